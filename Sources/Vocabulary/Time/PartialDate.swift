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
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count) else { return nil }
        var numbers: [Int] = []
        for (part, width) in zip(parts, widths) {
            guard part.count == width else { return nil }
            var number = 0
            for byte in part {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
            }
            numbers.append(number)
        }
        guard numbers[0] >= 1 else { return nil }
        switch numbers.count {
        case 1: self = .year(numbers[0])
        case 2:
            guard (1...12).contains(numbers[1]) else { return nil }
            self = .month(year: numbers[0], month: numbers[1])
        default:
            guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else {
                return nil
            }
            self = .day(day)
        }
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
