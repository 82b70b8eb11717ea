// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wire

/// Turns the agreed plan into JSON and back.
enum CarePlanCodec {
    static func document(_ plan: CarePlan) -> JSONValue {
        .object(
            JSONObject([
                ("goals", .array(plan.goals.map(goal))),
                ("steps", .array(plan.steps.map(step))),
                ("tried", .array(plan.tried.map(TriedCodec.document))),
            ])
        )
    }

    static func read(
        _ json: JSONValue,
        at place: JSONPointer,
        issues: inout [Issue]
    ) -> CarePlan? {
        guard let object = json.object else {
            issues += Misfit.wrongType(json, wanted: "a plan in braces").issues(at: place)
            return nil
        }
        var members = MemberReader(object, at: place, known: ["goals", "steps", "tried"])
        var plan = CarePlan()
        plan.goals = members.objects("goals", goal) ?? []
        plan.steps = members.objects("steps", step) ?? []
        plan.tried = members.objects("tried", TriedCodec.read) ?? []
        var seen: Set<String> = []
        for (index, step) in plan.steps.enumerated() where !seen.insert(step.id).inserted {
            let place = place.appending("steps").appending(index).appending("id")
            let says = "This id stands in the plan already. Give each step its own."
            issues.append(Issue(at: place, says: says))
        }
        issues += members.issues
        return plan
    }

    private static func goal(_ goal: PlanGoal) -> JSONValue {
        var object = JSONObject([
            ("aim", .string(goal.aim.rawValue)), ("rating", .number(JSONNumber(goal.rating))),
        ])
        if let by = goal.by { object.append("by", .string(by.description)) }
        return .object(object)
    }

    private static func goal(
        _ object: JSONObject,
        _ place: JSONPointer,
        _ issues: inout [Issue]
    ) -> PlanGoal? {
        var members = MemberReader(object, at: place, known: ["aim", "rating", "by"])
        let aim: PlanAim? = members.required("aim", else: missing("aim"), MemberReader.word)
        let rating = members.required("rating", else: missing("rating")) { value throws(Misfit) in
            try SheetCodec.whole(value, in: PlanGoal.ratings)
        }
        let by = members.optional("by", MemberReader.day)
        issues += members.issues
        guard let aim, let rating else { return nil }
        return PlanGoal(aim, rating: rating, by: by)
    }

    private static func step(_ step: AgreedStep) -> JSONValue {
        var object = JSONObject([
            ("id", .string(step.id)), ("stage", .string(step.stage.rawValue)),
            ("says", .string(step.says)),
        ])
        if let language = step.language { object.append("language", .string(language.rawValue)) }
        object.append("who", .string(step.who.rawValue))
        if let due = step.due { object.append("due", .string(due.description)) }
        if let goal = step.goal { object.append("goal", .string(goal)) }
        object.append("state", .string(step.state.rawValue))
        object.append("agreed", .string(step.agreed.description))
        object.append("changed", .string(step.changed.description))
        if let note = step.note { object.append("note", .string(note)) }
        return .object(object)
    }

    private static func step(
        _ object: JSONObject,
        _ place: JSONPointer,
        _ issues: inout [Issue]
    ) -> AgreedStep? {
        var members = MemberReader(object, at: place, known: stepKeys)
        let id = members.required("id", else: missing("id"), MemberReader.words)
        let stage: PlanStage? = members.required(
            "stage",
            else: missing("stage"),
            MemberReader.word
        )
        let says = members.required("says", else: missing("says"), MemberReader.words)
        let language: Language? = members.optional("language", MemberReader.word)
        let who: PlanActor? = members.required("who", else: missing("who"), MemberReader.word)
        let due = members.optional("due", MemberReader.day)
        let goal = members.optional("goal", MemberReader.words)
        let state: StepState? = members.required(
            "state",
            else: missing("state"),
            MemberReader.word
        )
        let agreed = members.required("agreed", else: missing("agreed"), MemberReader.day)
        let changed = members.required("changed", else: missing("changed"), MemberReader.day)
        let note = members.optional("note", MemberReader.words)
        issues += members.issues
        guard let id, let stage, let says, let who, let state, let agreed, let changed else {
            return nil
        }
        var step = AgreedStep(own: id, says, stage: stage, who: who, on: agreed)
        step.language = language
        step.due = due
        step.goal = goal
        step.state = state
        step.changed = changed
        step.note = note
        return step
    }

    private static let stepKeys: [String] = [
        "id", "stage", "says", "language", "who", "due", "goal", "state", "agreed", "changed",
        "note",
    ]

    private static func missing(_ name: String) -> String {
        "A plan needs “\(name)” here. Add it."
    }
}

/// Turns a treatment that was tried into JSON and back.
enum TriedCodec {
    static func document(_ tried: TriedTreatment) -> JSONValue {
        var object = JSONObject([])
        switch tried.what {
        case .listed(let name): object.append("treatment", .string(name))
        case .own(let words): object.append("own", .string(words))
        }
        if let date = tried.started { object.append("started", .string(date.description)) }
        if let date = tried.stopped { object.append("stopped", .string(date.description)) }
        if let amount = tried.amount { object.append("amount", .string(amount)) }
        if let effect = tried.legs { object.append("legs", .string(effect.rawValue)) }
        if let effect = tried.back { object.append("back", .string(effect.rawValue)) }
        if let why = tried.whyStopped { object.append("whyStopped", .string(why)) }
        return .object(object)
    }

    static func read(
        _ object: JSONObject,
        _ place: JSONPointer,
        _ issues: inout [Issue]
    ) -> TriedTreatment? {
        var members = MemberReader(object, at: place, known: keys)
        let listed = members.optional("treatment", MemberReader.words)
        let own = members.optional("own", MemberReader.words)
        let started = members.optional("started", SheetCodec.date)
        let stopped = members.optional("stopped", SheetCodec.date)
        let amount = members.optional("amount", MemberReader.words)
        let legs: TriedEffect? = members.optional("legs", MemberReader.word)
        let back: TriedEffect? = members.optional("back", MemberReader.word)
        let why = members.optional("whyStopped", MemberReader.words)
        guard (listed == nil) != (own == nil) else {
            issues += members.issues
            let says = "Say which treatment it is: either “treatment” or “own”."
            issues.append(Issue(at: place, says: says))
            return nil
        }
        issues += members.issues
        var tried = TriedTreatment(listed.map { .listed($0) } ?? .own(own ?? ""))
        tried.started = started
        tried.stopped = stopped
        tried.amount = amount
        tried.legs = legs
        tried.back = back
        tried.whyStopped = why
        return tried
    }

    private static let keys: [String] = [
        "treatment", "own", "started", "stopped", "amount", "legs", "back", "whyStopped",
    ]
}
