// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// A laboratory result in every unit that laboratories print for its test.
///
/// A mass turns into an amount of substance by the molar mass of ``LabStandard``; HbA1c by the
/// master equation of IFCC and NGSP, `% = 0.09148 × mmol/mol + 2.152`. A result that was turned
/// from another kind of unit is rounded as on paper, so that 168.5 pmol/L of ferritin is 75.0 ng/mL
/// and not a hair below or above.
public struct LabConversion: Hashable, Sendable {
    /// Which test.
    public let test: LabTest
    /// The result as it was given.
    public let given: Measured
    /// The result in each unit of the test, the one that the rules use first.
    public let values: [Measured]
    /// Whether the value can be true.
    public let canBeTrue: Bool
    /// The LOINC code of the test in its first unit; nil where none was verified.
    public let loinc: String?

    /// Turns a result into every unit of its test.
    ///
    /// - Throws: `LabUnitError` when the unit is not known or is none for this test.
    public init(_ test: LabTest, _ given: Measured) throws(LabUnitError) {
        let standard = test.standard
        let value = try LabConversion.value(of: given, for: test)
        self.test = test
        self.given = given
        canBeTrue = standard.limits.contains(value)
        loinc = standard.loinc
        values =
            [Measured(value: value, unit: standard.unit)]
            + standard.others.map {
                Measured(value: LabConversion.value(value, in: $0, of: test), unit: $0)
            }
    }

    /// The units in which a test can be given, the one that the rules use first.
    public static func units(of test: LabTest) -> [String] {
        [test.standard.unit] + test.standard.others
    }

    /// A unit in which a value that can't be true would be a common one; nil when there is none.
    static func likelyUnit(of given: Measured, for test: LabTest) -> String? {
        units(of: test).first { unit in
            guard unit != given.unit,
                let value = try? value(of: Measured(value: given.value, unit: unit), for: test)
            else { return false }
            return test.standard.usual.contains(value)
        }
    }

    /// A result in the unit that the rules use.
    static func value(of given: Measured, for test: LabTest) throws(LabUnitError) -> Double {
        let standard = test.standard
        if given.unit == standard.unit { return given.value }
        let refusal: UnitError
        do throws(UnitError) {
            return try given.value(in: standard.unit)
        } catch {
            refusal = error
        }
        if case .unknown(let unit) = refusal { throw .unknown(unit: unit, test: test) }
        if test == .hba1c, let ratio = try? given.value(in: "mmol/mol") {
            return Decimals.rounded(ratio * ngspSlope + ngspOffset, digits: standard.digits)
        }
        if let mass = standard.molarMass, let amount = try? given.value(in: "umol/L"),
            let value = try? Measured(value: amount * mass, unit: "ug/L").value(in: standard.unit)
        {
            return Decimals.rounded(value, digits: standard.digits)
        }
        throw .notForTest(unit: given.unit, test: test)
    }

    /// A value in the unit of the rules, in another unit of the test.
    private static func value(_ value: Double, in unit: String, of test: LabTest) -> Double {
        let standard = test.standard
        if let plain = try? Measured(value: value, unit: standard.unit).value(in: unit) {
            return plain
        }
        if test == .hba1c { return Decimals.rounded((value - ngspOffset) / ngspSlope, digits: 0) }
        guard let mass = standard.molarMass,
            let micrograms = try? Measured(value: value, unit: standard.unit).value(in: "ug/L"),
            let amount = try? Measured(value: micrograms / mass, unit: "umol/L").value(in: unit)
        else { return .nan }
        return Decimals.significant(amount)
    }

    /// NGSP per cent for each mmol/mol of the IFCC.
    private static let ngspSlope = 0.09148
    /// NGSP per cent at zero of the IFCC.
    private static let ngspOffset = 2.152
}

/// Why a laboratory result cannot be read.
public enum LabUnitError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Nobody knows the unit.
    case unknown(unit: String, test: LabTest)
    /// The unit is known and measures something else.
    case notForTest(unit: String, test: LabTest)

    /// A sentence for the person who meets it.
    public var description: String {
        switch self {
        case .unknown(let unit, let test):
            "The unit “\(unit)” is not known. \(Self.use(test))"
        case .notForTest(let unit, let test):
            "“\(unit)” is not a unit for this test. \(Self.use(test))"
        }
    }

    private static func use(_ test: LabTest) -> String {
        "Use the unit printed beside the result: "
            + LabConversion.units(of: test).joined(separator: ", ") + "."
    }
}
