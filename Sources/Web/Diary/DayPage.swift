// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Storage
import Vocabulary
import Wording

/// One day and the night after it: everything that was written down, and what can be added.
struct DayPage: Page {
    static let template = "diary-day"

    private let visit: Visit
    private let night: Night
    private let entries: [Entry]
    private let trackables: [Trackable]
    private let conflicts: Set<EntryID>
    private let kept: KeptView?

    /// Shows the entries of a night.
    init(
        _ night: Night,
        entries: some Sequence<Entry>,
        trackables: [Trackable],
        conflicts: Set<EntryID> = [],
        visit: Visit
    ) {
        self.conflicts = conflicts
        self.night = night
        self.entries = Array(entries)
        self.trackables = trackables
        self.visit = visit
        let id = visit.query["kept"].flatMap(EntryID.init)
        kept = self.entries.first { $0.id == id }.map {
            KeptView($0, trackables: trackables, visit: visit)
        }
    }

    var title: Text {
        Text("day.title", "{day}", ["day": .verbatim(visit.wording.date(night.eve))])
    }
    var room: MenuRoom? { .diary }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording.weekdayDate(night.eve)
        case "nightWords": visit.wording.night(night)
        case "kept": orFalse(kept)
        case "entries":
            entries.map { entry in
                EntryView(
                    entry,
                    trackables: trackables,
                    isConflict: conflicts.contains(entry.id),
                    hidesScores: visit.settings.hidesScores,
                    wording: visit.wording
                )
            }
        case "isEmpty": entries.isEmpty
        case "month": Paths.diaryMonth(Month(of: night.eve))
        case "monthWords": Month(of: night.eve).name(visit.wording)
        case "lacksEvening": !entries.contains { $0.type == .evening }
        case "lacksMorning": !entries.contains { $0.type == .morning }
        case "evening": Paths.evening(night.eve)
        case "morning": Paths.morning(night.eve)
        case "started": Paths.add(EntryType.legsStarted.rawValue, night.eve)
        case "flare": Paths.add(EntryType.flare.rawValue, night.eve)
        case "note": Paths.add(EntryType.note.rawValue, night.eve)
        case "body": Paths.body(night.eve)
        case "previous": Paths.diaryDay(night.previous.eve)
        case "next": Paths.diaryDay(night.next.eve)
        case "hasNext": night < visit.night
        case "previousWords": visit.wording.shortDate(night.previous.eve)
        case "nextWords": visit.wording.shortDate(night.next.eve)
        case "say": Phrases(DayPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private static let phrases: [Text] = [
        Text("day.empty", "Nothing is recorded for this day and night. That is a gap, not a zero."),
        Text("day.add", "Add to this day"),
        Text("day.evening", "The evening"),
        Text("day.morning", "The night’s sleep"),
        Text("day.started", "When the legs started"),
        Text("day.flare", "A flare"),
        Text("day.note", "A note"),
        Text("day.body", "Where it hurts"),
        Text("day.days", "Days"),
    ]
}
