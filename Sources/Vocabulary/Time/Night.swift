// SPDX-License-Identifier: Apache-2.0

/// The clock time at which a person's night begins; noon for most.
///
/// For someone whose main sleep starts between 04:00 and 16:00 it is 12 hours before that
/// start, so that a main sleep of up to 12 hours never falls into two nights. With noon, a sleep
/// that starts before 04:00 has at least eight hours. The anchor is stored with each entry.
public struct NightAnchor: Hashable, Sendable, CustomStringConvertible {
    /// When the night begins.
    public let start: ClockTime

    /// Takes a clock time as the beginning of the night.
    public init(start: ClockTime) {
        self.start = start
    }

    /// Chooses the anchor for a person whose main sleep starts at a time; noon when not known.
    public init(mainSleepStarts sleep: ClockTime?) {
        guard let sleep, sleep >= NightAnchor.earliestDaySleep, sleep < NightAnchor.latestDaySleep
        else {
            start = .noon
            return
        }
        start = sleep.advanced(byMinutes: -720)
    }

    /// Noon.
    public static let noon = NightAnchor(start: .noon)

    /// The clock time at which the night begins, `HH:mm`.
    public var description: String { start.description }

    /// Minutes from the beginning of the night to a clock time, 0–1439.
    public func minutes(to time: ClockTime) -> Int { time.minutes(after: start) }

    private static let earliestDaySleep = ClockTime(wrapping: 4 * 60)
    private static let latestDaySleep = ClockTime(wrapping: 16 * 60)
}

/// A night from one anchor to the next, noon to noon for most, named by the day whose evening starts it.
public struct Night: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The day on which the night begins.
    public let eve: Day

    /// Makes the night that begins on a day.
    public init(eve: Day) {
        self.eve = eve
    }

    /// Finds the night that holds a time of a day.
    public init(containing time: ClockTime, on day: Day, anchor: NightAnchor = .noon) {
        eve = time >= anchor.start ? day : day.advanced(by: -1)
    }

    /// The day on which a clock time of this night falls.
    public func day(of time: ClockTime, anchor: NightAnchor = .noon) -> Day {
        time >= anchor.start ? eve : eve.advanced(by: 1)
    }

    /// The night after this one.
    public var next: Night { Night(eve: eve.advanced(by: 1)) }

    /// The night before this one.
    public var previous: Night { Night(eve: eve.advanced(by: -1)) }

    /// The day whose evening starts it, `YYYY-MM-DD`.
    public var description: String { eve.description }

    /// Orders nights from past to future.
    public static func < (left: Night, right: Night) -> Bool { left.eve < right.eve }
}
