// SPDX-License-Identifier: Apache-2.0

/// What a stretch of the diary says about the back, as the rules for a sudden change read it.
///
/// What was not recorded is nil and never counts as zero or as no.
public struct RecentDays: Hashable, Sendable {
    /// One day of it.
    public struct OneDay: Hashable, Sendable {
        /// The worst the back was, 0–10, from the evening or a flare.
        public var back: Int?
        /// Whether the person went for a walk.
        public var walked: Bool?
        /// Where it hurt, when places were given.
        public var places: Places?

        /// A day of which nothing was recorded.
        public init(back: Int? = nil, walked: Bool? = nil, places: Places? = nil) {
            self.back = back
            self.walked = walked
            self.places = places
        }
    }

    /// Where it hurts, as far as the rules ask.
    public struct Places: OptionSet, Hashable, Sendable {
        /// The places as bits.
        public let rawValue: Int

        /// Makes a set of places from its bits.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The middle or lower back.
        public static let back = Places(rawValue: 1)
        /// The front of the pelvis.
        public static let pelvis = Places(rawValue: 2)
        /// The left leg, anywhere below the buttock.
        public static let leftLeg = Places(rawValue: 4)
        /// The right leg, anywhere below the buttock.
        public static let rightLeg = Places(rawValue: 8)
        /// Both legs.
        public static let bothLegs: Places = [.leftLeg, .rightLeg]
    }

    /// The day that is looked at.
    public var today: OneDay
    /// The fourteen days before it, from past to present.
    public var before: [OneDay]

    /// Gathers the days.
    public init(today: OneDay, before: [OneDay]) {
        self.today = today
        self.before = before
    }

    /// How many days before the one that is looked at count.
    public static let daysBefore = 14

    /// The median of the back over the days before; nil with fewer than five recorded.
    var usualBack: Double? {
        let recorded = before.compactMap(\.back)
        return recorded.count >= 5 ? Middle.of(recorded) : nil
    }

    /// Whether places are new: given today, and never all of them on a day before.
    func isNew(_ places: Places) -> Bool {
        guard let now = today.places, now.isSuperset(of: places) else { return false }
        return !before.contains { $0.places?.isSuperset(of: places) ?? false }
    }
}
