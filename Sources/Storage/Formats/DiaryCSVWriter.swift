// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wire

/// Writes diary entries as a file that can be read back.
enum DiaryCSVWriter {
    static func bytes(_ entries: [Entry], trackables: [Trackable]) -> [UInt8] {
        let own = columns(
            of: trackables.filter { trackable in
                entries.contains { $0.own[trackable.id] != nil }
            }
        )
        let header = DiaryCSVColumn.all.map(\.name) + own.map(\.column.name)
        let rows = entries.lazy.map { entry in
            DiaryCSVColumn.all.map { field($0, of: entry) }
                + own.map { entry.own[$0.id].map(text) ?? "" }
        }
        let writer = CSVWriter()
        return writer.bytes(CollectionOfOne(header)) + writer.bytes(rows)
    }

    /// One column for each trackable; where two have the same name, the later ones are numbered.
    private static func columns(
        of trackables: [Trackable]
    )
        -> [(id: TrackableID, column: DiaryCSVColumn)]
    {
        var used: Set<DiaryCSVColumn> = []
        let ordered = trackables.sorted {
            ($0.name, $0.form.rawValue, $0.id) < ($1.name, $1.form.rawValue, $1.id)
        }
        return ordered.map { trackable in
            var column = DiaryCSVColumn.own(name: trackable.name, form: trackable.form)
            var number = 2
            while !used.insert(column).inserted {
                column = .own(name: "\(trackable.name) (\(number))", form: trackable.form)
                number += 1
            }
            return (trackable.id, column)
        }
    }

    private static func field(_ column: DiaryCSVColumn, of entry: Entry) -> String {
        switch column {
        case .id: entry.id.text
        case .type: entry.type.rawValue
        case .day: entry.day.description
        case .time: entry.time?.description ?? ""
        case .recorded: entry.recorded.description
        case .zone: entry.zone
        case .nightStarts: entry.anchor.description
        case .key(let key): entry.values[key].map(text) ?? ""
        case .own: ""
        }
    }

    private static func text(_ value: AnswerValue) -> String {
        switch value {
        case .answer(let answer): answer.rawValue
        case .word(let word): word
        case .words(let words): words.isEmpty ? "none" : words.joined(separator: ";")
        case .whole(let number): String(number)
        case .number(let number): JSONNumber(number)?.text ?? ""
        case .date(let date): date.description
        case .clock(let time): time.description
        case .text(let text): text
        }
    }
}
