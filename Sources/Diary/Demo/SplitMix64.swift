// SPDX-License-Identifier: Apache-2.0

/// A seeded source of random numbers: the same seed gives the same numbers everywhere.
///
/// SplitMix64 by Guy Steele, Doug Lea and Christine Flood (2014). Not for secrets.
public struct SplitMix64: RandomNumberGenerator, Hashable, Sendable {
    private var state: UInt64

    /// Starts from a seed.
    public init(seed: UInt64) {
        state = seed
    }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension SplitMix64 {
    /// A number from 0 up to, not including, 1.
    mutating func unit() -> Double {
        Double(next() >> 11) / 9_007_199_254_740_992
    }

    /// True with a probability.
    mutating func chance(_ probability: Double) -> Bool {
        unit() < probability
    }

    /// A whole number of a range, each as likely.
    mutating func whole(_ range: ClosedRange<Int>) -> Int {
        let width = UInt64(range.upperBound - range.lowerBound + 1)
        return range.lowerBound + Int(next() % width)
    }

    /// A number that is normally distributed closely enough for a demonstration.
    mutating func normal(sd: Double) -> Double {
        var sum: Double = 0
        for _ in 0..<12 { sum += unit() }
        return (sum - 6) * sd
    }
}
