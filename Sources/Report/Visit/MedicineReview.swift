// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

/// The part of the annex on medicines, results and habits: every cell of it as a text.
struct MedicineReview {
    /// The findings of one level.
    struct Level {
        let level: Finding.Level
        let findings: [FindingLine]
    }

    /// Each medicine with its cells, in the order of ``medicineHeadings``; nil when not asked.
    let medicines: [MedicineRow]?
    /// Allergies and bad reactions; nil when not asked.
    let allergies: [Text]?
    /// What clinicians have named, pregnancy and a planned injection; nil when not asked.
    let conditions: [Text]?
    /// The findings that may be shown, most pressing first.
    let levels: [Level]
    /// Each result with its cells, in the order of ``ResultRow/headings``; nil when not asked.
    let results: [ResultRow]?

    init(_ input: ReportInput, _ findings: [Finding]) {
        let answers = input.answers
        medicines =
            answers?.medicines == nil
            ? nil : answers.map { MedicineSummary.all(in: $0).map(MedicineRow.init) }
        allergies = answers?.allergies.map { $0.map(\.label) }
        conditions = answers.flatMap(MedicineReview.conditions)
        results = answers?.labs.map { $0.map(ResultRow.init) }
        levels = Finding.Level.allCases.compactMap { level in
            let own = findings.filter { $0.level == level }
            return own.isEmpty
                ? nil : Level(level: level, findings: own.map { FindingLine($0, in: answers) })
        }
    }

    /// Whether there is nothing to say.
    var isEmpty: Bool {
        levels.isEmpty && medicines?.isEmpty != false && allergies?.isEmpty != false
            && conditions?.isEmpty != false && results?.isEmpty != false
    }

    /// The sources of the effects that stand in the table of medicines.
    var effectSources: [SourceID] {
        (medicines ?? []).flatMap(\.summary.parts).compactMap(\.effect).flatMap { effect in
            effect.legsBasis.sources + (effect.backBasis?.sources ?? [])
        }
    }

    static let title = Text("report.review", "Medicines, results and habits")
    static let allergyTitle = Text("report.review.allergies", "Allergies and bad reactions")
    static let conditionTitle = Text(
        "report.review.conditions",
        "Conditions and implants that matter for medicines"
    )
    static let findingTitle = Text("report.review.findings", "What the rules find")
    static let noneNamed = Text("report.review.none", "None named.")
    static let notAsked = Text("report.review.notAsked", "Not asked.")

    private static func conditions(_ answers: Case) -> [Text]? {
        var named = answers.conditions?.map(ClinicalWords.label)
        if answers.person.truth(.pregnant) == .yes {
            let weeks = answers.person.whole(.weeksPregnant)
            let says =
                weeks.map {
                    Text("report.review.weeks", "Pregnant, week {week}", ["week": .count($0)])
                } ?? Text("report.review.pregnant", "Pregnant")
            named = (named ?? []) + [says]
        }
        if let day = answers.plannedInjection {
            let says = Text(
                "report.review.injection",
                "Injection near the spine planned for {day}",
                ["day": .day(day)]
            )
            named = (named ?? []) + [says]
        }
        return named
    }
}

/// One finding for a clinician: what is said, and what it rests on.
struct FindingLine {
    let finding: Finding
    /// A computed figure with its unit; nil when there is none.
    let value: Text?
    /// The answers and the nights it rests on.
    let answers: [Text]
    let rivals: [Text]

    init(_ finding: Finding, in answers: Case?) {
        self.finding = finding
        value = finding.value.map { value in
            Text(
                "report.review.computed",
                "Computed: {value}",
                ["value": .text(value.reported)]
            )
        }
        let nights = finding.nights.map { [$0.label] } ?? []
        self.answers = finding.answers.map { FindingLine.says($0, in: answers) } + nights
        rivals = finding.rivals.map { FindingLine.says($0, in: answers) }
    }

    /// An answer with what was answered; medicines, reactions and results say it by their name.
    private static func says(_ path: AnswerPath, in answers: Case?) -> Text {
        guard let answers else { return ClinicalWords.name(of: path) }
        switch path {
        case .medicine, .allergy, .lab: return answers.name(of: path)
        default: break
        }
        let name = ClinicalWords.name(of: path)
        guard let value = AnswerValueWords.says(path, in: answers) else { return name }
        return Text(
            "report.review.answer",
            "{name} ({value})",
            ["name": .text(name), "value": .text(value)]
        )
    }

    /// Grade, how well checked, rule and sources, then the answers, the figure and the rivals.
    func support(_ wording: Wording) -> [String] {
        let basis = finding.basis
        let sources = basis.sources.map(\.text).joined(separator: ", ")
        var parts = [
            [
                wording(basis.grade.words), wording(basis.verification.words), finding.rule,
                wording(FindingWords.from) + " " + sources,
            ].joined(separator: " · "),
            wording(FindingWords.restsOn) + ": " + wording.list(answers),
        ]
        if let value { parts.append(wording(value)) }
        if !rivals.isEmpty {
            parts.append(wording(FindingWords.rivals) + ": " + wording.list(rivals))
        }
        return parts
    }
}
