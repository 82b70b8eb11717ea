// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// When a person wants to be reminded of the two check-ins.
///
/// Evenfall itself never rings: the times go into a calendar file that the person takes into the
/// calendar of their own device.
public struct Reminders: Hashable, Sendable {
    /// Which of the two.
    public enum Kind: String, AnswerWord {
        case evening, morning
    }

    /// Names this person's reminders in calendars, so that a new file replaces the old one.
    public var id: String
    /// How often they were changed; calendars take the higher number.
    public var sequence: Int
    /// When to be reminded of the evening check-in; nil for never.
    public var evening: ClockTime?
    /// When to be reminded of the morning check-in; nil for never.
    public var morning: ClockTime?
    /// The days of the week, 1 for Monday to 7 for Sunday.
    public var weekdays: Set<Int>
    /// From when to when nothing may ring; nil for never.
    public var quiet: QuietHours?

    /// No reminders yet.
    public init(id: String) {
        self.id = id
        sequence = 0
        evening = nil
        morning = nil
        weekdays = Set(1...7)
        quiet = nil
    }

    /// The time of one of the two; nil for never.
    public func time(of kind: Kind) -> ClockTime? {
        switch kind {
        case .evening: evening
        case .morning: morning
        }
    }

    /// Whether a time falls into the quiet hours, in which it stands in the calendar silently.
    public func isQuiet(at time: ClockTime) -> Bool { quiet?.contains(time) ?? false }

    /// Whether there is anything to remind of.
    public var isEmpty: Bool { (evening == nil && morning == nil) || weekdays.isEmpty }
}

/// Hours in which nothing may ring, usually across midnight.
public struct QuietHours: Hashable, Sendable {
    /// When they begin.
    public var from: ClockTime
    /// When they end; the time itself is no longer quiet.
    public var to: ClockTime

    /// Makes quiet hours; with two equal times there are none.
    public init(from: ClockTime, to: ClockTime) {
        self.from = from
        self.to = to
    }

    /// Whether a time falls into them.
    public func contains(_ time: ClockTime) -> Bool {
        time.minutes(after: from) < to.minutes(after: from)
    }
}
