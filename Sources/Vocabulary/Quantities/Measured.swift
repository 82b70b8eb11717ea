// SPDX-License-Identifier: Apache-2.0

/// A number with a unit as it was written, at the border between papers and types.
public struct Measured: Hashable, Sendable {
    /// The number.
    public let value: Double
    /// The unit as a UCUM code or one of its common spellings.
    public let unit: String

    /// Keeps a number and its unit as written.
    public init(value: Double, unit: String) {
        self.value = value
        self.unit = unit
    }

    /// The unit as people write it: UCUM brackets are for programs.
    public var printedUnit: String {
        guard unit.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") })
        else { return unit }
        var printed = unit
        for (code, words) in [("{1.73_m2}", "1.73 m²"), ("[IU]", "IU")] {
            if let place = printed.firstRange(of: code) {
                printed.replaceSubrange(place, with: words)
            }
        }
        return printed
    }

    /// The number in another unit of the same kind.
    ///
    /// - Throws: `UnitError` when either unit is not known or the two measure different things.
    public func value(in code: String) throws(UnitError) -> Double {
        guard let from = UnitTable.entry(for: unit) else { throw UnitError.unknown(unit) }
        guard let to = UnitTable.entry(for: code) else { throw UnitError.unknown(code) }
        guard from.dimension == to.dimension else {
            throw UnitError.different(from: unit, to: code)
        }
        return from.size >= to.size
            ? Measured.scaled(value, up: from.size / to.size)
            : Measured.scaled(value, down: to.size / from.size)
    }

    /// Multiplies as on paper: 7.5 ug/dL is 75 ug/L, not a hair above a threshold at 75.
    private static func scaled(_ value: Double, up ratio: Int) -> Double {
        powerOfTen(ratio).flatMap { shifted(value, by: $0) } ?? value * Double(ratio)
    }

    /// Divides as on paper.
    private static func scaled(_ value: Double, down ratio: Int) -> Double {
        powerOfTen(ratio).flatMap { shifted(value, by: -$0) } ?? value / Double(ratio)
    }

    /// The number with its decimal point moved, from the digits that people see.
    private static func shifted(_ value: Double, by places: Int) -> Double? {
        guard places != 0 else { return value }
        let parts = value.description.split(separator: "e")
        let power = parts.dropFirst().first.flatMap { Int($0) } ?? 0
        return parts.first.flatMap { Double("\($0)e\(power + places)") }
    }

    /// How many zeros a power of ten has; nil for any other number.
    private static func powerOfTen(_ ratio: Int) -> Int? {
        var (rest, zeros) = (ratio, 0)
        while rest > 1, rest.isMultiple(of: 10) { (rest, zeros) = (rest / 10, zeros + 1) }
        return rest == 1 ? zeros : nil
    }
}

/// Why a value cannot be read in a unit.
public enum UnitError: Error, Hashable, Sendable, CustomStringConvertible {
    case unknown(String)
    case different(from: String, to: String)

    /// A sentence for the person who meets it.
    public var description: String {
        switch self {
        case .unknown(let code):
            "The unit “\(code)” is not known. Use the unit printed beside the result, such as ng/mL."
        case .different(let from, let to):
            "“\(from)” and “\(to)” measure different things, so one cannot be turned into the other."
        }
    }
}

/// The one table of units: code, what it measures, and its size in the smallest unit of its kind.
///
/// Within a kind each size is a whole multiple of every smaller one.
///
/// Source: Unified Code for Units of Measure, version 2.1. Amounts of substance are a kind of
/// their own: turning them into masses needs the substance and is a rule's work.
enum UnitTable {
    enum Dimension: Hashable, Sendable {
        case mass, volume, time, fraction, massConcentration, amountConcentration, activity
        case filtration, filtrationPerSurface, ratio
    }

    static func entry(for code: String) -> (dimension: Dimension, size: Int)? {
        if let known = entries[code] { return known }
        // The micro sign and the Greek letter look alike; UCUM writes both as u.
        let plain = String(code.map { $0 == "\u{B5}" || $0 == "\u{3BC}" ? "u" : $0 })
        return entries[spellings[plain] ?? plain]
    }

    private static let spellings: [String: String] = [
        "mcg": "ug", "mcg/L": "ug/L", "mcg/dL": "ug/dL", "ml": "mL", "l": "L", "hours": "h",
        "minutes": "min", "mg/dl": "mg/dL", "g/dl": "g/dL", "ug/dl": "ug/dL", "ng/ml": "ng/mL",
        "pg/ml": "pg/mL", "mL/min/1.73m2": "mL/min/{1.73_m2}", "mIU/L": "m[IU]/L",
        "mU/L": "m[IU]/L", "IU/L": "[IU]/L", "ug/l": "ug/L", "mcg/l": "ug/L", "mcg/dl": "ug/dL",
        "mg/l": "mg/L", "g/l": "g/L", "ng/l": "ng/L", "ng/dl": "ng/dL", "mmol/l": "mmol/L",
        "umol/l": "umol/L", "nmol/l": "nmol/L", "pmol/l": "pmol/L", "mIU/l": "m[IU]/L",
        "mU/l": "m[IU]/L", "uIU/mL": "u[IU]/mL", "uIU/ml": "u[IU]/mL", "uU/mL": "u[IU]/mL",
        "uU/ml": "u[IU]/mL", "ml/min": "mL/min", "ml/min/1.73m2": "mL/min/{1.73_m2}",
        "mL/min/1.73 m2": "mL/min/{1.73_m2}", "ml/min/1.73 m2": "mL/min/{1.73_m2}",
        "mL/min/1.73m\u{B2}": "mL/min/{1.73_m2}", "ml/min/1.73m\u{B2}": "mL/min/{1.73_m2}",
        "mL/min/1.73 m\u{B2}": "mL/min/{1.73_m2}", "ml/min/1.73 m\u{B2}": "mL/min/{1.73_m2}",
        "ml/min/1,73m2": "mL/min/{1.73_m2}", "ml/min/1,73 m2": "mL/min/{1.73_m2}",
        "mL/min/1,73 m\u{B2}": "mL/min/{1.73_m2}", "ml/min/1,73m\u{B2}": "mL/min/{1.73_m2}",
        "ml/min/1,73 m\u{B2}": "mL/min/{1.73_m2}", "mL/min/1,73m\u{B2}": "mL/min/{1.73_m2}",
    ]

    private static let entries: [String: (dimension: Dimension, size: Int)] = [
        "ng": (.mass, 1), "ug": (.mass, 1000), "mg": (.mass, 1_000_000),
        "g": (.mass, 1_000_000_000), "kg": (.mass, 1_000_000_000_000),
        "mL": (.volume, 1), "dL": (.volume, 100), "L": (.volume, 1000),
        "s": (.time, 1), "min": (.time, 60), "h": (.time, 3600), "d": (.time, 86_400),
        "%": (.fraction, 1), "1": (.fraction, 100),
        "ng/L": (.massConcentration, 1), "pg/mL": (.massConcentration, 1),
        "ng/dL": (.massConcentration, 10), "ug/L": (.massConcentration, 1000),
        "ng/mL": (.massConcentration, 1000), "ug/dL": (.massConcentration, 10_000),
        "mg/L": (.massConcentration, 1_000_000), "mg/dL": (.massConcentration, 10_000_000),
        "g/L": (.massConcentration, 1_000_000_000),
        "g/dL": (.massConcentration, 10_000_000_000),
        "pmol/L": (.amountConcentration, 1), "nmol/L": (.amountConcentration, 1000),
        "umol/L": (.amountConcentration, 1_000_000),
        "mmol/L": (.amountConcentration, 1_000_000_000),
        "mol/L": (.amountConcentration, 1_000_000_000_000),
        "m[IU]/L": (.activity, 1), "u[IU]/mL": (.activity, 1), "[IU]/L": (.activity, 1000),
        "mL/min": (.filtration, 1), "mL/min/{1.73_m2}": (.filtrationPerSurface, 1),
        "mmol/mol": (.ratio, 1),
    ]
}
