// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct LabStandardTests {
    /// What is believed of a test, each number written out again, with one step beside it.
    struct Row: Sendable, CustomTestStringConvertible {
        let test: LabTest
        /// The least and the most that can be true, and what lies beside them.
        let possible: [Double]
        let impossible: [Double]
        /// The least and the most that are often seen, and what lies beside them.
        let usual: [Double]
        let unusual: [Double]
        var testDescription: String { test.rawValue }
    }

    static let rows: [Row] = [
        row(.ferritin, [0.1, 50_000], not: [0, 50_001], [5, 500], not: [4, 501]),
        row(.iron, [1, 2000], not: [0, 2001], [30, 200], not: [29, 201]),
        row(.tibc, [90, 1000], not: [89, 1001], [200, 500], not: [199, 501]),
        row(.transferrinSaturation, [1, 100], not: [0, 101], [5, 60], not: [4, 61]),
        row(.haemoglobin, [2, 26], not: [1, 27], [7, 20], not: [6, 21]),
        row(.crp, [0, 1000], not: [-1, 1001], [0, 200], not: [-1, 201]),
        row(.creatinine, [0.1, 40], not: [0, 41], [0.4, 5], not: [0.3, 6]),
        row(.egfr, [1, 200], not: [0, 201], [10, 130], not: [9, 131]),
        row(.glucose, [10, 1600], not: [9, 1601], [60, 300], not: [59, 301]),
        row(.hba1c, [3, 22], not: [2, 23], [4.5, 12], not: [4.4, 13]),
        row(.tsh, [0, 1000], not: [-1, 1001], [0.1, 20], not: [0, 21]),
        row(.vitaminB12, [20, 50_000], not: [19, 50_001], [100, 2000], not: [99, 2001]),
        row(.folate, [0.2, 200], not: [0.1, 201], [1, 40], not: [0, 41]),
        row(.vitaminD, [1, 500], not: [0, 501], [5, 100], not: [4, 101]),
        row(.magnesium, [0.3, 20], not: [0.2, 21], [1.2, 3], not: [1.1, 4]),
        row(.phosphate, [0.3, 20], not: [0.2, 21], [1.5, 6], not: [1.4, 7]),
    ]

    @Test func `every test of the laboratory has its row`() {
        #expect(Self.rows.map(\.test) == LabTest.allCases)
    }

    @Test(arguments: rows)
    func `beyond its limits a value can’t be true`(_ row: Row) throws {
        for (values, canBeTrue) in [(row.possible, true), (row.impossible, false)] {
            for value in values {
                let given = Measured(value: value, unit: row.test.unit)
                #expect(try LabConversion(row.test, given).canBeTrue == canBeTrue, "\(value)")
            }
        }
    }

    /// A number beside a unit that does not fit is taken for one in the unit of the rules only
    /// where it would be a common value there.
    @Test(arguments: rows)
    func `only a usual value hints at the unit`(_ row: Row) {
        for (values, hints) in [(row.usual, true), (row.unusual, false)] {
            for value in values {
                let given = Measured(value: value, unit: "another unit")
                let hint = LabConversion.likelyUnit(of: given, for: row.test)
                #expect((hint == row.test.unit) == hints, "\(value)")
            }
        }
    }

    /// Grams in a mole, as sums of atomic masses, and the decimals of a value on paper.
    @Test(
        arguments: [
            (.ferritin, 445_000, 1), (.iron, 55.845, 1), (.tibc, 55.845, 1),
            (.transferrinSaturation, nil, 1), (.haemoglobin, 16_114.5, 1), (.crp, nil, 1),
            (.creatinine, 113.12, 2), (.egfr, nil, 1), (.glucose, 180.156, 1), (.hba1c, nil, 2),
            (.tsh, nil, 2), (.vitaminB12, 1355.37, 0), (.folate, 441.4, 2),
            (.vitaminD, 400.64, 1), (.magnesium, 24.305, 2), (.phosphate, 30.974, 2),
        ] as [(LabTest, Double?, Int)]
    )
    func `a mole weighs what chemistry says`(test: LabTest, grams: Double?, digits: Int) {
        #expect(test.standard.molarMass == grams)
        #expect(test.standard.digits == digits)
    }

    private static func row(
        _ test: LabTest,
        _ possible: [Double],
        not impossible: [Double],
        _ usual: [Double],
        not unusual: [Double]
    ) -> Row {
        Row(
            test: test,
            possible: possible,
            impossible: impossible,
            usual: usual,
            unusual: unusual
        )
    }
}
