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

    /// The number in another unit of the same kind.
    ///
    /// - Throws: `UnitError` when either unit is not known or the two measure different things.
    public func value(in code: String) throws(UnitError) -> Double {
        guard let from = UnitTable.entry(for: unit) else { throw UnitError.unknown(unit) }
        guard let to = UnitTable.entry(for: code) else { throw UnitError.unknown(code) }
        guard from.dimension == to.dimension else {
            throw UnitError.different(from: unit, to: code)
        }
        return from.factor == to.factor ? value : value * from.factor / to.factor
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

/// The one table of units: code, what it measures, and its size in the first unit of its kind.
///
/// Source: Unified Code for Units of Measure, version 2.1. Amounts of substance are a kind of
/// their own: turning them into masses needs the substance and is a rule's work.
enum UnitTable {
    enum Dimension: Hashable, Sendable {
        case mass, volume, time, fraction, massConcentration, amountConcentration, activity
        case filtration, count
    }

    static func entry(for code: String) -> (dimension: Dimension, factor: Double)? {
        entries[spellings[code] ?? code]
    }

    private static let spellings: [String: String] = [
        "µg": "ug", "mcg": "ug", "µg/L": "ug/L", "mcg/L": "ug/L", "µmol/L": "umol/L",
        "ml": "mL", "l": "L", "hours": "h", "minutes": "min", "mg/dl": "mg/dL", "g/dl": "g/dL",
        "ng/ml": "ng/mL", "pg/ml": "pg/mL", "mL/min/1.73m2": "mL/min/{1.73_m2}",
        "mIU/L": "m[IU]/L", "mU/L": "m[IU]/L", "µg/dL": "ug/dL", "mcg/dL": "ug/dL",
    ]

    private static let entries: [String: (dimension: Dimension, factor: Double)] = [
        "g": (.mass, 1), "kg": (.mass, 1e3), "mg": (.mass, 1e-3), "ug": (.mass, 1e-6),
        "ng": (.mass, 1e-9),
        "L": (.volume, 1), "mL": (.volume, 1e-3), "dL": (.volume, 0.1),
        "s": (.time, 1), "min": (.time, 60), "h": (.time, 3600), "d": (.time, 86_400),
        "1": (.fraction, 1), "%": (.fraction, 0.01),
        "g/L": (.massConcentration, 1), "g/dL": (.massConcentration, 10),
        "mg/L": (.massConcentration, 1e-3), "mg/dL": (.massConcentration, 1e-2),
        "ug/L": (.massConcentration, 1e-6), "ug/dL": (.massConcentration, 1e-5),
        "ng/mL": (.massConcentration, 1e-6), "ng/L": (.massConcentration, 1e-9),
        "ng/dL": (.massConcentration, 1e-8), "pg/mL": (.massConcentration, 1e-9),
        "mol/L": (.amountConcentration, 1), "mmol/L": (.amountConcentration, 1e-3),
        "umol/L": (.amountConcentration, 1e-6), "nmol/L": (.amountConcentration, 1e-9),
        "pmol/L": (.amountConcentration, 1e-12),
        "[IU]/L": (.activity, 1), "m[IU]/L": (.activity, 1e-3),
        "mL/min": (.filtration, 1), "mL/min/{1.73_m2}": (.filtration, 1),
        "mmol/mol": (.count, 1),
    ]
}
