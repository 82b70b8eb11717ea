// SPDX-License-Identifier: Apache-2.0

/// A local calendar date, without a time zone.
///
/// Counted in days from 1970-01-01; arithmetic is on the proleptic Gregorian calendar.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since 1970-01-01.
    public let number: Int

    /// Makes a day from its count since 1970-01-01.
    public init(number: Int) {
        self.number = number
    }

    /// Makes a day from the numbers of a date.
    ///
    /// - Returns: nil when there is no such date (30 February, month 13, year 0 or 10000).
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        // Days from civil, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// Reads `YYYY-MM-DD`.
    ///
    /// - Returns: nil for anything else, and for dates that do not exist.
    public init?(_ text: String) {
        guard case .day(let day)? = PartialDate(text) else { return nil }
        self = day
    }

    /// Year, month (1–12) and day of the month (1–31).
    public var date: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, day)
    }

    /// The year of the date.
    public var year: Int { date.year }

    /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
    public var weekday: Int {
        let index = (number + 3) % 7
        return (index < 0 ? index + 7 : index) + 1
    }

    /// The day a number of days later, or earlier when negative.
    public func advanced(by days: Int) -> Day { Day(number: number + days) }

    /// How many days lie from this day to another; negative when the other is earlier.
    public func distance(to other: Day) -> Int { other.number - number }

    /// The same date a number of months later; the last of the month where it does not exist.
    ///
    /// - Returns: This day unchanged when the new date would leave the years 1–9999.
    public func advanced(byMonths months: Int) -> Day {
        let (year, month, day) = date
        let index = year * 12 + (month - 1) + months
        let newYear = index / 12
        let newMonth = index % 12 + 1
        let length = Day.length(ofMonth: newMonth, year: newYear)
        return Day(year: newYear, month: newMonth, day: min(day, length)) ?? self
    }

    /// `YYYY-MM-DD`.
    public var description: String {
        let (year, month, day) = date
        return Day.padded(year, 4) + "-" + Day.padded(month, 2) + "-" + Day.padded(day, 2)
    }

    /// Orders days from past to future.
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// How many days a month has, leap years counted.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension Day: Strideable {}
