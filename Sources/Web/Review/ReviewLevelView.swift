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
        case "title": wording(level.heading)
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
        case "isPressing": finding.level == .urgent || finding.level == .alert
        case "method": Paths.method()
        case "answers": names(finding.answers, and: finding.nights?.label)
        case "rivals": orFalse(finding.rivals.isEmpty ? nil : names(finding.rivals))
        case "rule": finding.rule
        case "checked": wording(finding.basis.verification.words)
        case "grade": wording(finding.basis.grade.words)
        case "sources": finding.basis.sources.map(\.text)
        case "hasLearn": !learn.isEmpty
        case "learn": LearnLinkView.all(learn, language: wording.language)
        case "readMore": wording(LearnPage.readMore)
        case "say": Phrases(ReviewFindingView.phrases, wording: wording)
        default: nil
        }
    }

    /// The pages that explain the rule behind it.
    private var learn: [LearnPage] { LearnShelf.pages(forRule: finding.rule) }

    private static let phrases: [Text] = [
        FindingWords.restsOn,
        FindingWords.rivals,
        FindingWords.from,
    ]

    /// What was said at these places, each by the name it has in a sentence.
    private func names(_ paths: [AnswerPath], and nights: Text? = nil) -> String {
        var texts = paths.map { answers?.name(of: $0) ?? ClinicalWords.name(of: $0) }
        if let nights { texts.append(nights) }
        return wording(Text("report.list", "{list}", ["list": .list(texts)]))
    }
}
