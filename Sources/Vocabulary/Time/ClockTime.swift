// SPDX-License-Identifier: Apache-2.0

/// A time as the wall clock showed it, to the minute.
public struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Minutes since midnight, 0–1439.
    public let minutes: Int

    /// Makes a time from minutes since midnight.
    ///
    /// - Returns: nil outside 0–1439.
    public init?(minutes: Int) {
        guard (0..<ClockTime.minutesPerDay).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// Makes a time from minutes before or after midnight, running round the clock.
    public init(wrapping minutes: Int) {
        let rest = minutes % ClockTime.minutesPerDay
        self.minutes = rest < 0 ? rest + ClockTime.minutesPerDay : rest
    }

    /// Makes a time from an hour (0–23) and a minute (0–59).
    public init?(hour: Int, minute: Int) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        minutes = hour * 60 + minute
    }

    /// Reads `HH:mm` on the 24-hour clock.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
            let hour = bytes.wholeNumber(in: 0..<2), let minute = bytes.wholeNumber(in: 3..<5)
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// The hour, 0–23.
    public var hour: Int { minutes / 60 }

    /// The minute of the hour, 0–59.
    public var minute: Int { minutes % 60 }

    /// The time a number of minutes later, running round the clock.
    public func advanced(byMinutes other: Int) -> ClockTime {
        ClockTime(wrapping: minutes + other % ClockTime.minutesPerDay)
    }

    /// Minutes from another time forward to this one on the clock face, 0–1439.
    public func minutes(after other: ClockTime) -> Int {
        ClockTime(wrapping: minutes - other.minutes).minutes
    }

    /// `HH:mm`.
    public var description: String {
        Day.padded(hour, 2) + ":" + Day.padded(minute, 2)
    }

    /// Orders times from midnight to midnight.
    public static func < (left: ClockTime, right: ClockTime) -> Bool {
        left.minutes < right.minutes
    }

    /// 24 hours in minutes.
    public static let minutesPerDay: Int = 1440

    /// 12:00.
    public static let noon = ClockTime(wrapping: 720)

    /// 00:00.
    public static let midnight = ClockTime(wrapping: 0)
}
