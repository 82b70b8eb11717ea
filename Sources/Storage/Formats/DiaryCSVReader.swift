// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wire

/// Reads a diary file row by row; a bad row is told and passed over.
struct DiaryCSVReader {
    /// What a row turned out to be.
    enum Row {
        case entry(Entry, idField: CSVField?, line: Int)
        case bad([ImportProblem])
    }

    let columns: [DiaryCSVColumn]
    private var rows: CSVReader

    /// Reads the first line of a file.
    init(_ bytes: [UInt8]) throws(InvalidDiaryFile) {
        rows = CSVReader(bytes: bytes, maximumFieldBytes: DiaryCSVReader.longestField)
        let first: CSVRow?
        do throws(CSVError) {
            first = try rows.next()
        } catch {
            throw InvalidDiaryFile(problem: ImportProblem(error))
        }
        guard let first else {
            let says = "The file is empty. Its first line must name the columns."
            throw InvalidDiaryFile(
                problem: ImportProblem(place: .line(1, column: 1), says: says)
            )
        }
        columns = try DiaryCSVColumn.header(first)
    }

    /// The next row as an entry or with its problems; nil at the end.
    mutating func next(
        defaults: DiaryCSVRow.Defaults,
        own: [DiaryCSVColumn: Trackable],
        explain: (DraftProblem) -> String
    ) -> Row? {
        do throws(CSVError) {
            guard let row = try rows.next() else { return nil }
            var reader = DiaryCSVRow(row, columns: columns)
            guard let found = reader.entry(defaults: defaults, own: own, explain: explain) else {
                return .bad(reader.problems)
            }
            return .entry(found.entry, idField: found.idField, line: row.line)
        } catch {
            return .bad([ImportProblem(error)])
        }
    }

    /// The longest text any column takes, in bytes.
    private static let longestField: Int = DiaryKey.allCases.reduce(200) { longest, key in
        guard case .text(let limit) = key.form else { return longest }
        return max(longest, limit)
    }
}

extension DiaryCSVReader {
    /// Finds the trackable of each own column, or describes one that is to be made.
    func trackables(among known: [Trackable]) -> [DiaryCSVColumn: Trackable] {
        var own: [DiaryCSVColumn: Trackable] = [:]
        for column in columns {
            guard case .own(let name, let form) = column else { continue }
            let same = known.first { $0.name == name && (form == nil || $0.form == form) }
            own[column] = same ?? made(name, form ?? likelyForm(of: column))
        }
        return own
    }

    private func made(_ name: String, _ form: TrackableForm) -> Trackable? {
        let mark = Checksum.of(Array("\(form.rawValue):\(name)".utf8)).prefix(24)
        return TrackableID("own-" + mark).map { Trackable(id: $0, name: name, form: form) }
    }

    /// The narrowest form that takes every value of a column.
    private func likelyForm(of column: DiaryCSVColumn) -> TrackableForm {
        guard let index = columns.firstIndex(of: column) else { return .number }
        var open = TrackableForm.allCases
        var rows = rows
        while open.count > 1 {
            do throws(CSVError) {
                guard let row = try rows.next() else { break }
                guard index < row.fields.count, !row.fields[index].text.isEmpty else { continue }
                open.removeAll { form in
                    form.form.read(row.fields[index].text).map { form.form.accepts($0) } != true
                }
            } catch { continue }
        }
        return open.first ?? .number
    }
}
