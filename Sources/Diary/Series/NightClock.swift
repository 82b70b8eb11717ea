// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What the entries of one night tell about a change of clock during its sleep.
///
/// Summer and winter time begin while people sleep. The offset of an entry written down before
/// the sleep and of one written down after it differ by exactly that change, as long as both
/// name the same zone. A journey changes the zone and is never taken for a change of clock.
struct NightClock {
    /// An offset and when the wall clock showed it, in minutes since the eve's midnight.
    private struct Reading {
        let position: Int
        let offsetMinutes: Int
        let zone: String
    }

    /// By this clock time every change of the night is over.
    static let changesAreOver = ClockTime(wrapping: 3 * 60)

    private let readings: [Reading]

    /// Reads the clock from the entries of a night.
    ///
    /// Only check-ins and starts count: they are written down while the night is lived. One
    /// filled in days later says nothing about the clock of that night.
    init(_ night: Night, entries: some Sequence<Entry>) {
        readings = entries.compactMap { entry in
            let recorded = entry.recorded
            let days = night.eve.distance(to: recorded.day)
            guard entry.type.isLivedAtNight, (0...2).contains(days) else { return nil }
            return Reading(
                position: days * ClockTime.minutesPerDay + recorded.time.minutes,
                offsetMinutes: recorded.offsetMinutes,
                zone: entry.zone
            )
        }
    }

    /// Minutes to add to a sleep's length by the wall clock; 0 when no change is known.
    ///
    /// - Parameter sleep: The sleep in minutes since the eve's midnight.
    /// - Returns: 60 for a night of 25 hours, −60 for one of 23.
    func correction(for sleep: ClosedRange<Int>) -> Int {
        guard spansChange(sleep) else { return 0 }
        var before: Reading?
        var after: Reading?
        for reading in readings {
            if reading.position <= sleep.lowerBound, reading.position >= before?.position ?? 0 {
                before = reading
            }
            let limit = after?.position ?? sleep.upperBound + ClockTime.minutesPerDay
            if reading.position >= sleep.upperBound, reading.position < limit {
                after = reading
            }
        }
        guard let before, let after, before.zone == after.zone else { return 0 }
        return before.offsetMinutes - after.offsetMinutes
    }

    /// Whether the sleep lasts over the hour by which a change would have happened.
    private func spansChange(_ sleep: ClosedRange<Int>) -> Bool {
        let over = NightClock.changesAreOver.minutes
        let next = over + ClockTime.minutesPerDay
        return sleep.lowerBound < over && sleep.upperBound >= over
            || sleep.lowerBound < next && sleep.upperBound >= next
    }
}

extension EntryType {
    fileprivate var isLivedAtNight: Bool {
        switch self {
        case .evening, .morning, .legsStarted: true
        case .flare, .bodyMap, .visit, .note, .sittingTest, .walkTest: false
        }
    }
}
