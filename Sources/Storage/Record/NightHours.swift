// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// The hours of the clock in which pages go into night mode by themselves.
public struct NightHours: Hashable, Sendable, CustomStringConvertible {
    /// The first minute of it.
    public let from: ClockTime
    /// The first minute after it; it may lie on the next day.
    public let until: ClockTime

    /// Makes hours; nil when they would be none or the whole day.
    public init?(from: ClockTime, until: ClockTime) {
        guard from != until else { return nil }
        self.from = from
        self.until = until
    }

    /// Whether a clock time lies in them.
    public func contains(_ time: ClockTime) -> Bool {
        time.minutes(after: from) < until.minutes(after: from)
    }

    /// `22:00-06:00`.
    public var description: String { "\(from)-\(until)" }
}
