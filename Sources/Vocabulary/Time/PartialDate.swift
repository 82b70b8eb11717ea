// SPDX-License-Identifier: Apache-2.0

/// A date as precisely as it is known: a year, a month, or a day.
public enum PartialDate: Hashable, Sendable, CustomStringConvertible {
    case year(Int)
    case month(year: Int, month: Int)
    case day(Day)

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    ///
    /// - Returns: nil for anything else, and for dates that do not exist.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let year = bytes.wholeNumber(in: 0..<4), year >= 1 else { return nil }
        guard bytes.count > 4 else {
            self = .year(year)
            return
        }
        guard bytes[4] == UInt8(ascii: "-"), let month = bytes.wholeNumber(in: 5..<7),
            (1...12).contains(month)
        else { return nil }
        guard bytes.count > 7 else {
            self = .month(year: year, month: month)
            return
        }
        guard bytes.count == 10, bytes[7] == UInt8(ascii: "-"),
            let number = bytes.wholeNumber(in: 8..<10),
            let day = Day(year: year, month: month, day: number)
        else { return nil }
        self = .day(day)
    }

    /// The first day it can mean.
    public var earliest: Day {
        switch self {
        case .year(let year): Day(year: year, month: 1, day: 1) ?? Day(number: 0)
        case .month(let year, let month):
            Day(year: year, month: month, day: 1) ?? Day(number: 0)
        case .day(let day): day
        }
    }

    /// The last day it can mean.
    public var latest: Day {
        switch self {
        case .year(let year): Day(year: year, month: 12, day: 31) ?? Day(number: 0)
        case .month(let year, let month):
            Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
                ?? Day(number: 0)
        case .day(let day): day
        }
    }

    /// The day, when it is known to the day.
    public var exactDay: Day? {
        guard case .day(let day) = self else { return nil }
        return day
    }

    /// Whether the date lies before a day; unknown when that turns on the missing part.
    public func isBefore(_ day: Day) -> Truth {
        if latest < day { return .yes }
        return earliest >= day ? .no : .unknown
    }

    /// As written: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    public var description: String {
        switch self {
        case .year(let year): Day.padded(year, 4)
        case .month(let year, let month): Day.padded(year, 4) + "-" + Day.padded(month, 2)
        case .day(let day): day.description
        }
    }
}
