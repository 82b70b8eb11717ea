// SPDX-License-Identifier: Apache-2.0

/// A strength as a box names it.
public struct BoxStrength: Hashable, Sendable {
    /// The unit beside a number.
    public enum Unit: String, Hashable, Sendable {
        case milligrams = "mg"
        case micrograms = "ug"
        case grams = "g"
        case millilitres = "mL"
        case microgramsPerHour = "ug/h"
        case milligramsPerDay = "mg/24h"
        case milligramsPerMillilitre = "mg/mL"
        case percent = "%"
        case units

        /// Reads a unit in lower case; nil when it is none.
        init?(word: some StringProtocol) {
            switch word {
            case "mg", "milligram", "milligrams", "milligramm": self = .milligrams
            case "ug", "mcg", "microgram", "micrograms", "mikrogramm": self = .micrograms
            case "g", "gram", "grams", "gramm": self = .grams
            case "ml": self = .millilitres
            case "%": self = .percent
            case "iu", "ie", "units": self = .units
            default: return nil
            }
        }
    }

    /// The number on the box.
    public let amount: Double
    /// Its unit; nil where none stands beside the number.
    public let unit: Unit?

    /// The strengths that begin a row of words, such as `5/325 mg` or `25 mcg/h`, and how many
    /// words they take; nil when the first word begins with no number.
    static func read(_ words: ArraySlice<String>) -> (strengths: [BoxStrength], words: Int)? {
        guard let first = words.first, first.utf8.first.map(isDigit) == true else { return nil }
        let digits = first.utf8.prefix { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == slash }
        var amounts: [Double] = []
        for part in digits.split(separator: slash) {
            guard let amount = Double(Substring(part)) else { return nil }
            amounts.append(amount)
        }
        let rest = first.utf8.dropFirst(digits.count)
        var taken = 1
        var unit: Unit?
        if !rest.isEmpty {
            unit = Unit(word: Substring(rest))
            guard unit != nil else { return nil }
        } else if let next = words.dropFirst().first {
            unit = Unit(word: next)
            if unit != nil { taken += 1 }
        }
        if let plain = unit, let (rate, more) = rate(of: plain, words.dropFirst(taken)) {
            (unit, taken) = (rate, taken + more)
        }
        return (amounts.map { BoxStrength(amount: $0, unit: unit) }, taken)
    }

    /// What `mcg` before `h`, or `mg` before `24 h` or `ml`, stands for.
    private static func rate(of unit: Unit, _ next: ArraySlice<String>) -> (Unit, Int)? {
        guard let word = next.first else { return nil }
        switch (unit, word) {
        case (.micrograms, "h"), (.micrograms, "hr"), (.micrograms, "hour"),
            (.micrograms, "stunde"):
            return (.microgramsPerHour, 1)
        case (.milligrams, "24h"): return (.milligramsPerDay, 1)
        case (.milligrams, "24"): return (.milligramsPerDay, min(2, next.count))
        case (.milligrams, "ml"): return (.milligramsPerMillilitre, 1)
        default:
            guard unit == .milligrams, word.utf8.first.map(isDigit) == true,
                word.hasSuffix("ml") || next.dropFirst().first == "ml"
            else { return nil }
            return (.milligramsPerMillilitre, word.hasSuffix("ml") ? 1 : 2)
        }
    }

    private static let slash = UInt8(ascii: "/")

    private static func isDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
}
