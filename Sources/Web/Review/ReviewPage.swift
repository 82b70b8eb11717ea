// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Report
import Vocabulary
import Wording

/// What is taken and what was measured, what is in it, and what to raise because of it.
struct ReviewPage: Page {
    static let template = "review"

    private let visit: Visit
    private let answers: Case?
    private let findings: [Finding]

    /// Shows what the rules make of the answers; nil when nothing was answered yet.
    init(_ answers: Case?, visit: Visit) {
        self.visit = visit
        self.answers = answers
        let judged = answers.map(Assessor.assess)
        findings = judged?.findings ?? []
    }

    var title: Text { ReviewPage.heading }
    var room: MenuRoom? { nil }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(ReviewPage.heading)
        case "interview": Paths.interview()
        case "method": Paths.method()
        case "isEmpty": medicines.isEmpty && results.isEmpty && findings.isEmpty
        case "levels":
            Finding.Level.allCases.compactMap { level in
                let found = findings.filter { $0.level == level }
                return found.isEmpty
                    ? nil : ReviewLevelView(level, found, of: answers, wording: visit.wording)
            }
        case "hasMedicines": !medicines.isEmpty
        case "medicines": medicines
        case "hasResults": !results.isEmpty
        case "results": results
        case "say": Phrases(ReviewPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private var medicines: [ReviewMedicineView] {
        (answers.map(MedicineSummary.all) ?? []).map { summary in
            ReviewMedicineView(
                line: line(.medicine(summary.index)),
                summary: summary,
                wording: visit.wording
            )
        }
    }

    private var results: [String] {
        (answers?.labs ?? []).indices.map { line(.lab($0)) }
    }

    private func line(_ path: AnswerPath) -> String {
        answers.flatMap { AnswerValueWords.says(path, in: $0) }.map { visit.wording($0) } ?? ""
    }

    static let heading = Text("review.heading", "Medicines and results")

    private static let phrases: [Text] = [
        Text(
            "review.lead",
            "What you take and what was measured, weighed for the legs and for the back. Nothing "
                + "here asks you to change a medicine: take it to the person who prescribes it."
        ),
        Text(
            "review.nothing",
            "No medicine, result or habit is known yet. The interview asks about them."
        ),
        Text("review.toInterview", "Open the interview"),
        Text("review.medicinesTitle", "What you take"),
        Text("review.resultsTitle", "What was measured"),
        FindingWords.restsOn,
        FindingWords.rivals,
        FindingWords.from,
    ]
}

/// The findings of one level, under its headline.
struct ReviewLevelView: MustacheParent, Sendable {
    private let level: Finding.Level
    private let findings: [Finding]
    private let answers: Case?
    private let wording: Wording

    init(_ level: Finding.Level, _ findings: [Finding], of answers: Case?, wording: Wording) {
        self.level = level
        self.findings = findings
        self.answers = answers
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "name": level.rawValue
        case "title": wording(level.heading)
        case "isPressing": level == .urgent || level == .alert
        case "findings":
            findings.map { ReviewFindingView($0, of: answers, wording: wording) }
        default: nil
        }
    }
}

/// One finding with what it rests on.
struct ReviewFindingView: MustacheParent, Sendable {
    private let finding: Finding
    private let answers: Case?
    private let wording: Wording

    init(_ finding: Finding, of answers: Case?, wording: Wording) {
        self.finding = finding
        self.answers = answers
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "says": wording(finding.says)
        case "answers": names(finding.answers)
        case "rivals": orFalse(finding.rivals.isEmpty ? nil : names(finding.rivals))
        case "rule": finding.rule
        case "checked": wording(finding.basis.verification.words)
        case "grade": wording(finding.basis.grade.words)
        case "sources": finding.basis.sources.map(\.text)
        default: nil
        }
    }

    /// What was said at these places, each by the name it has in a sentence.
    private func names(_ paths: [AnswerPath]) -> String {
        let texts = paths.map { answers?.name(of: $0) ?? ClinicalWords.name(of: $0) }
        return wording(Text("report.list", "{list}", ["list": .list(texts)]))
    }
}

/// One medicine of the list, with what is in it.
struct ReviewMedicineView: MustacheParent, Sendable {
    private let line: String
    private let summary: MedicineSummary
    private let wording: Wording

    init(line: String, summary: MedicineSummary, wording: Wording) {
        self.line = line
        self.summary = summary
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "line": line
        case "holds": wording(summary.resolved.holds)
        case "effects": summary.parts.flatMap(\.effectLines).map { wording($0) }
        default: nil
        }
    }
}
