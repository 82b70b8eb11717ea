// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct LabConversionTests {
    @Test(
        arguments: [
            (.ferritin, 168.5, "pmol/L", 75), (.ferritin, 38, "ug/L", 38),
            (.ferritin, 171, "pmol/L", 76.1), (.iron, 17.9, "umol/L", 100),
            (.iron, 80, "ug/dL", 80), (.iron, 17.8, "umol/L", 99.4),
            (.creatinine, 100, "umol/L", 1.13), (.tibc, 60, "µmol/L", 335.1),
            (.iron, 800, "ug/L", 80),
            (.transferrinSaturation, 0.2, "1", 20), (.haemoglobin, 132, "g/L", 13.2),
            (.haemoglobin, 8.1, "mmol/L", 13.1), (.haemoglobin, 8, "mmol/l", 12.9),
            (.crp, 0.8, "mg/dL", 8), (.creatinine, 88.4, "umol/L", 1),
            (.creatinine, 106, "umol/l", 1.2), (.glucose, 7, "mmol/L", 126.1),
            (.glucose, 6.9, "mmol/L", 124.3), (.hba1c, 48, "mmol/mol", 6.54),
            (.hba1c, 47, "mmol/mol", 6.45), (.hba1c, 49, "mmol/mol", 6.63),
            (.hba1c, 63, "mmol/mol", 7.92), (.hba1c, 39, "mmol/mol", 5.72),
            (.tsh, 2.5, "uIU/mL", 2.5), (.tsh, 2.5, "mU/L", 2.5), (.tsh, 2.5, "µIU/ml", 2.5),
            (.vitaminB12, 148, "pmol/L", 201), (.vitaminB12, 147, "pmol/L", 199),
            (.vitaminB12, 350, "ng/L", 350), (.folate, 9.1, "nmol/L", 4.02),
            (.folate, 9, "nmol/L", 3.97), (.vitaminD, 50, "nmol/L", 20),
            (.vitaminD, 49, "nmol/L", 19.6), (.magnesium, 0.7, "mmol/L", 1.7),
            (.magnesium, 0.69, "mmol/L", 1.68), (.phosphate, 0.64, "mmol/L", 1.98),
            (.phosphate, 0.65, "mmol/L", 2.01), (.phosphate, 0.81, "mmol/L", 2.51),
            (.egfr, 55, "ml/min/1,73 m²", 55), (.glucose, 1.26, "g/L", 126),
        ] as [(LabTest, Double, String, Double)]
    )
    func `a result turns into the unit of the rules`(
        test: LabTest,
        value: Double,
        unit: String,
        expected: Double
    ) throws {
        let turned = try LabConversion.value(of: Measured(value: value, unit: unit), for: test)
        #expect(turned == expected)
    }

    @Test(
        arguments: [
            (.ferritin, "%"), (.ferritin, "mmol/mol"), (.hba1c, "mg/dL"), (.crp, "nmol/L"),
            (.egfr, "mL/min"), (.tsh, "ng/mL"), (.transferrinSaturation, "ug/dL"), (.iron, "mg"),
        ] as [(LabTest, String)]
    )
    func `a unit of another kind is refused in plain words`(test: LabTest, unit: String) throws {
        let error = LabUnitError.notForTest(unit: unit, test: test)
        #expect(throws: error) { try LabConversion(test, Measured(value: 10, unit: unit)) }
        #expect(error.description.contains("“\(unit)”"))
        #expect(error.description.contains(test.unit))
    }

    @Test(arguments: ["bananas", "", "NG/ML", "ng/mL "])
    func `an unknown unit is refused by name`(unit: String) throws {
        let error = LabUnitError.unknown(unit: unit, test: .ferritin)
        #expect(throws: error) { try LabConversion(.ferritin, Measured(value: 10, unit: unit)) }
        #expect(error.description.contains("is not known"))
    }

    @Test func `ferritin stands in every unit`() throws {
        let turned = try LabConversion(.ferritin, Measured(value: 75, unit: "ug/L"))
        #expect(
            turned.values == [
                Measured(value: 75, unit: "ng/mL"), Measured(value: 75, unit: "ug/L"),
                Measured(value: 168.5, unit: "pmol/L"),
            ]
        )
        #expect(turned.canBeTrue)
        #expect(turned.loinc == "2276-4")
        #expect(try !LabConversion(.ferritin, Measured(value: 3e6, unit: "ng/mL")).canBeTrue)
    }

    @Test func `HbA1c goes both ways by the master equation`() throws {
        let turned = try LabConversion(.hba1c, Measured(value: 6.5, unit: "%"))
        #expect(turned.values[1] == Measured(value: 48, unit: "mmol/mol"))
    }

    @Test(arguments: LabTest.allCases)
    func `every unit of a test leads there and back`(test: LabTest) throws {
        let middle = (test.standard.usual.lowerBound + test.standard.usual.upperBound) / 2
        let start = Measured(value: middle, unit: test.unit)
        let turned = try LabConversion(test, start)
        #expect(turned.values.map(\.unit) == LabConversion.units(of: test))
        for value in turned.values {
            let back = try LabConversion.value(of: value, for: test)
            #expect((back - middle).magnitude <= middle * 0.02, "\(value)")
        }
    }

    @Test(arguments: LabTest.allCases)
    func `what is usual can be true`(test: LabTest) {
        let standard = test.standard
        #expect(standard.limits.clamped(to: standard.usual) == standard.usual)
    }
}
