// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wire

/// Turns one row of a diary file into a draft of an entry.
struct DiaryCSVRow {
    /// What holds where a row says nothing about it.
    struct Defaults: Sendable {
        let recorded: Moment
        let zone: String
        let anchor: NightAnchor
    }

    private let row: CSVRow
    private let columns: [DiaryCSVColumn]
    private(set) var problems: [ImportProblem] = []

    init(_ row: CSVRow, columns: [DiaryCSVColumn]) {
        self.row = row
        self.columns = columns
        if let surplus = row.fields.dropFirst(columns.count).first(where: { !$0.text.isEmpty }) {
            let says =
                "This row has more fields than the first line has columns. "
                + "Put quotes around a text that holds a comma."
            problems.append(ImportProblem(surplus, says))
        }
    }

    /// The field in a column; nil when it is empty or there is no such column.
    private func field(_ column: DiaryCSVColumn) -> CSVField? {
        guard let index = columns.firstIndex(of: column), index < row.fields.count else {
            return nil
        }
        return row.fields[index].text.isEmpty ? nil : row.fields[index]
    }

    private mutating func read<Value>(
        _ column: DiaryCSVColumn,
        _ read: (JSONValue) throws(Misfit) -> Value
    ) -> Value? {
        guard let field = field(column) else { return nil }
        do throws(Misfit) {
            return try read(.string(field.text))
        } catch {
            problems += error.problems.map { ImportProblem(field, $0.says) }
            return nil
        }
    }

    private mutating func needed<Value>(
        _ column: DiaryCSVColumn,
        _ read: (JSONValue) throws(Misfit) -> Value
    ) -> Value? {
        guard field(column) == nil else { return self.read(column, read) }
        problems.append(place(of: column, "“\(column.name)” is empty. Fill it in."))
        return nil
    }

    /// A problem at the field of a column, or at the row when it has no such field.
    private func place(of column: DiaryCSVColumn?, _ says: String) -> ImportProblem {
        let index = column.flatMap(columns.firstIndex(of:))
        guard let index, index < row.fields.count else {
            return ImportProblem(place: .line(row.line, column: 1), says: says)
        }
        return ImportProblem(row.fields[index], says)
    }
}

extension DiaryCSVRow {
    /// The entry the row describes; nil when there is a problem.
    ///
    /// - Parameters:
    ///   - defaults: What holds where the row says nothing.
    ///   - own: The trackable of each own column.
    ///   - explain: Puts a problem of a draft into words.
    /// - Returns: The entry with the field its identifier stands in.
    mutating func entry(
        defaults: Defaults,
        own: [DiaryCSVColumn: Trackable],
        explain: (DraftProblem) -> String
    ) -> (entry: Entry, idField: CSVField?)? {
        let idField = field(.id)
        let id: EntryID? = read(.id, EntryCodec.identifier)
        let type: EntryType? = needed(.type, MemberReader.word)
        let day = needed(.day, MemberReader.day)
        let time = read(.time, DiaryCSVRow.clock)
        let recorded = read(.recorded, EntryCodec.moment)
        let zone = read(.zone, EntryCodec.zone)
        let anchor = read(.nightStarts, DiaryCSVRow.clock)
        guard problems.isEmpty, let type, let day,
            let standIn = id ?? EntryID(DiaryContent.standIn)
        else { return nil }
        var draft = EntryDraft(
            id: standIn,
            type: type,
            day: day,
            time: time,
            anchor: anchor.map(NightAnchor.init(start:)) ?? defaults.anchor,
            recorded: recorded ?? defaults.recorded,
            zone: zone ?? defaults.zone
        )
        fill(&draft, own: own)
        let found = draft.problems(trackables: Array(own.values))
        problems += found.map { place(of: column(of: $0.field, own: own), explain($0)) }
        guard problems.isEmpty else { return nil }
        if id == nil { draft.content.id = DiaryContent(draft.content).id ?? standIn }
        return (draft.content, idField)
    }

    /// Reads a clock time; one without a leading zero too, as spreadsheets write it.
    private static func clock(_ value: JSONValue) throws(Misfit) -> ClockTime {
        if case .clock(let time)? = value.string.flatMap(AnswerForm.clock.read) { return time }
        return try SheetCodec.clock(value)
    }

    private func fill(_ draft: inout EntryDraft, own: [DiaryCSVColumn: Trackable]) {
        for (column, field) in zip(columns, row.fields) where !field.text.isEmpty {
            switch column {
            case .key(let key):
                draft.write(field.text, for: key)
                if let exact = exactly(field.text, key.form) { draft[key] = exact }
            case .own:
                guard let trackable = own[column] else { continue }
                draft.write(field.text, for: trackable)
                if let exact = exactly(field.text, trackable.form.form) {
                    draft[own: trackable.id] = exact
                }
            case .id, .type, .day, .time, .recorded, .zone, .nightStarts: continue
            }
        }
    }

    /// A value as a file that was written here spells it, to the last blank and digit.
    private func exactly(_ text: String, _ form: AnswerForm) -> AnswerValue? {
        switch form {
        case .text: .text(text)
        case .number: JSONNumber(text: text).map { .number($0.double) }
        case .answer, .oneOf, .anyOf, .whole, .pastDate, .clock: nil
        }
    }

    private func column(
        of field: DraftField,
        own: [DiaryCSVColumn: Trackable]
    )
        -> DiaryCSVColumn?
    {
        switch field {
        case .entry: nil
        case .day: .day
        case .time: .time
        case .zone: .zone
        case .key(let key): .key(key)
        case .own(let id): own.first { $0.value.id == id }?.key
        }
    }
}
