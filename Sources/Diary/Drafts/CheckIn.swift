// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// Which night a check-in is about, and which check-in is due.
///
/// A check-in does not follow the calendar: at 01:00 the evening is still yesterday's, and at
/// 13:00 the morning is still that of the night before. The hours are counted from where the
/// person's nights begin, so that they fit people who sleep by day; by the clock they are, for
/// nights that begin at noon and for someone who sleeps from 09:00 (nights begin at 21:00):
///
/// | hours of the night | noon | 21:00 | what can be due |
/// |---|---|---|---|
/// | the first 3 | 12–15 | 21–24 | the morning of the night before |
/// | 3 to 15 | 15–03 | 00–12 | the evening of this night |
/// | 15 to 17 | 03–05 | 12–14 | the evening; once it is kept, the morning |
/// | 17 to 24 | 05–12 | 14–21 | the morning of this night |
public enum CheckIn {
    /// The one thing to do now.
    public enum Due: Hashable, Sendable {
        case evening(Night)
        case morning(Night)
        case nothing
    }

    /// Minutes after the anchor from which the running night is the one to write about.
    public static let eveningFrom = 180
    /// Minutes after the anchor from which its morning can be due.
    public static let morningFrom = 900
    /// Minutes after the anchor from which its evening is no longer due.
    public static let eveningUntil = 1020

    /// The night that a check-in made at a moment is about, evening or morning.
    public static func night(for moment: Moment, anchor: NightAnchor = .noon) -> Night {
        let running = Night(containing: moment.time, on: moment.day, anchor: anchor)
        return anchor.minutes(to: moment.time) < eveningFrom ? running.previous : running
    }

    /// The check-in that is due at a moment.
    ///
    /// - Parameters:
    ///   - moment: Now.
    ///   - anchor: Where the person's nights begin.
    ///   - kept: What is kept of the night; entries of other nights make no difference.
    /// - Returns: Nothing when the check-in of this hour is kept. A missed evening is not asked
    ///   for once the morning has come; it can be filled in from the diary.
    public static func due(
        at moment: Moment,
        anchor: NightAnchor = .noon,
        kept: some Sequence<Entry>
    ) -> Due {
        let night = night(for: moment, anchor: anchor)
        let position = anchor.minutes(to: moment.time)
        var hasEvening = false
        var hasMorning = false
        for entry in kept where entry.night == night {
            if entry.type == .evening { hasEvening = true }
            if entry.type == .morning, !isTapOfTheNight(entry) { hasMorning = true }
        }
        let canBeEvening = position >= eveningFrom && position < eveningUntil
        let canBeMorning = position >= morningFrom || position < eveningFrom
        if canBeEvening, !hasEvening { return .evening(night) }
        if canBeMorning, !hasMorning { return .morning(night) }
        return .nothing
    }

    /// Whether a morning's entry holds no more than the tap that said, in the night, what keeps
    /// the person up: the check-in itself is still to come.
    public static func isTapOfTheNight(_ entry: Entry) -> Bool {
        let position = entry.anchor.minutes(to: entry.recorded.time)
        return (eveningFrom..<morningFrom).contains(position) && entry.own.isEmpty
            && entry.values[.keptUpBy] != nil
            && EntryType.morning.keys.allSatisfy { $0 == .keptUpBy || entry.values[$0] == nil }
    }
}
