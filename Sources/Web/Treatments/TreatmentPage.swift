// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

/// One treatment with everything the catalogue holds on it.
struct TreatmentPage: Page {
    static let template = "treatment"
    static let twoAnswers = Text(
        "treatmentPage.twoAnswers",
        "One treatment, two answers: advised for one of the two, advised against for the other."
    )

    private let treatment: Treatment
    private let answers: Case?
    private let visit: Visit

    /// Shows a treatment; what the answers show of what is ruled out first is marked.
    init(_ treatment: Treatment, answers: Case?, visit: Visit) {
        self.treatment = treatment
        self.answers = answers
        self.visit = visit
    }

    var title: Text { treatment.title }
    var room: MenuRoom? { .plan }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": wording(treatment.title)
        case "room": wording(TreatmentsPage.heading)
        case "back": Paths.treatments()
        case "method": Paths.method()
        case "description": wording(treatment.description)
        case "hasTwoAnswers": treatment.hasTwoAnswers
        case "twoAnswers": wording(TreatmentPage.twoAnswers)
        case "sides":
            Complaint.allCases.map {
                TreatmentSideView(treatment: treatment, complaint: $0, wording: wording)
            }
        case "remarks": remarks
        case "hasRemarks": !remarks.isEmpty
        case "across": wording(treatment.across)
        case "firsts":
            treatment.ruleOuts.map {
                FirstView(ruleOut: $0, answers: answers, wording: wording)
            }
        case "hasFirsts": !treatment.ruleOuts.isEmpty
        case "costs": wording(treatment.costs)
        case "judged": wording(treatment.judged)
        case "question": orFalse(treatment.question.map { wording($0) })
        case "rule": treatment.ruleName
        case "hasLearn": !pages.isEmpty
        case "readMore": wording(LearnPage.readMore)
        case "learn": LearnLinkView.all(pages, language: wording.language)
        case "say": Phrases(TreatmentPage.phrases, wording: wording)
        default: nil
        }
    }

    private var wording: Wording { visit.wording }

    /// The pages that explain it.
    private var pages: [LearnPage] { LearnShelf.pages(forTreatment: treatment.name) }

    /// What has to be known of the guidelines named, each once.
    private var remarks: [RemarkView] {
        Guideline.allCases.filter { guideline in
            treatment.positions.contains { $0.guideline == guideline }
        }.compactMap { guideline in
            guideline.remark.map { RemarkView(who: wording(guideline.title), says: wording($0)) }
        }
    }

    private static let phrases: [Text] = [
        Text("treatmentPage.across", "For both together"),
        Text("treatmentPage.first", "To rule out first"),
        Text("treatmentPage.costs", "What it costs"),
        Text("treatmentPage.judged", "When to judge it"),
        Text("treatmentPage.ask", "What to ask"),
        Text("treatmentPage.remarks", "On the guidelines"),
        Text("treatmentPage.sources", "How it is known"),
    ]
}

/// What has to be known of one guideline.
private struct RemarkView: MustacheParent, Sendable {
    let who: String
    let says: String

    func child(named name: String) -> Any? {
        switch name {
        case "who": who
        case "says": says
        default: nil
        }
    }
}

/// Something to rule out first, marked when the answers show it.
private struct FirstView: MustacheParent, Sendable {
    let ruleOut: RuleOut
    let answers: Case?
    let wording: Wording

    func child(named name: String) -> Any? {
        switch name {
        case "says": wording(ruleOut.says)
        case "isStanding": isStanding
        case "standing": wording(Text("treatmentPage.standing", "your answers show this"))
        default: nil
        }
    }

    private var isStanding: Bool { answers.map { ruleOut.truth(in: $0) == .yes } ?? false }
}
