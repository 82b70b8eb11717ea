// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct OtherLabRulesTests {
    private static func one(
        _ test: LabTest,
        _ value: Double,
        _ topic: Finding.Topic?,
        _ level: Finding.Level = .ask,
        unit: String? = nil,
        _ build: (inout LabResult) -> Void = { _ in }
    ) -> LabRow {
        LabRow(
            "\(test) \(value) \(unit ?? "")",
            sample: .sample { $0.lab(test, value, unit, build) },
            expected: topic.map {
                [LabRow.Expected(topic: $0, level: level, answers: ["/labs/0"])]
            } ?? []
        )
    }

    static let lines: [LabRow] = [
        one(.phosphate, 1.99, .lowPhosphate, .alert), one(.phosphate, 2, .lowPhosphate),
        one(.phosphate, 2.49, .lowPhosphate), one(.phosphate, 2.5, nil),
        one(.phosphate, 0.64, .lowPhosphate, .alert, unit: "mmol/L"),
        one(.phosphate, 2.6, .lowPhosphate) { $0.range = 2.7...4.5 },
        one(.phosphate, 2.3, nil) { $0.range = 2.2...4.5 },
        one(.phosphate, 1.9, .lowPhosphate, .alert) { $0.range = 1.8...4.5 },
        one(.vitaminD, 19.9, .lowVitaminD), one(.vitaminD, 20, nil),
        one(.vitaminD, 49, .lowVitaminD, unit: "nmol/L"), one(.vitaminD, 50, nil, unit: "nmol/L"),
        one(.vitaminB12, 199, .lowVitaminB12), one(.vitaminB12, 300, .lowVitaminB12),
        one(.vitaminB12, 300.1, nil), one(.vitaminB12, 147, .lowVitaminB12, unit: "pmol/L"),
        one(.folate, 3.9, .lowFolate), one(.folate, 4, nil),
        one(.hba1c, 5.6, nil), one(.hba1c, 5.7, .diabetesRange), one(.hba1c, 6.4, .diabetesRange),
        one(.hba1c, 6.5, .diabetesRange), one(.hba1c, 38, nil, unit: "mmol/mol"),
        one(.hba1c, 39, .diabetesRange, unit: "mmol/mol"),
        one(.glucose, 126, .diabetesRange) { $0.fasting = .yes },
        one(.glucose, 125.9, nil) { $0.fasting = .yes }, one(.glucose, 180, nil),
        one(.glucose, 180, nil) { $0.fasting = .no },
        one(.glucose, 180, nil) { $0.fasting = .unknown },
        one(.glucose, 7, .diabetesRange, unit: "mmol/L") { $0.fasting = .yes },
        one(.tsh, 0.4, nil), one(.tsh, 0.39, .thyroid), one(.tsh, 4, nil), one(.tsh, 4.1, .thyroid),
        one(.tsh, 4.1, nil) { $0.range = 0.3...4.5 },
        one(.tsh, 3.9, .thyroid) { $0.range = 0.3...3.5 },
        one(.magnesium, 1.69, .lowMagnesium), one(.magnesium, 1.7, nil),
        one(.magnesium, 0.69, .lowMagnesium, unit: "mmol/L"),
        one(.magnesium, 0.65, nil, unit: "mmol/L") { $0.range = 0.6...1.1 },
        one(.crp, 5, nil), one(.crp, 5.1, .inflammation),
        one(.crp, 0.6, .inflammation, unit: "mg/dL"),
    ]

    @Test(arguments: lines)
    func `each line holds to the digit`(_ row: LabRow) { row.check() }

    @Test(
        arguments: [
            (.vitaminB12, 199.9, "This is low"), (.vitaminB12, 200, "neither clearly low"),
            (.vitaminB12, 300, "neither clearly low"), (.hba1c, 5.7, "between usual"),
            (.hba1c, 6.4, "between usual"), (.hba1c, 6.5, "range where doctors think of diabetes"),
        ] as [(LabTest, Double, String)]
    )
    func `on either side of a line the words differ`(
        test: LabTest,
        value: Double,
        words: String
    ) throws {
        let finding = try #require(Review.findings(of: .sample { $0.lab(test, value) }).first)
        #expect(Wording.english(finding.says).contains(words))
    }

    private static func blood(
        _ value: Double,
        _ sex: Sex?,
        pregnant: Answer? = nil,
        _ expected: LabRow.Expected...
    ) -> LabRow {
        LabRow(
            "\(value) \(sex.map(\.rawValue) ?? "-") \(pregnant.map(\.rawValue) ?? "-")",
            sample: .sample {
                $0.lab(.haemoglobin, value)
                if let sex { $0.person.put(.sex, sex) }
                if let pregnant { $0.person[.pregnant] = .answer(pregnant) }
            },
            expected: expected
        )
    }

    private static let byResult = found(.anaemia, .ask, "/labs/0")
    private static let bySex = found(.anaemia, .ask, "/labs/0", "/person/sex")
    private static let byPregnancy = found(.anaemia, .ask, "/labs/0", "/person/pregnant")

    static let bloods: [LabRow] = [
        blood(12.9, .male, bySex), blood(13, .male), blood(11.9, .female, bySex),
        blood(12, .female), blood(11.9, .female, pregnant: .no, bySex),
        blood(11, .female, pregnant: .yes), blood(10.9, .female, pregnant: .yes, byPregnancy),
        blood(11.9, nil), blood(10.9, nil, byResult), blood(11.9, .other),
        blood(11.9, .unknown, pregnant: .no, byPregnancy), blood(12, .unknown, pregnant: .no),
        blood(8, nil, byResult), blood(7.9, nil, found(.anaemia, .alert, "/labs/0")),
    ]

    @Test(arguments: bloods)
    func `anaemia goes by sex and pregnancy`(_ row: LabRow) { row.check() }

    static let broken: [LabRow] = [
        one(.ferritin, 3_000_000, .impossibleValue), one(.ferritin, -4, .impossibleValue),
        one(.ferritin, 50_000.5, .impossibleValue), one(.ferritin, 0, .impossibleValue),
        one(.ferritin, .nan, .impossibleValue), one(.haemoglobin, 132, .impossibleValue),
        one(.haemoglobin, 13.2, .impossibleValue, unit: "g/L"),
        one(.creatinine, 80, .impossibleValue), one(.glucose, 5.5, .impossibleValue),
        one(.hba1c, 48, .impossibleValue), one(.transferrinSaturation, 101, .impossibleValue),
        one(.transferrinSaturation, 0.18, .impossibleValue), one(.egfr, 201, .impossibleValue),
        one(.tsh, -1, .impossibleValue), one(.ferritin, 38, .unknownUnit, unit: "bananas"),
        one(.ferritin, 38, .unknownUnit, unit: "%"), one(.egfr, 38, .unknownUnit, unit: "mL/min"),
    ]

    @Test(arguments: broken)
    func `what can’t be true or read is asked about and used nowhere`(_ row: LabRow) {
        row.check()
    }

    @Test(
        arguments: [
            (.haemoglobin, 132, "g/dL", "In g/L"), (.creatinine, 80, "mg/dL", "In umol/L"),
            (.hba1c, 48, "%", "In mmol/mol"), (.glucose, 5.5, "mg/dL", "In mmol/L"),
            (.ferritin, 3e6, "ng/mL", "with the paper, and ask"),
            (.ferritin, 75_000, "ug/L", "with the paper, and ask"),
        ] as [(LabTest, Double, String, String)]
    )
    func `a likely mix-up of units is named`(
        test: LabTest,
        value: Double,
        unit: String,
        words: String
    ) throws {
        let sample = Case.sample { $0.lab(test, value, unit) }
        let finding = try #require(Review.findings(of: sample).first)
        #expect(Wording.english(finding.says).contains(words))
    }

    @Test func `known diabetes is only noted`() {
        LabRow("known", found(.diabetesRange, .know, "/labs/0")) {
            $0.lab(.hba1c, 7.2)
            $0.conditions = [.diabetes]
        }.check()
        LabRow("known and between") {
            $0.lab(.hba1c, 6)
            $0.conditions = [.diabetes]
        }.check()
    }

    @Test func `medicines that explain a value are rivals`() {
        func rivals(_ test: LabTest, _ value: Double, _ medicine: String) -> [AnswerPath]? {
            let sample = Case.sample {
                $0.lab(test, value)
                $0.take(medicine)
            }
            return Review.findings(of: sample).first { $0.about == .labs }?.rivals
        }
        #expect(rivals(.vitaminB12, 150, "Metformin") == [.medicine(0)])
        #expect(rivals(.magnesium, 1.2, "Omeprazole") == [.medicine(0)])
        #expect(rivals(.tsh, 0.1, "Levothyroxine") == [.medicine(0)])
        #expect(rivals(.folate, 2, "Methotrexate") == [.medicine(0)])
        #expect(rivals(.tsh, 0.1, "Omeprazole") == [])
    }

    private static func infused(
        _ what: String,
        _ expected: LabRow.Expected?,
        infusions: Int...,
        build: (inout Case) -> Void
    ) -> LabRow {
        LabRow(
            what,
            sample: .sample {
                for days in infusions {
                    $0.take("Injectafer 750 mg") {
                        $0.started = .day(Case.sampleDay.advanced(by: -days))
                    }
                }
                build(&$0)
            },
            expected: expected.map { [$0] } ?? []
        )
    }

    private static let pain = found(
        .lowPhosphate,
        .alert,
        "/medicines/0",
        "/back/firstStarted"
    )
    private static let twice = found(.lowPhosphate, .ask, "/medicines/0", "/medicines/1")

    static let infusions: [LabRow] = [
        infused("pain a month after", pain, infusions: 60) {
            $0.spine.put(.firstStarted, $0.daysAgo(30))
        },
        infused("pain six months after to the day", pain, infusions: 184) {
            $0.spine.put(.firstStarted, PartialDate("2026-11-20"))
        },
        infused("pain six months and a day after", nil, infusions: 185) {
            $0.spine.put(.firstStarted, PartialDate("2026-11-20"))
        },
        infused("pain before", nil, infusions: 60) { $0.spine.put(.firstStarted, $0.daysAgo(61)) },
        infused("pain of a year only", nil, infusions: 60) {
            $0.spine.put(.firstStarted, .year(2026))
        },
        infused("no pain told", nil, infusions: 60) { _ in },
        infused("phosphate measured since", nil, infusions: 60) {
            $0.spine.put(.firstStarted, $0.daysAgo(30))
            $0.lab(.phosphate, 3.2)
        },
        infused("phosphate measured before", pain, infusions: 60) {
            $0.spine.put(.firstStarted, $0.daysAgo(30))
            $0.lab(.phosphate, 3.2, daysAgo: 61)
        },
        infused(
            "legs that ache",
            found(.lowPhosphate, .alert, "/medicines/0", "/legs/0/began"),
            infusions: 60
        ) {
            $0.leg.feels(.ache)
            $0.leg.put(.began, $0.daysAgo(30))
        },
        infused("two of one course", nil, infusions: 60, 46) { _ in },
        infused("repeated after 15 days", twice, infusions: 60, 45) { _ in },
        infused("repeated after three months", twice, infusions: 100, 8) { _ in },
        infused("repeated after three months and a day", nil, infusions: 101, 8) { _ in },
        infused("repeated with a phosphate between", nil, infusions: 60, 30) {
            $0.lab(.phosphate, 3.2, daysAgo: 40)
        },
        infused("repeated, a phosphate on the day of the first", twice, infusions: 60, 30) {
            $0.lab(.phosphate, 3.2, daysAgo: 60)
        },
        infused("repeated, a phosphate the day after the first", nil, infusions: 60, 30) {
            $0.lab(.phosphate, 3.2, daysAgo: 59)
        },
        infused(
            "planned again",
            found(.lowPhosphate, .alert, "/medicines/0", "/medicines/1"),
            infusions: 40,
            -5
        ) { _ in },
    ]

    @Test(arguments: infusions)
    func `after ferric carboxymaltose phosphate is asked for`(_ row: LabRow) { row.check() }

    @Test func `another iron asks for no phosphate`() {
        LabRow("derisomaltose") {
            $0.take("Monoferric") { $0.started = .day(Case.sampleDay.advanced(by: -60)) }
            $0.spine.put(.firstStarted, $0.daysAgo(30))
        }.check()
    }
}
