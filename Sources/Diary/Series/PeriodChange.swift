// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// What differs between the nights before a day and the nights from it on.
///
/// Two medians and their difference, nothing more: it says neither how sure the difference is
/// nor what it comes from.
public struct PeriodChange: Hashable, Sendable {
    /// The nights before.
    public let before: NightsSummary
    /// The nights after.
    public let after: NightsSummary

    /// Sets two summaries side by side.
    public init(before: NightsSummary, after: NightsSummary) {
        self.before = before
        self.after = after
    }

    /// Parts some nights at a day; the night that begins on it counts as after.
    public init(_ nights: some Sequence<NightRecord>, since day: Day) {
        let nights = Array(nights)
        before = NightsSummary(nights.filter { $0.night.eve < day })
        after = NightsSummary(nights.filter { $0.night.eve >= day })
    }

    /// How much the median of the legs rose, or fell when negative; nil when a side has none.
    public var legs: Double? { difference(before.legs, after.legs) }

    /// How much the median of the back rose, or fell when negative; nil when a side has none.
    public var back: Double? { difference(before.back, after.back) }

    /// How many minutes later the median onset is, earlier when negative; nil when a side has none.
    public var onset: Double? { difference(before.onset, after.onset) }

    /// How many more minutes of sleep, fewer when negative; nil when a side has none.
    public var sleepMinutes: Double? { difference(before.sleepMinutes, after.sleepMinutes) }

    private func difference(
        _ before: NightsSummary.Median?,
        _ after: NightsSummary.Median?
    ) -> Double? {
        guard let before, let after else { return nil }
        return after.value - before.value
    }
}
