// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Some nights in a few figures, each with the number of nights it rests on.
public struct NightsSummary: Hashable, Sendable {
    /// The middle of the recorded values.
    public struct Median: Hashable, Sendable {
        /// The middle value; the mean of the middle two when their number is even.
        public let value: Double
        /// How many nights had a value.
        public let count: Int
    }

    /// So many of the nights on which it was recorded at all.
    public struct Count: Hashable, Sendable {
        /// How many.
        public let value: Int
        /// Of how many.
        public let of: Int
    }

    /// All nights, recorded or not.
    public let nights: Int
    /// The nights on which something was recorded.
    public let recorded: Int
    /// The evening's rating of the legs; nil when it was never recorded.
    public let legs: Median?
    /// The worst the back was each day; nil when it was never recorded.
    public let back: Median?
    /// The onset in minutes after the anchor, over the nights that had one.
    public let onset: Median?
    /// Minutes asleep; nil when they were never recorded.
    public let sleepMinutes: Median?
    /// Nights kept up by the legs, alone or together with the back.
    public let keptUpByLegs: Count
    /// Nights kept up by the back, alone or together with the legs.
    public let keptUpByBack: Count
    /// Calm nights among those that are known to have been calm or not.
    public let calm: Count

    /// Sums up some nights.
    public init(_ nights: some Sequence<NightRecord>) {
        let nights = Array(nights)
        self.nights = nights.count
        recorded = nights.count(where: \.isRecorded)
        legs = Median(nights.compactMap(\.legs.value))
        back = Median(nights.compactMap(\.back.value))
        onset = Median(nights.compactMap(\.onset.value))
        sleepMinutes = Median(nights.compactMap(\.sleepMinutes.value))
        let causes = nights.compactMap(\.keptUpBy.value)
        keptUpByLegs = Count(
            value: causes.count { $0 == .legs || $0 == .both },
            of: causes.count
        )
        keptUpByBack = Count(
            value: causes.count { $0 == .back || $0 == .both },
            of: causes.count
        )
        let known = nights.filter { !$0.isCalm.isUnknown }
        calm = Count(value: known.count(where: \.isCalm.isYes), of: known.count)
    }
}

extension NightsSummary.Median {
    /// Finds the middle of some values.
    ///
    /// - Returns: nil for no values at all.
    init?(_ values: [Int]) {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let upper = sorted.count / 2
        count = sorted.count
        value =
            sorted.count.isMultiple(of: 2)
            ? Double(sorted[upper - 1] + sorted[upper]) / 2 : Double(sorted[upper])
    }
}
