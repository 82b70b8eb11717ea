// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct KidneyFunctionTests {
    /// Worked by hand from the equation; the first is the one that kidney.org prints as 71.
    @Test(
        arguments: [
            (1.2, 55, false, 71.418), (0.9, 55, false, 100.863), (0.7, 50, true, 105.298),
            (1.0, 60, true, 64.495), (2.5, 70, true, 20.183), (0.5, 30, false, 140.718),
            (0.5, 30, true, 129.317), (0.9, 1, false, 141.12), (0.9, 0, false, 142),
            (0.9, -1, false, 142),
        ] as [(Double, Int, Bool, Double)]
    )
    func `the rate follows CKD-EPI 2021`(
        creatinine: Double,
        age: Int,
        isFemale: Bool,
        expected: Double
    ) {
        let rate = KidneyFunction.filtration(creatinine: creatinine, age: age, isFemale: isFemale)
        #expect((rate - expected).magnitude < 0.001, "\(rate)")
    }

    @Test(
        arguments: [
            (2, 0.5, 1.414_213_562_373_095_1), (10, -1.2, 0.063_095_734_448_019_33),
            (0.3, -0.302, 1.438_498_393_048), (1, 7, 1), (60, -1.2, 0.007_348_835_051_8),
        ] as [(Double, Double, Double)]
    )
    func `powers are right to ten digits`(base: Double, exponent: Double, expected: Double) {
        let error = (Power.of(base, exponent) - expected).magnitude / expected
        #expect(error < 1e-10)
    }

    private static func row(
        _ what: String,
        _ level: Finding.Level?,
        _ answers: [String] = ["/labs/0"],
        _ build: (inout Case) -> Void
    ) -> LabRow {
        LabRow(
            what,
            sample: .sample(build),
            expected: level.map {
                [LabRow.Expected(topic: .kidneyFunction, level: $0, answers: answers)]
            } ?? []
        )
    }

    private static let computed = ["/labs/0", "/person/birthYear", "/person/sex"]

    static let rows: [LabRow] = [
        row("60", .know) { $0.lab(.egfr, 60) }, row("59.9", .ask) { $0.lab(.egfr, 59.9) },
        row("59.96, which is written 60.0", .know) { $0.lab(.egfr, 59.96) },
        row("30", .ask) { $0.lab(.egfr, 30) }, row("29.9", .alert) { $0.lab(.egfr, 29.9) },
        row("computed", .know, computed) {
            $0.lab(.creatinine, 106, "umol/L")
            $0.person.put(.birthYear, 1961)
            $0.person.put(.sex, Sex.male)
        },
        row("computed, low", .ask, computed) {
            $0.lab(.creatinine, 1.3)
            $0.person.put(.birthYear, 1951)
            $0.person.put(.sex, Sex.female)
        },
        row("at 18", .know, computed) {
            $0.lab(.creatinine, 1)
            $0.person.put(.birthYear, 2008)
            $0.person.put(.sex, Sex.male)
        },
        row("at 17", nil) {
            $0.lab(.creatinine, 1)
            $0.person.put(.birthYear, 2009)
            $0.person.put(.sex, Sex.male)
        },
        row("sex not told", nil) {
            $0.lab(.creatinine, 1.3)
            $0.person.put(.birthYear, 1951)
        },
        row("sex other", nil) {
            $0.lab(.creatinine, 1.3)
            $0.person.put(.birthYear, 1951)
            $0.person.put(.sex, Sex.other)
        },
        row("year of birth not told", nil) {
            $0.lab(.creatinine, 1.3)
            $0.person.put(.sex, Sex.female)
        },
        row("a reported rate of the same day", .know, ["/labs/1"]) {
            $0.lab(.creatinine, 1.3)
            $0.lab(.egfr, 80)
            $0.person.put(.birthYear, 1951)
            $0.person.put(.sex, Sex.female)
        },
        row("a newer creatinine", .ask, computed) {
            $0.lab(.creatinine, 1.3, daysAgo: 9)
            $0.lab(.egfr, 80)
            $0.person.put(.birthYear, 1951)
            $0.person.put(.sex, Sex.female)
        },
    ]

    @Test(arguments: rows)
    func `the kidneys are told whenever they can be`(_ row: LabRow) { row.check() }

    @Test func `the value stands beside the words`() throws {
        let sample = Case.sample {
            $0.lab(.creatinine, 1.2)
            $0.person.put(.birthYear, 1971)
            $0.person.put(.sex, Sex.male)
        }
        let finding = try #require(Review.findings(of: sample).first)
        #expect(finding.value == Measured(value: 71.4, unit: "mL/min/{1.73_m2}"))
    }
}
