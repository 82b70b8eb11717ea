// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Vocabulary
import Wording

/// The visits to doctors and therapists, behind and ahead.
struct VisitsPage: Page {
    static let template = "visits"

    private let visit: Visit
    private let visits: [Entry]

    /// Lists visits, the newest first.
    init(_ visits: [Entry], visit: Visit) {
        self.visits = visits.sorted { ($0.day, $0.recorded, $0.id) > ($1.day, $1.recorded, $1.id) }
        self.visit = visit
    }

    var title: Text { Text("visits.title", "Visits") }
    var room: MenuRoom? { .diary }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "visits": visits.map { VisitLine($0, today: visit.now.day, wording: visit.wording) }
        case "isEmpty": visits.isEmpty
        case "add": Paths.add(EntryType.visit.rawValue, visit.now.day)
        case "report": Paths.report()
        case "diary": Paths.diary()
        case "say": Phrases(VisitsPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private static let phrases: [Text] = [
        Text("visits.eyebrow", "Diary"),
        Text(
            "visits.says",
            "With the day of your last visit the report can show what changed since then."
        ),
        Text("visits.empty", "No visit is written down yet."),
        Text("visits.add", "Write down a visit"),
        Text("visits.diary", "Back to the diary"),
    ]
}

/// One visit in the list.
struct VisitLine: MustacheParent, Sendable {
    private let entry: Entry
    private let today: Day
    private let wording: Wording

    /// Describes a visit.
    init(_ entry: Entry, today: Day, wording: Wording) {
        self.entry = entry
        self.today = today
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "day": wording.date(entry.day)
        case "isAhead": entry.day > today
        case "aheadWords": wording(Text("visits.ahead", "ahead"))
        case "with": entry.values.text(.visitWith) ?? ""
        case "hasWith": entry.values.text(.visitWith) != nil
        case "note": entry.values.text(.note) ?? ""
        case "hasNote": entry.values.text(.note) != nil
        case "edit": Paths.entry(entry.id)
        case "editWords": wording(Text("entry.edit", "Change"))
        default: nil
        }
    }
}
