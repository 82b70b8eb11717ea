// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

struct MeasuredTests {
    @Test(
        arguments: [
            (75, "ng/mL", "ug/L", 75), (13.7, "ug/L", "ng/mL", 13.7),
            (0.1, "pg/mL", "ng/L", 0.1), (250, "mg/dL", "g/L", 2.5), (7.5, "ug/dL", "ug/L", 75),
            (13.2, "g/dL", "g/L", 132), (13.2, "g/dL", "mg/dL", 13_200), (1.1, "mg/dL", "mg/L", 11),
            (300, "pg/mL", "ng/mL", 0.3), (2, "ng/dL", "pg/mL", 20), (0.3, "g", "mg", 300),
            (125, "ug", "mg", 0.125), (0.5, "kg", "g", 500), (150, "umol/L", "mmol/L", 0.15),
            (300, "pmol/L", "nmol/L", 0.3), (1, "mol/L", "pmol/L", 1e12), (45, "%", "1", 0.45),
            (0.29, "1", "%", 29), (90, "min", "h", 1.5), (36, "h", "d", 1.5), (2, "h", "s", 7200),
            (0.2, "dL", "mL", 20), (4.5, "m[IU]/L", "[IU]/L", 0.0045),
            (0.57, "1", "%", 57), (1.1e-7, "g", "ng", 110), (1e20, "kg", "g", 1e23),
            (48, "mmol/mol", "mmol/mol", 48), (-5, "mg", "ug", -5000), (0, "g/dL", "ng/L", 0),
        ] as [(Double, String, String, Double)]
    )
    func `a value in another unit is exact`(
        value: Double,
        unit: String,
        other: String,
        expected: Double
    ) throws {
        #expect(try Measured(value: value, unit: unit).value(in: other) == expected)
    }

    @Test(
        arguments: [
            ("\u{B5}g/L", "ug/L"), ("\u{3BC}g/L", "ug/L"), ("mcg/L", "ug/L"), ("ng/ml", "ng/mL"),
            ("\u{B5}mol/L", "umol/L"), ("\u{3BC}mol/L", "umol/L"), ("\u{B5}g", "ug"),
            ("mcg", "ug"), ("\u{B5}g/dL", "ug/dL"), ("mcg/dL", "ug/dL"), ("mg/dl", "mg/dL"),
            ("g/dl", "g/dL"), ("pg/ml", "pg/mL"), ("mU/L", "m[IU]/L"), ("mIU/L", "m[IU]/L"),
            ("IU/L", "[IU]/L"), ("ml", "mL"), ("l", "L"), ("hours", "h"), ("minutes", "min"),
            ("mL/min/1.73m2", "mL/min/{1.73_m2}"), ("ml/min/1,73 m\u{B2}", "mL/min/{1.73_m2}"),
            ("mmol/l", "mmol/L"), ("\u{B5}mol/l", "umol/L"), ("g/l", "g/L"), ("mg/l", "mg/L"),
            ("\u{B5}IU/mL", "m[IU]/L"), ("uIU/ml", "m[IU]/L"), ("u[IU]/mL", "m[IU]/L"),
        ] as [(String, String)]
    )
    func `a common spelling is the unit itself`(spelling: String, code: String) throws {
        #expect(try Measured(value: 12.3, unit: spelling).value(in: code) == 12.3)
        #expect(try Measured(value: 12.3, unit: code).value(in: spelling) == 12.3)
    }

    @Test(arguments: ["", "ng", "furlong", "NG/ML", "ng / mL", "ng/mL "])
    func `a unit of another kind or none is refused`(unit: String) {
        #expect(throws: UnitError.self) { try Measured(value: 1, unit: unit).value(in: "ng/mL") }
        #expect(throws: UnitError.self) { try Measured(value: 1, unit: "ng/mL").value(in: unit) }
    }

    @Test func `the refusal names the unit`() {
        #expect(throws: UnitError.unknown("furlong")) {
            try Measured(value: 1, unit: "ng/mL").value(in: "furlong")
        }
        #expect(throws: UnitError.unknown("stone")) {
            try Measured(value: 1, unit: "stone").value(in: "furlong")
        }
        #expect(throws: UnitError.different(from: "pmol/L", to: "pg/mL")) {
            try Measured(value: 300, unit: "pmol/L").value(in: "pg/mL")
        }
        #expect(UnitError.unknown("stone").description.contains("“stone”"))
        let different = UnitError.different(from: "mg", to: "mL").description
        #expect(different.contains("“mg”") && different.contains("“mL”"))
    }

    @Test(
        arguments: [
            ("mg/dL", "mmol/L"), ("mL/min", "mL/min/{1.73_m2}"), ("%", "mmol/mol"), ("mg", "mg/L"),
            ("m[IU]/L", "mmol/L"), ("min", "mL/min"), ("kg", "L"),
        ] as [(String, String)]
    )
    func `what takes more than arithmetic is refused both ways`(unit: String, other: String) {
        #expect(throws: UnitError.different(from: unit, to: other)) {
            try Measured(value: 1, unit: unit).value(in: other)
        }
        #expect(throws: UnitError.different(from: other, to: unit)) {
            try Measured(value: 1, unit: other).value(in: unit)
        }
    }

    @Test func `what is not finite stays what it is`() throws {
        #expect(try Measured(value: .infinity, unit: "g").value(in: "mg") == .infinity)
        #expect(try Measured(value: .nan, unit: "mg").value(in: "g").isNaN)
    }

    @Test(arguments: [UInt64(23), 24])
    func `tenths of a larger unit are whole steps of the smaller`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let pairs: [(String, String, Int)] = [
            ("ug/dL", "ug/L", 10), ("mg/dL", "mg/L", 10), ("mg", "ug", 1000), ("dL", "mL", 100),
            ("g/dL", "mg/dL", 1000), ("mmol/L", "umol/L", 1000),
        ]
        for _ in 0..<500 {
            let tenths = Int.random(in: 0...100_000, using: &generator)
            let value = Double(tenths) / 10
            for (large, small, steps) in pairs {
                let exact = Double(tenths * steps / 10)
                #expect(
                    try Measured(value: value, unit: large).value(in: small) == exact,
                    "\(value) \(large) in \(small)"
                )
                #expect(try Measured(value: exact, unit: small).value(in: large) == value)
            }
        }
    }

    @Test func `a unit is printed without the brackets of UCUM`() {
        for (code, printed) in [
            ("mL/min/{1.73_m2}", "mL/min/1.73 m²"), ("m[IU]/L", "mIU/L"), ("ng/mL", "ng/mL"),
        ] {
            #expect(Measured(value: 1, unit: code).printedUnit == printed)
        }
    }
}
