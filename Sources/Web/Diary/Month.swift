// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// A month of the calendar, `YYYY-MM` in paths.
struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Its first day.
    let first: Day

    /// The month a day lies in.
    init(of day: Day) {
        let (year, month, _) = day.date
        first = Day(year: year, month: month, day: 1) ?? day
    }

    /// Reads `YYYY-MM`; nil for anything else and outside 1900–2199.
    init?(_ text: String) {
        guard case .month(let year, let month)? = PartialDate(text), (1900..<2200).contains(year),
            let first = Day(year: year, month: month, day: 1)
        else { return nil }
        self.first = first
    }

    /// Its last day.
    var last: Day { first.advanced(byMonths: 1).advanced(by: -1) }

    /// The month before it.
    var previous: Month { Month(of: first.advanced(by: -1)) }

    /// The month after it.
    var next: Month { Month(of: last.advanced(by: 1)) }

    /// `YYYY-MM`.
    var description: String { String(first.description.prefix(7)) }

    /// “November 2026”.
    func name(_ wording: Wording) -> String {
        wording.date(PartialDate.month(year: first.year, month: first.date.month))
    }

    static func < (left: Month, right: Month) -> Bool { left.first < right.first }
}
