// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

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
        case "title": wording(title)
        case "findings":
            findings.map { ReviewFindingView($0, of: answers, wording: wording) }
        default: nil
        }
    }

    private var title: Text {
        switch level {
        case .urgent: Text("review.level.urgent", "Today")
        case .alert:
            Text("review.level.alert", "Ask a doctor or pharmacist before the next dose")
        case .ask: Text("review.level.ask", "Raise at the next visit")
        case .know: Text("review.level.know", "Good to know")
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
        case "isPressing": finding.level == .urgent || finding.level == .alert
        case "method": Paths.method()
        case "answers": names(finding.answers)
        case "rivals": orFalse(finding.rivals.isEmpty ? nil : names(finding.rivals))
        case "rule": finding.rule
        case "checked": wording(finding.basis.verification.words)
        case "grade":
            wording(
                Text(
                    "method.grade",
                    "Grade {grade}",
                    ["grade": .verbatim(finding.basis.grade.rawValue)]
                )
            )
        case "sources": finding.basis.sources.map(\.text)
        case "say": Phrases(ReviewFindingView.phrases, wording: wording)
        default: nil
        }
    }

    private static let phrases: [Text] = [
        Text("review.restsOn", "Rests on"),
        Text("review.rivals", "What else could explain it"),
        Text("review.from", "From"),
    ]

    /// What was said at these places, each by the name it has in a sentence.
    private func names(_ paths: [AnswerPath]) -> String {
        let texts = paths.map { path -> Text in
            if case .medicine(let index) = path, let medicines = answers?.medicines,
                medicines.indices.contains(index)
            {
                return Text(
                    "words.medicineName",
                    "{name}",
                    ["name": .verbatim(medicines[index].name)]
                )
            }
            if case .lab(let index) = path, let labs = answers?.labs, labs.indices.contains(index) {
                return ClinicalWords.label(labs[index].test)
            }
            return ClinicalWords.name(of: path)
        }
        return wording(Text("report.list", "{list}", ["list": .list(texts)]))
    }
}
