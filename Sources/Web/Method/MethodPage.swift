// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

/// Every rule with its sources, from the tables the engine uses.
struct MethodPage: Page {
    static let template = "method"

    private let visit: Visit

    init(_ visit: Visit) {
        self.visit = visit
    }

    var title: Text { MethodPage.heading }
    var room: MenuRoom? { .method }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(MethodPage.heading)
        case "chapters":
            RuleCard.Chapter.allCases.map { MethodChapterView($0, wording: visit.wording) }
        case "rules": MethodRules.speaking(visit.wording.language)
        case "say": Phrases(MethodPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private static let heading = Text("method.heading", "How Evenfall judges")

    private static let phrases: [Text] = [
        Text(
            "method.lead",
            "Every rule the program uses, in plain words, with what it rests on. The same table "
                + "drives the interview, the report and the command line."
        ),
        Text(
            "method.reading",
            "Grade A rests on trials or good studies, B on observation, C on few cases or expert "
                + "agreement. “Awaiting sign-off” marks what no clinician has signed yet; it may "
                + "raise urgency and never lowers it."
        ),
        MethodRules.sourcesTitle,
    ]
}

/// One chapter of the method page.
struct MethodChapterView: MustacheParent, Sendable {
    private let chapter: RuleCard.Chapter
    private let wording: Wording

    init(_ chapter: RuleCard.Chapter, wording: Wording) {
        self.chapter = chapter
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "anchor": chapter.rawValue
        case "title": wording(chapter.title)
        case "count": wording.number(Assessor.rules.count { $0.chapter == chapter })
        default: nil
        }
    }
}

extension RuleCard.Chapter {
    /// What the chapter is called.
    var title: Text {
        switch self {
        case .urgency: Text("method.urgency", "Warning signs and how soon")
        case .criteria: Text("method.criteria", "Restless legs: the criteria")
        case .lookAlikes: Text("method.lookAlikes", "What looks like restless legs")
        case .back: Text("method.back", "The back")
        case .medicines: Text("method.medicines", "Medicines")
        case .interactions: Text("method.interactions", "Medicines taken together")
        case .labs: Text("method.labs", "Laboratory results")
        case .habits: Text("method.habits", "Habits")
        case .procedures: Text("method.procedures", "Before a procedure")
        case .plan: Text("method.plan", "The plan")
        case .treatments: Text("method.treatments", "Treatments")
        }
    }
}

/// One source of the method page.
struct MethodSourceView: MustacheParent, Sendable {
    private let source: Source
    private let wording: Wording

    init(_ source: Source, wording: Wording) {
        self.source = source
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "id": source.id.text
        case "reference": source.reference
        case "locator": orFalse(source.locator)
        case "checked": wording(source.verification.words)
        default: nil
        }
    }

    /// The words for a source where there is little room: who, and when.
    static func short(_ id: SourceID) -> String {
        guard let source = ClinicalBibliography.all[id] else { return id.text }
        return String(source.reference.prefix { $0 != "." })
    }
}
