// SPDX-License-Identifier: Apache-2.0

/// An instant together with what the wall clock showed: seconds and the offset from UTC.
///
/// Two moments are ordered by their instant; the offset says how the person lived it.
public struct Moment: Hashable, Sendable, CustomStringConvertible {
    /// Seconds since 1970-01-01 00:00 UTC.
    public let seconds: Int
    /// Minutes that the wall clock was ahead of UTC, −1080 to 1080.
    public let offsetMinutes: Int

    /// Makes a moment from an instant and the offset that held there.
    ///
    /// - Returns: nil when the offset lies outside ±18 hours or the local year outside 1–9999.
    public init?(seconds: Int, offsetMinutes: Int) {
        let (local, isTooFar) = seconds.addingReportingOverflow(offsetMinutes &* 60)
        guard (-1080...1080).contains(offsetMinutes), !isTooFar,
            Moment.localRange.contains(local)
        else { return nil }
        self.seconds = seconds
        self.offsetMinutes = offsetMinutes
    }

    /// Makes a moment from what the wall clock showed and its offset.
    ///
    /// - Returns: nil when the second lies outside 0–59, the offset outside ±18 hours, or the year
    ///   outside 1–9999.
    public init?(day: Day, time: ClockTime, second: Int = 0, offsetMinutes: Int) {
        guard (0..<60).contains(second), (-1080...1080).contains(offsetMinutes),
            Moment.days.contains(day)
        else { return nil }
        self.init(
            seconds: day.number * 86_400 + (time.minutes - offsetMinutes) * 60 + second,
            offsetMinutes: offsetMinutes
        )
    }

    /// Reads `YYYY-MM-DDTHH:mm` with optional `:ss` and an offset `Z`, `+HH:mm` or `-HH:mm`.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 17, bytes[10] == UInt8(ascii: "T"),
            let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
            let time = ClockTime(String(decoding: bytes[11..<16], as: UTF8.self))
        else { return nil }
        var rest = bytes[16...]
        var second = 0
        if rest.first == UInt8(ascii: ":") {
            let digits = rest.dropFirst().prefix(2)
            guard digits.count == 2, let value = Int(String(decoding: digits, as: UTF8.self)),
                digits.allSatisfy({ $0 >= 48 && $0 <= 57 })
            else { return nil }
            second = value
            rest = rest.dropFirst(3)
        }
        guard let offset = Moment.offset(String(decoding: rest, as: UTF8.self)) else {
            return nil
        }
        self.init(day: day, time: time, second: second, offsetMinutes: offset)
    }

    /// The local date.
    public var day: Day { Day(number: Moment.floor(localSeconds, 86_400)) }

    /// The local clock time, seconds cut off.
    public var time: ClockTime {
        ClockTime(wrapping: Moment.floor(localSeconds, 60) - day.number * 1440)
    }

    /// The second of the minute, 0–59.
    public var second: Int { localSeconds - Moment.floor(localSeconds, 60) * 60 }

    /// The same instant on a wall clock with another offset.
    public func at(offsetMinutes: Int) -> Moment? {
        Moment(seconds: seconds, offsetMinutes: offsetMinutes)
    }

    /// The moment a number of seconds later, on the same offset.
    public func advanced(bySeconds other: Int) -> Moment? {
        let (later, isTooFar) = seconds.addingReportingOverflow(other)
        return isTooFar ? nil : Moment(seconds: later, offsetMinutes: offsetMinutes)
    }

    /// ISO 8601 with seconds and offset, such as `2026-11-20T21:14:05+01:00`.
    public var description: String {
        let sign = offsetMinutes < 0 ? "-" : "+"
        let offset = ClockTime(wrapping: abs(offsetMinutes))
        let stamp = day.description + "T" + time.description + ":" + Day.padded(second, 2)
        return stamp + (offsetMinutes == 0 ? "Z" : sign + offset.description)
    }

    private var localSeconds: Int { seconds + offsetMinutes * 60 }

    // 0001-01-01 to 9999-12-31.
    private static let days: ClosedRange<Day> = Day(number: -719_162)...Day(number: 2_932_896)
    private static let localRange: ClosedRange<Int> =
        days.lowerBound.number * 86_400...days.upperBound.number * 86_400 + 86_399

    private static func floor(_ value: Int, _ divisor: Int) -> Int {
        let quotient = value / divisor
        return value % divisor < 0 ? quotient - 1 : quotient
    }

    private static func offset(_ text: String) -> Int? {
        if text == "Z" { return 0 }
        guard let sign = text.first, sign == "+" || sign == "-",
            let time = ClockTime(String(text.dropFirst()))
        else { return nil }
        return sign == "-" ? -time.minutes : time.minutes
    }
}

extension Moment: Comparable {
    /// Orders moments by their instant, and equal instants by their offset.
    public static func < (left: Moment, right: Moment) -> Bool {
        (left.seconds, left.offsetMinutes) < (right.seconds, right.offsetMinutes)
    }
}
