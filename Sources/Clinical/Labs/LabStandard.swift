// SPDX-License-Identifier: Apache-2.0

/// What the program knows of a laboratory test before it looks at a result.
///
/// The limits are our own and await sign-off: beyond them a value can hardly be true in a person
/// who is up and about, and is far more often a slip of the number or the unit. They are wide, so
/// that a rare true value is asked about and never silently used.
struct LabStandard: Sendable {
    /// The unit in which the rules speak of the test, as a UCUM code.
    let unit: String
    /// Other units that laboratories print, as UCUM codes.
    let others: [String]
    /// Grams in a mole, to turn an amount of substance into a mass; nil where that makes no sense.
    let molarMass: Double?
    /// Decimals kept of a value that was turned from another kind of unit, as on paper.
    let digits: Int
    /// Values that can be true, in ``unit``.
    let limits: ClosedRange<Double>
    /// Values that are often seen, in ``unit``; only to guess which unit was meant.
    let usual: ClosedRange<Double>
    /// The LOINC code of the test in ``unit``; nil where the knowledge file verifies none.
    let loinc: String?
}

extension LabTest {
    /// What is known of the test.
    ///
    /// Molar masses are sums of atomic masses (IUPAC); ferritin has no fixed mass, and 445 kDa is
    /// the one behind the factor 2.247 of the SI tables; haemoglobin in mmol/L means one chain
    /// with its haem, 16.114 kDa; phosphate in mg/dL is counted as phosphorus; vitamin D as
    /// 25-hydroxy-D3. From memory: verified no.
    var standard: LabStandard {
        switch self {
        case .ferritin: .ferritin
        case .iron: .iron
        case .tibc: .tibc
        case .transferrinSaturation: .transferrinSaturation
        case .haemoglobin: .haemoglobin
        case .crp: .crp
        case .creatinine: .creatinine
        case .egfr: .egfr
        case .glucose: .glucose
        case .hba1c: .hba1c
        case .tsh: .tsh
        case .vitaminB12: .vitaminB12
        case .folate: .folate
        case .vitaminD: .vitaminD
        case .magnesium: .magnesium
        case .phosphate: .phosphate
        }
    }

    /// The unit in which the rules speak of the test, as a UCUM code.
    var unit: String { standard.unit }
}

extension LabStandard {
    fileprivate static let ferritin = LabStandard(
        unit: "ng/mL",
        others: ["ug/L", "pmol/L"],
        molarMass: 445_000,
        digits: 1,
        limits: 0.1...50_000,
        usual: 5...500,
        loinc: "2276-4"
    )
    fileprivate static let iron = LabStandard(
        unit: "ug/dL",
        others: ["umol/L", "ug/L"],
        molarMass: 55.845,
        digits: 1,
        limits: 1...2000,
        usual: 30...200,
        loinc: "2498-4"
    )
    fileprivate static let tibc = LabStandard(
        unit: "ug/dL",
        others: ["umol/L", "ug/L"],
        molarMass: 55.845,
        digits: 1,
        limits: 90...1000,
        usual: 200...500,
        loinc: "2500-7"
    )
    fileprivate static let transferrinSaturation = LabStandard(
        unit: "%",
        others: ["1"],
        molarMass: nil,
        digits: 1,
        limits: 1...100,
        usual: 5...60,
        loinc: "2502-3"
    )
    fileprivate static let haemoglobin = LabStandard(
        unit: "g/dL",
        others: ["g/L", "mmol/L"],
        molarMass: 16_114.5,
        digits: 1,
        limits: 2...26,
        usual: 7...20,
        loinc: "718-7"
    )
    fileprivate static let crp = LabStandard(
        unit: "mg/L",
        others: ["mg/dL"],
        molarMass: nil,
        digits: 1,
        limits: 0...1000,
        usual: 0...200,
        loinc: "1988-5"
    )
    fileprivate static let creatinine = LabStandard(
        unit: "mg/dL",
        others: ["umol/L"],
        molarMass: 113.12,
        digits: 2,
        limits: 0.1...40,
        usual: 0.4...5,
        loinc: "2160-0"
    )
    fileprivate static let egfr = LabStandard(
        unit: "mL/min/{1.73_m2}",
        others: [],
        molarMass: nil,
        digits: 1,
        limits: 1...200,
        usual: 10...130,
        loinc: "98979-8"
    )
    fileprivate static let glucose = LabStandard(
        unit: "mg/dL",
        others: ["mmol/L", "g/L"],
        molarMass: 180.156,
        digits: 1,
        limits: 10...1600,
        usual: 60...300,
        loinc: "2345-7"
    )
    fileprivate static let hba1c = LabStandard(
        unit: "%",
        others: ["mmol/mol"],
        molarMass: nil,
        digits: 2,
        limits: 3...22,
        usual: 4.5...12,
        loinc: "4548-4"
    )
    fileprivate static let tsh = LabStandard(
        unit: "m[IU]/L",
        others: ["u[IU]/mL"],
        molarMass: nil,
        digits: 2,
        limits: 0...1000,
        usual: 0.1...20,
        loinc: "3016-3"
    )
    fileprivate static let vitaminB12 = LabStandard(
        unit: "pg/mL",
        others: ["ng/L", "pmol/L"],
        molarMass: 1355.37,
        digits: 0,
        limits: 20...50_000,
        usual: 100...2000,
        loinc: "2132-9"
    )
    fileprivate static let folate = LabStandard(
        unit: "ng/mL",
        others: ["ug/L", "nmol/L"],
        molarMass: 441.4,
        digits: 2,
        limits: 0.2...200,
        usual: 1...40,
        loinc: "2284-8"
    )
    fileprivate static let vitaminD = LabStandard(
        unit: "ng/mL",
        others: ["ug/L", "nmol/L"],
        molarMass: 400.64,
        digits: 1,
        limits: 1...500,
        usual: 5...100,
        loinc: "62292-8"
    )
    fileprivate static let magnesium = LabStandard(
        unit: "mg/dL",
        others: ["mmol/L", "mg/L"],
        molarMass: 24.305,
        digits: 2,
        limits: 0.3...20,
        usual: 1.2...3,
        loinc: "19123-9"
    )
    fileprivate static let phosphate = LabStandard(
        unit: "mg/dL",
        others: ["mmol/L", "mg/L"],
        molarMass: 30.974,
        digits: 2,
        limits: 0.3...20,
        usual: 1.5...6,
        loinc: "2777-1"
    )
}
