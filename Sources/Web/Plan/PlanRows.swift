// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

extension PlanGoal: ListedRow {
    static var list: RowList { .goal }

    static func rows(of file: CarePlan) -> [PlanGoal]? { file.goals }

    static func put(_ rows: [PlanGoal], in file: inout CarePlan) { file.goals = rows }

    static func problem(with row: PlanGoal, on day: Day) -> RowProblem? { nil }

    static func read(
        _ form: inout RowReader,
        over former: PlanGoal?,
        on day: Day
    ) -> PlanGoal? {
        guard let aim: PlanAim = form.word("aim") else {
            form.complain(
                about: "aim",
                Text("rowPage.goal.noAim", "Say whether it is for the legs or the back.")
            )
            return nil
        }
        let by = form.day("by")
        guard let rating = form.form.filled("rating").flatMap(Int.init),
            PlanGoal.ratings.contains(rating)
        else {
            form.complain(
                about: "rating",
                Text("rowPage.goal.noRating", "Give a whole number from 0 to 10.")
            )
            return nil
        }
        return PlanGoal(aim, rating: rating, by: by)
    }

    static func groups(_ fields: RowFields) -> [RowGroup] {
        [
            RowGroup(fields: [
                fields.chips("aim", Text("rowPage.goal.aim", "For")) { (aim: PlanAim) in aim.words
                },
                fields.line(
                    "rating",
                    Text("rowPage.goal.rating", "Down to, from 0 to 10"),
                    keyboard: "numeric"
                ),
                fields.line(
                    "by",
                    Text("rowPage.plan.by", "By the day"),
                    hint: dayHint
                ),
            ])
        ]
    }

    var written: FormFields {
        var fields = WrittenFields()
        fields.add("aim", word: aim)
        fields.add("rating", rating)
        fields.add("by", by)
        return FormFields(fields: fields.fields)
    }

    static let dayHint = Text("rowPage.plan.dayHint", "Such as 2027-01-15. It can stay open.")
}

extension AgreedStep: ListedRow {
    static var list: RowList { .step }

    static func rows(of file: CarePlan) -> [AgreedStep]? { file.steps }

    static func put(_ rows: [AgreedStep], in file: inout CarePlan) { file.steps = rows }

    static func problem(with row: AgreedStep, on day: Day) -> RowProblem? { nil }

    /// A new step gets a name from what it says, so that the same form sent twice is one step.
    ///
    /// Words that a person changes are their own from then on, and no rule calls them out of date.
    static func read(
        _ form: inout RowReader,
        over former: AgreedStep?,
        on day: Day
    ) -> AgreedStep? {
        let says = form.needed(
            "says",
            else: Text("rowPage.step.noWords", "Write what is to be done.")
        )
        let due = form.day("due")
        let goal = form.words("goal")
        let note = form.words("note")
        guard let says else { return nil }
        var step =
            former
            ?? AgreedStep(own: "own", says, stage: .both, who: .person, on: day)
        if step.says != says { step.language = nil }
        step.says = says
        step.stage = form.word("stage") ?? step.stage
        step.who = form.word("who") ?? step.who
        step.due = due
        step.goal = goal
        step.note = note
        let state: StepState = form.word("state") ?? .agreed
        if state != step.state { step.changed = day }
        step.state = state
        if former == nil { step.id = "own-" + step.mark }
        return step
    }

    static func groups(_ fields: RowFields) -> [RowGroup] {
        [
            RowGroup(fields: [
                fields.line("says", Text("rowPage.step.says", "What is to be done"), isWide: true),
                fields.chips("state", Text("rowPage.step.state", "How it stands")) {
                    (state: StepState) in state.words
                },
                fields.select("who", Text("rowPage.step.who", "Who")) { (who: PlanActor) in
                    who.words
                },
                fields.line(
                    "due",
                    Text("rowPage.plan.by", "By the day"),
                    hint: PlanGoal.dayHint
                ),
                fields.select("stage", Text("rowPage.step.stage", "Part of the plan")) {
                    (stage: PlanStage) in stage.heading
                },
                fields.line("goal", Text("rowPage.step.goal", "What it is for, in your words")),
                fields.line(
                    "note",
                    Text("rowPage.step.note", "Remark, or why it was set aside"),
                    isWide: true
                ),
            ])
        ]
    }

    var written: FormFields {
        var fields = WrittenFields()
        fields.add("id", id)
        fields.add("says", says)
        fields.add("language", word: language)
        fields.add("stage", word: stage)
        fields.add("who", word: who)
        fields.add("due", due)
        fields.add("goal", goal)
        fields.add("state", word: state)
        fields.add("agreed", agreed)
        fields.add("changed", changed)
        fields.add("note", note)
        return FormFields(fields: fields.fields)
    }
}

extension TriedTreatment: ListedRow {
    static var list: RowList { .tried }

    static func rows(of file: CarePlan) -> [TriedTreatment]? { file.tried }

    static func put(_ rows: [TriedTreatment], in file: inout CarePlan) { file.tried = rows }

    static func problem(with row: TriedTreatment, on day: Day) -> RowProblem? {
        RowCheck.problem(with: row, on: day)
    }

    static func read(
        _ form: inout RowReader,
        over former: TriedTreatment?,
        on day: Day
    ) -> TriedTreatment? {
        let own = form.words("own")
        let started = form.date("started")
        let stopped = form.date("stopped")
        let amount = form.words("amount")
        let why = form.words("whyStopped")
        let listed = form.form.filled("treatment").flatMap(Treatments.named)
        guard let what = listed.map({ What.listed($0.name) }) ?? own.map({ .own($0) }) else {
            form.complain(
                about: "treatment",
                Text("rowPage.tried.none", "Choose a treatment, or write it in your own words.")
            )
            return nil
        }
        if listed != nil, own != nil {
            form.complain(
                about: "own",
                Text("rowPage.tried.both", "Choose one from the list or write it, not both.")
            )
        }
        var tried = TriedTreatment(what)
        tried.started = started
        tried.stopped = stopped
        tried.amount = amount
        tried.legs = form.word("legs")
        tried.back = form.word("back")
        tried.whyStopped = why
        return tried
    }

    static func groups(_ fields: RowFields) -> [RowGroup] {
        [
            RowGroup(fields: [
                fields.treatments("treatment", Text("rowPage.tried.treatment", "Treatment")),
                fields.line("own", Text("rowPage.tried.own", "Or in your own words")),
                fields.line("started", ClinicalWords.label(.started), hint: dateHint),
                fields.line("stopped", ClinicalWords.label(.stopped), hint: dateHint),
                fields.line(
                    "amount",
                    Text("rowPage.tried.amount", "How much or how often"),
                    isWide: true
                ),
                fields.chips("legs", Text("rowPage.tried.legs", "What it did to the legs")) {
                    (effect: TriedEffect) in effect.words
                },
                fields.chips("back", Text("rowPage.tried.back", "What it did to the back")) {
                    (effect: TriedEffect) in effect.words
                },
                fields.line(
                    "whyStopped",
                    Text("rowPage.tried.whyStopped", "Why it was ended"),
                    isWide: true
                ),
            ])
        ]
    }

    var written: FormFields {
        var fields = WrittenFields()
        switch what {
        case .listed(let name): fields.add("treatment", name)
        case .own(let words): fields.add("own", words)
        }
        fields.add("started", started)
        fields.add("stopped", stopped)
        fields.add("amount", amount)
        fields.add("whyStopped", whyStopped)
        fields.add("legs", word: legs)
        fields.add("back", word: back)
        return FormFields(fields: fields.fields)
    }

    private static let dateHint = Text(
        "rowPage.tried.dateHint",
        "As far as you know: 2024, 2024-05 or 2024-05-17."
    )
}

extension RowFields {
    /// The treatments of the catalogue, as a list that opens.
    fileprivate func treatments(_ name: String, _ label: Text) -> FieldView {
        let chosen = form[name] ?? ""
        let none = OptionView(value: "", words: "–", isChosen: chosen.isEmpty)
        return FieldView(
            name: name,
            label: wording(label),
            problem: problems[name].map { wording($0) } ?? "",
            options: [none]
                + Treatments.all.map {
                    OptionView(
                        value: $0.name,
                        words: wording($0.title),
                        isChosen: $0.name == chosen
                    )
                },
            look: .select,
            wording: wording
        )
    }
}
