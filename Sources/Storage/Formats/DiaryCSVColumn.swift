// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wire

/// A column of a diary file.
enum DiaryCSVColumn: Hashable {
    case id, type, day, time, recorded, zone, nightStarts
    case key(DiaryKey)
    /// One of the person's own trackables; the form may be left to its values.
    case own(name: String, form: TrackableForm?)

    /// The columns every file that is written has, in their order.
    static let all: [DiaryCSVColumn] =
        [.id, .type, .day, .time, .recorded, .zone, .nightStarts]
        + DiaryKey.allCases.map { .key($0) }

    /// The name in the first line of the file.
    var name: String {
        switch self {
        case .id: "id"
        case .type: "type"
        case .day: "day"
        case .time: "time"
        case .recorded: "recorded"
        case .zone: "zone"
        case .nightStarts: "nightStarts"
        case .key(let key): key.rawValue
        case .own(let name, let form):
            form.map { "own:\($0.rawValue):\(name)" } ?? "own:\(name)"
        }
    }

    /// Finds the column with a name; nil when there is none.
    init?(_ name: String) {
        if let column = DiaryCSVColumn.all.first(where: { $0.name == name }) {
            self = column
            return
        }
        guard name.hasPrefix("own:") else { return nil }
        let rest = name.dropFirst("own:".count)
        let form = TrackableForm.allCases.first { rest.hasPrefix($0.rawValue + ":") }
        let own = form.map { rest.dropFirst($0.rawValue.count + 1) } ?? rest
        guard (1...60).contains(own.count), own.contains(where: { !$0.isWhitespace }) else {
            return nil
        }
        self = .own(name: String(own), form: form)
    }
}

extension DiaryCSVColumn {
    /// Reads the first line of a diary file.
    ///
    /// - Throws: ``InvalidDiaryFile`` when a column is unknown, stands twice or is missing.
    static func header(_ row: CSVRow) throws(InvalidDiaryFile) -> [DiaryCSVColumn] {
        var columns: [DiaryCSVColumn] = []
        for field in row.fields {
            guard let column = DiaryCSVColumn(field.text) else {
                throw InvalidDiaryFile(problem: ImportProblem(field, unknown(field.text)))
            }
            guard !columns.contains(column) else {
                let says = "The column “\(column.name)” stands here a second time. Remove one."
                throw InvalidDiaryFile(problem: ImportProblem(field, says))
            }
            columns.append(column)
        }
        for needed in [DiaryCSVColumn.type, .day] where !columns.contains(needed) {
            let says =
                "The first line has no column “\(needed.name)”; “type” and “day” must be there. "
                + "Nothing was kept."
            let end = row.fields.last
            let column = (end?.column ?? 1) + (end?.text.unicodeScalars.count ?? 0)
            throw InvalidDiaryFile(
                problem: ImportProblem(place: .line(row.line, column: column), says: says)
            )
        }
        return columns
    }

    private static func unknown(_ name: String) -> String {
        let known = all.map(\.name).joined(separator: ", ")
        return "There is no column \(Misfit.quoted(name)), so nothing was kept. "
            + "Columns are \(known), and own:NAME."
    }
}
