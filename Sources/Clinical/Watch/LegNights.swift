// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// What some nights of the diary say about the legs, as the rules on medicines read it.
///
/// What was not recorded is nil: such a night is left out and never counts as zero.
public struct LegNights: Hashable, Sendable {
    /// One night.
    public struct OneNight: Hashable, Sendable {
        /// The day whose evening begins the night.
        public let day: Day
        /// The evening's rating of the legs, 0–10.
        public let legs: Int?
        /// When the legs first started, in minutes after the anchor.
        public let onset: Int?
        /// Where the night begins.
        public let anchor: NightAnchor

        /// Describes a night.
        public init(
            day: Day,
            legs: Int? = nil,
            onset: Int? = nil,
            anchor: NightAnchor
        ) {
            self.day = day
            self.legs = legs
            self.onset = onset
            self.anchor = anchor
        }
    }

    /// A measure that a change can be read from.
    public enum Measure: String, Hashable, Sendable, CaseIterable {
        case legs, onset
    }

    /// The middle of some nights, and how many of them had a value.
    public struct Median: Hashable, Sendable {
        /// The middle value; the mean of the middle two when their number is even.
        public let value: Double
        /// How many nights had a value.
        public let nights: Int
    }

    /// Two stretches of nights, before a day and from it on.
    public struct Change: Hashable, Sendable {
        /// What was compared.
        public let measure: Measure
        /// The day that parts the nights.
        public let since: Day
        /// The nights before it.
        public let before: Median
        /// The nights from it on.
        public let after: Median
        /// The first and the last of the nights that had a value.
        public let nights: ClosedRange<Day>
        /// Where the nights begin, which an onset is counted from.
        public let anchor: NightAnchor
    }

    /// The nights, in any order, each day once.
    public let nights: [OneNight]

    /// Gathers nights.
    public init(_ nights: [OneNight] = []) {
        self.nights = nights
    }

    /// Sets the nights of some days before a day and from it on side by side.
    ///
    /// - Returns: nil unless each side has so many nights with a value, and for the onset when the
    ///   nights don't all begin at the same time, since times of the clock can't be compared then.
    func change(
        of measure: Measure,
        before earlier: ClosedRange<Day>,
        from later: ClosedRange<Day>,
        atLeast least: Int
    ) -> Change? {
        let known = nights.filter {
            $0.value(of: measure) != nil
                && (earlier.contains($0.day) || later.contains($0.day))
        }
        let days = known.map(\.day)
        guard let first = days.min(), let last = days.max(), let anchor = known.first?.anchor,
            measure == .legs || known.allSatisfy({ $0.anchor == anchor })
        else { return nil }
        guard let before = known.median(of: measure, in: earlier, atLeast: least),
            let after = known.median(of: measure, in: later, atLeast: least)
        else { return nil }
        return Change(
            measure: measure,
            since: later.lowerBound,
            before: before,
            after: after,
            nights: first...last,
            anchor: anchor
        )
    }
}

extension LegNights.OneNight {
    fileprivate func value(of measure: LegNights.Measure) -> Int? {
        switch measure {
        case .legs: legs
        case .onset: onset
        }
    }
}

extension [LegNights.OneNight] {
    fileprivate func median(
        of measure: LegNights.Measure,
        in days: ClosedRange<Day>,
        atLeast least: Int
    ) -> LegNights.Median? {
        let values = filter { days.contains($0.day) }.compactMap { $0.value(of: measure) }
        guard values.count >= least, let middle = Middle.of(values) else { return nil }
        return LegNights.Median(value: middle, nights: values.count)
    }
}
