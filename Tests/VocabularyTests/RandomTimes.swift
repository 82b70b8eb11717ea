// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Times and days drawn from a seeded generator.
extension SplitMix64 {
    /// A day of the years 1–9999.
    mutating func day() -> Day {
        Day(number: Int.random(in: -719_162...2_932_896, using: &self))
    }

    /// Any minute of the clock.
    mutating func clockTime() -> ClockTime {
        ClockTime(wrapping: Int.random(in: 0..<1440, using: &self))
    }

    /// An offset as zones have them: a multiple of 15 minutes from −12:00 to +14:00.
    mutating func offsetMinutes() -> Int {
        Int.random(in: -48...56, using: &self) * 15
    }
}
