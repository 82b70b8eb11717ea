// SPDX-License-Identifier: Apache-2.0
public import Clinical
public import Vocabulary
public import Wording

/// The agreed plan on paper: urgent things, goals, the steps in order, and what was tried.
public struct PlanSheet: Sendable {
    private let plan: CarePlan
    private let pressing: [PlanStep]
    private let progress: PlanProgress
    private let day: Day

    /// Prints a plan.
    ///
    /// The words of an urgent step may name a private answer. So on paper the rules say anew what
    /// is urgent, without the topics that were not asked for, and urgent steps that were taken from
    /// them stay away.
    ///
    /// - Parameters:
    ///   - plan: What was agreed.
    ///   - answers: The case as of the day; nil when nothing was answered yet.
    ///   - nights: What the diary says about the legs.
    ///   - topics: The private topics that may be printed.
    ///   - progress: What the diary shows.
    ///   - day: The day it is printed.
    public init(
        _ plan: CarePlan,
        answers: Case?,
        nights: LegNights = LegNights(),
        including topics: Set<SensitiveTopic> = [],
        progress: PlanProgress,
        on day: Day
    ) {
        var shown = plan
        shown.steps.removeAll { $0.stage == .urgent && $0.language != nil }
        self.plan = shown
        let open = answers.map { AnswerFilter(including: topics).open($0) }
        let proposed =
            open.map { Assessor.assess($0, nights: nights, tried: plan.tried).plan } ?? []
        pressing = PlanRevision(of: plan, proposed: proposed).pressing
        self.progress = progress
        self.day = day
    }

    /// Whether there is nothing to print.
    public var isEmpty: Bool {
        plan.steps.isEmpty && plan.goals.isEmpty && plan.tried.isEmpty
    }

    /// The sheet as HTML, without head and stylesheet.
    public func page(wording: Wording) -> Markup {
        .build { page in
            page.element("article", [("class", "plan-sheet")]) { sheet in
                sheet.element("header") { head in
                    head.element("h1", text: wording(PlanSheet.title))
                    head.element("p", text: wording.words(.day(day)))
                }
                urgent(wording, &sheet)
                parts(wording, &sheet)
                sheet.element("p", [("class", "signed")], text: wording(PlanSheet.signed))
            }
        }
    }

    /// The plan as a part of another document, which says urgent things itself.
    func section(_ wording: Wording, _ page: inout Markup) {
        page.element("section", [("class", "plan-sheet"), ("id", "report-plan")]) { box in
            box.element("h2", text: wording(PlanSheet.partTitle))
            parts(wording, &box)
        }
    }

    private func parts(_ wording: Wording, _ sheet: inout Markup) {
        list(PlanSheet.goalsTitle, plan.goals.map { wording($0.says) }, wording, &sheet)
        steps(wording, &sheet)
        list(PlanSheet.triedTitle, plan.tried.map { wording($0.says) }, wording, &sheet)
        closed(wording, &sheet)
    }

    /// The sheet as one HTML file that needs nothing beside it.
    public func file(wording: Wording) -> Markup {
        .document(
            title: wording(PlanSheet.title),
            wording: wording,
            body: page(wording: wording)
        )
    }

    /// The sheet for the printer of documents.
    public func paperDocument(wording: Wording, paper: Paper) -> Markup {
        .paperDocument(
            title: wording(PlanSheet.title),
            wording: wording,
            paper: paper,
            body: page(wording: wording)
        )
    }

    /// The plan as plain text, for a terminal.
    public func plainText(wording: Wording) -> String {
        var lines = [wording(PlanSheet.title) + ", " + wording.words(.day(day)), ""]
        lines += pressing.map { "! " + wording($0.says) }
        for goal in plan.goals { lines.append("* " + wording(goal.says)) }
        for (stage, steps) in openSteps {
            lines += ["", wording(stage.heading)]
            for step in steps {
                lines += ["- " + step.says, "  " + wording(step.line)]
                lines += details(step, wording).map { "  " + $0 }
            }
        }
        if plan.steps.isEmpty { lines += ["", wording(PlanSheet.nothing)] }
        if !plan.tried.isEmpty {
            lines += ["", wording(PlanSheet.triedTitle)]
            lines += plan.tried.map { "- " + wording($0.says) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var openSteps: [(PlanStage, [AgreedStep])] {
        PlanStage.allCases.compactMap { stage in
            let steps = plan.steps.filter { $0.stage == stage && $0.state.isOpen }
            return steps.isEmpty ? nil : (stage, steps)
        }
    }

    private func urgent(_ wording: Wording, _ sheet: inout Markup) {
        guard !pressing.isEmpty else { return }
        sheet.element("section", [("class", "urgent")]) { box in
            for step in pressing { box.element("p", text: wording(step.says)) }
        }
    }

    private func steps(_ wording: Wording, _ sheet: inout Markup) {
        sheet.element("h3", text: wording(PlanSheet.stepsTitle))
        if openSteps.isEmpty { sheet.element("p", text: wording(PlanSheet.nothing)) }
        for (stage, steps) in openSteps {
            sheet.element("h4", text: wording(stage.heading))
            sheet.element("ol") { list in
                for step in steps {
                    list.element("li") { item in
                        item.element("p", PlanSheet.own(step.language)) {
                            $0.element("strong", text: step.says)
                        }
                        item.element("p", [("class", "small")], text: wording(step.line))
                        for words in [step.goal, step.note].compactMap(\.self) {
                            item.element("p", PlanSheet.own(nil), text: words)
                        }
                        for says in progress.says(step) {
                            item.element("p", [("class", "small")], text: wording(says))
                        }
                    }
                }
            }
        }
    }

    private func closed(_ wording: Wording, _ sheet: inout Markup) {
        let closed = plan.steps.filter { !$0.state.isOpen }
        guard !closed.isEmpty else { return }
        sheet.element("h3", text: wording(PlanSheet.closedTitle))
        sheet.element("ul") { list in
            for step in closed {
                list.element("li") { item in
                    item.element("span", PlanSheet.own(step.language), text: step.says)
                    item.text(" " + wording(step.line))
                    if let note = step.note {
                        item.text(" ")
                        item.element("span", PlanSheet.own(nil), text: note)
                    }
                }
            }
        }
    }

    /// Words as they were agreed or written: in their language, and not to be translated.
    private static func own(_ language: Language?) -> [(StaticString, String)] {
        let fixed: [(StaticString, String)] = [("translate", "no")]
        guard let language else { return fixed }
        return [("lang", language.code)] + fixed
    }

    /// The goal, the remark, and what the diary shows, where there is any.
    private func details(_ step: AgreedStep, _ wording: Wording) -> [String] {
        [step.goal, step.note].compactMap(\.self) + progress.says(step).map { wording($0) }
    }

    private func list(
        _ title: Text,
        _ lines: [String],
        _ wording: Wording,
        _ sheet: inout Markup
    ) {
        guard !lines.isEmpty else { return }
        sheet.element("h3", text: wording(title))
        sheet.element("ul") { list in
            for line in lines { list.element("li", text: line) }
        }
    }

    /// What the sheet is called.
    public static let title = Text("planSheet.title", "My plan for legs and back")

    /// The plan as a heading inside another document.
    private static let partTitle = Text("planSheet.part", "The plan")
    private static let goalsTitle = Text("planSheet.goals", "Goals")
    private static let stepsTitle = Text("planSheet.steps", "What we agreed")
    private static let triedTitle = Text("planSheet.tried", "What was tried")
    private static let closedTitle = Text("planSheet.closed", "Done or set aside")
    private static let nothing = Text("planSheet.nothing", "Nothing is agreed yet.")
    private static let signed = Text(
        "planSheet.signed",
        "Agreed with: ______________________   Looked at again on: ______________"
    )
}
