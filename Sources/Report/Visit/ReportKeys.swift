// SPDX-License-Identifier: Apache-2.0
import Clinical
import Wording

/// A column of the table of days.
enum DayColumn: String, Hashable, CaseIterable {
    case legs, back, onset, sleep, keptUp, treatments

    /// The column a change of the legs is read from.
    init(_ measure: LegNights.Measure) {
        switch measure {
        case .legs: self = .legs
        case .onset: self = .onset
        }
    }
}

/// Rows of the annex that figures of page one rest on.
enum ReportRows: Hashable {
    case answers([AnswerPath])
    case days(DayColumn)
    case medicines
}

/// The small letter beside a figure, which leads to its rows.
struct ReportKey: Hashable {
    let letter: String
    let title: Text
    let rows: ReportRows
}

/// Hands out letters in the order in which rows are first named.
struct KeyRing {
    /// Answers that may not be shown are not named by any letter.
    let filter: AnswerFilter
    private(set) var keys: [ReportKey] = []

    init(_ filter: AnswerFilter) {
        self.filter = filter
    }

    /// The letter for some rows; the same rows get the same letter.
    mutating func letter(_ rows: ReportRows, _ title: Text) -> String {
        var rows = rows
        if case .answers(let paths) = rows { rows = .answers(paths.filter(filter.shows)) }
        if let known = keys.first(where: { $0.rows == rows }) { return known.letter }
        let letter = KeyRing.letter(keys.count)
        keys.append(ReportKey(letter: letter, title: title, rows: rows))
        return letter
    }

    /// a … z, then aa, ab and so on.
    private static func letter(_ index: Int) -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
        let last = String(alphabet[index % 26])
        return index < 26 ? last : letter(index / 26 - 1) + last
    }
}

/// One statement of page one: a lead in bold, the rest, and the letters of its rows.
struct ReportLine: Hashable {
    let lead: Text?
    let says: Text
    let keys: [String]

    init(_ lead: Text?, _ says: Text, keys: [String] = []) {
        self.lead = lead
        self.says = says
        self.keys = keys
    }
}
