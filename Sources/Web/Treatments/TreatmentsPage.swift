// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

/// Every treatment by group, the legs and the back side by side.
struct TreatmentsPage: Page {
    static let template = "treatments"
    static let heading = Text("treatmentsPage.heading", "Treatments")

    private let visit: Visit

    init(_ visit: Visit) {
        self.visit = visit
    }

    var title: Text { TreatmentsPage.heading }
    var room: MenuRoom? { .plan }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "groups":
            Treatment.Group.allCases.map { TreatmentGroupView(group: $0, wording: visit.wording) }
        case "say": Phrases(TreatmentsPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private static let phrases: [Text] = [
        Text(
            "treatmentsPage.lead",
            "What can be done for restless legs and for a bad back, what guidelines say on it, and "
                + "what it does to the other of the two."
        ),
        Text(
            "treatmentsPage.reading",
            "This is for a talk with a doctor. It tells nobody to begin or to end a treatment."
        ),
    ]
}

/// One group of the catalogue.
private struct TreatmentGroupView: MustacheParent, Sendable {
    let group: Treatment.Group
    let wording: Wording

    func child(named name: String) -> Any? {
        switch name {
        case "anchor": group.rawValue
        case "title": wording(group.title)
        case "treatments":
            Treatments.group(group).map { TreatmentLineView(treatment: $0, wording: wording) }
        default: nil
        }
    }
}

/// One treatment of the overview.
private struct TreatmentLineView: MustacheParent, Sendable {
    let treatment: Treatment
    let wording: Wording

    func child(named name: String) -> Any? {
        switch name {
        case "path": Paths.treatment(treatment.name)
        case "title": wording(treatment.title)
        case "description": wording(treatment.description)
        case "hasTwoAnswers": treatment.hasTwoAnswers
        case "twoAnswers": wording(TreatmentPage.twoAnswers)
        case "sides":
            Complaint.allCases.map {
                TreatmentSideView(treatment: treatment, complaint: $0, wording: wording)
            }
        default: nil
        }
    }
}

/// What is known of a treatment for one complaint.
struct TreatmentSideView: MustacheParent, Sendable {
    let treatment: Treatment
    let complaint: Complaint
    let wording: Wording

    func child(named name: String) -> Any? {
        let effect = treatment.effect(on: complaint)
        return switch name {
        case "title": wording(complaint.title)
        case "effects": effect.words(for: complaint).map { wording($0) }
        case "size": orFalse(effect.size.map { wording($0) })
        case "checked": orFalse(effect.basis.map { wording($0.verification.words) })
        case "positions":
            treatment.positions.filter { $0.complaint == complaint }.map {
                GuidelinePositionView(position: $0, wording: wording)
            }
        case "noGuideline": orFalse(isSilent ? wording(TreatmentSideView.silence) : nil)
        case "disagree": orFalse(treatment.disagreement(on: complaint).label.map { wording($0) })
        default: nil
        }
    }
}

extension TreatmentSideView {
    /// Whether no guideline of the table speaks on it.
    private var isSilent: Bool { !treatment.positions.contains { $0.complaint == complaint } }

    private static let silence = Text(
        "treatmentPage.noGuideline",
        "No guideline here speaks on it."
    )
}

/// What one guideline says, in words.
private struct GuidelinePositionView: MustacheParent, Sendable {
    let position: GuidelinePosition
    let wording: Wording

    func child(named name: String) -> Any? {
        switch name {
        case "guideline": wording(position.guideline.title)
        case "words": wording(position.words)
        case "notes":
            [position.courseWords, position.note].compactMap { $0.map { wording($0) } }
        case "checked": wording(position.verification.words)
        default: nil
        }
    }
}
