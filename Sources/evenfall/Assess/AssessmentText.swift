// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

/// An assessment as plain text for a terminal, the urgent first.
struct AssessmentText {
    private let wording: Wording
    private var page = TextPage()
    private var cited: Set<SourceID> = []

    init(_ assessment: Assessment, wording: Wording) {
        self.wording = wording
        page.paragraph("What the answers point to, as of \(wording.date(assessment.asOf)).")
        page.paragraph(wording(AssessmentSentences.purpose))
        addUrgency(assessment.urgency)
        for leg in assessment.legs { addLeg(leg) }
        addBack(assessment.back)
        addFindings(assessment.findings)
        addSources()
    }

    /// The lines, without a line end behind the last.
    var text: String { page.text }

    private mutating func addUrgency(_ urgency: Urgency) {
        page.headline(wording(AssessmentSentences.headline(of: urgency.tier)))
        for reason in urgency.because {
            page.paragraph(wording(reason.says), lead: "* ")
            addAnswers("Rests on", reason.answers)
            cite(reason.basis)
        }
        guard !urgency.missing.isEmpty else { return }
        if !urgency.because.isEmpty { page.gap() }
        page.paragraph(wording(AssessmentSentences.unasked(urgency.missing.count)))
        addAnswers("Not known", urgency.missing)
    }

    private mutating func addLeg(_ leg: LegAssessment) {
        let judged = leg.restlessLegs
        page.headline("Leg problem \(leg.id): \(wording(ClinicalWords.name(judged.pattern)))")
        for criterion in Criterion.allCases {
            let name = wording(ClinicalWords.name(criterion))
            let state = judged.criteria[criterion]?.state ?? .unknown
            page.paragraph("\(name): \(wording(ClinicalWords.name(state)))", lead: "  ")
            if let judgement = judged.criteria[criterion] {
                page.paragraph(wording(judgement.says), lead: "      ")
            }
        }
        page.gap()
        page.paragraph("Untreated: \(wording(ClinicalWords.name(judged.course))).")
        page.paragraph(wording(AssessmentSentences.weight(judged.significant)))
        let supportive = judged.supportive.map { wording(ClinicalWords.name(of: $0)) }
        page.list("Also speaks for restless legs", supportive, indent: "")
        for pair in judged.contradictions {
            addAnswers("These answers can't both be true", pair, indent: "")
        }
        addLookAlikes(leg.lookAlikes.filter { $0.fit <= .some })
        addAnswers("Still open and would matter", judged.missing, indent: "")
    }

    private mutating func addLookAlikes(_ fits: [LookAlikeFit]) {
        if fits.isEmpty { page.paragraph(wording(AssessmentSentences.noLookAlike)) }
        for fit in fits {
            addFit(
                fit.fit,
                of: ClinicalWords.name(fit.condition),
                fit.speaksFor,
                fit.speaksAgainst,
                fit.basis
            )
        }
    }

    private mutating func addBack(_ back: BackAssessment) {
        page.headline("Back")
        page.paragraph("Course: \(wording(ClinicalWords.name(back.course))).")
        page.paragraph("Pain: \(wording(ClinicalWords.name(back.mechanism))).")
        for fit in back.kinds where fit.fit <= .some {
            addFit(
                fit.fit,
                of: ClinicalWords.name(fit.kind),
                fit.speaksFor,
                fit.speaksAgainst,
                fit.basis
            )
        }
        addAnswers("Still open and would matter", back.missing, indent: "")
    }

    private mutating func addFit(
        _ fit: Fit,
        of name: Text,
        _ speaksFor: [AnswerPath],
        _ speaksAgainst: [AnswerPath],
        _ basis: Basis
    ) {
        page.paragraph("\(wording(name)): \(wording(ClinicalWords.name(fit)))", lead: "* ")
        addAnswers("For it", speaksFor)
        addAnswers("Against it", speaksAgainst)
        cite(basis)
    }

    private mutating func addFindings(_ findings: [Finding]) {
        guard !findings.isEmpty else { return }
        page.headline("To raise with a clinician")
        for finding in findings {
            let level = wording(AssessmentSentences.level(finding.level))
            page.paragraph("\(level): \(wording(finding.says))", lead: "* ")
            addAnswers("Rests on", finding.answers)
            cite(finding.basis)
        }
    }

    private mutating func addAnswers(
        _ label: String,
        _ paths: [AnswerPath],
        indent: String = "  "
    ) {
        let names = paths.map { wording(ClinicalWords.name(of: $0)) }
        page.list(label, names, indent: indent)
    }

    private mutating func cite(_ basis: Basis) {
        page.list("Sources", basis.sources.map(\.text))
        cited.formUnion(basis.sources)
    }

    private mutating func addSources() {
        guard !cited.isEmpty else { return }
        page.headline("Sources")
        for id in cited.sorted() {
            let reference = ClinicalBibliography.all[id]?.reference ?? ""
            page.paragraph("\(id.text): \(reference)", lead: "* ")
        }
    }
}
