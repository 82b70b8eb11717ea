// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Vocabulary
import Wording

/// An entry as it is read: what it is, when, and each thing that was recorded.
struct EntryView: MustacheParent, Sendable {
    private let entry: Entry
    private let trackables: [Trackable]
    private let isConflict: Bool
    private let hidesScores: Bool
    private let wording: Wording

    /// Describes an entry; without its ratings for someone who hides scores.
    init(
        _ entry: Entry,
        trackables: [Trackable],
        isConflict: Bool = false,
        hidesScores: Bool = false,
        wording: Wording
    ) {
        self.entry = entry
        self.trackables = trackables
        self.isConflict = isConflict
        self.hidesScores = hidesScores
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "name": wording(DiaryWords.label(entry.type))
        case "hasTime": entry.time != nil
        case "time": entry.time?.description ?? ""
        case "rows": rows
        case "sentence": sentence
        case "edit": edit
        case "editWords": wording(Text("entry.edit", "Change"))
        case "recorded": recorded
        case "isConflict": isConflict
        case "history": Paths.entryHistory(entry.id)
        case "conflict": wording(EntryFootView.conflict)
        case "conflictLook": wording(EntryFootView.conflictLook)
        default: nil
        }
    }

    /// Where the entry is changed.
    var edit: String {
        entry.type == .bodyMap ? Paths.body(entry.day) : Paths.entry(entry.id)
    }

    /// Everything that was recorded, in one line.
    var sentence: String {
        let parts = rows.map { $0.label + ": " + $0.value }
        let whole = parts.joined(separator: " · ")
        guard let time = entry.time else { return whole }
        return ([time.description] + (parts.isEmpty ? [] : [whole])).joined(separator: " · ")
    }

    /// Each thing that was recorded.
    var rows: [RowView] {
        let shown = entry.type.keys.filter { !(hidesScores && $0.form == .rating) }
        let keys = shown.compactMap { key in
            entry.values[key].map { value in
                RowView(
                    label: wording(DiaryWords.label(key, in: entry.type)),
                    value: wording(DiaryWords.value(value, of: key))
                )
            }
        }
        let ownShown = trackables.filter { !(hidesScores && $0.form == .rating) }
        let own = ownShown.compactMap { trackable in
            entry.own[trackable.id].map { value in
                RowView(
                    label: trackable.name,
                    // A trackable is read like the key of the same form.
                    value: wording(DiaryWords.value(value, of: .note))
                )
            }
        }
        return keys + own
    }

    private var recorded: String {
        wording(
            Text(
                "entry.recorded",
                "Written down on {day} at {time}",
                ["day": .day(entry.recorded.day), "time": .clock(entry.recorded.time)]
            )
        )
    }
}

/// A label with its value.
struct RowView: MustacheParent, Sendable {
    let label: String
    let value: String

    func child(named name: String) -> Any? {
        switch name {
        case "label": label
        case "value": value
        default: nil
        }
    }
}
