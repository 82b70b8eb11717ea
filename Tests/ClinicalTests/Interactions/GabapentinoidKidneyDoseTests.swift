// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct GabapentinoidKidneyDoseTests {
    static func row(
        _ name: String,
        _ amount: Double,
        egfr: Double,
        _ level: Finding.Level?
    ) -> InteractionRow {
        .init(
            "\(name) \(amount) at \(egfr)",
            level,
            level.map { _ in ["/medicines/0", "/labs/0"] }
        ) {
            $0.take(name, amount)
            $0.measured(.egfr, egfr)
        }
    }

    static let gabapentin: [InteractionRow] = [
        row("Gabapentin", 3600, egfr: 80, nil), row("Gabapentin", 1801, egfr: 79.9, .ask),
        row("Gabapentin", 1800, egfr: 79, nil), row("Gabapentin", 1801, egfr: 60, .ask),
        row("Gabapentin", 3600, egfr: 60, .ask), row("Gabapentin", 1401, egfr: 59, .alert),
        row("Gabapentin", 1400, egfr: 59, nil), row("Gabapentin", 1400, egfr: 50, nil),
        row("Gabapentin", 1400, egfr: 49, .ask), row("Gabapentin", 900, egfr: 49, nil),
        row("Gabapentin", 900, egfr: 30, nil), row("Gabapentin", 601, egfr: 29, .ask),
        row("Gabapentin", 901, egfr: 30, .ask), row("Gabapentin", 1401, egfr: 30, .alert),
        row("Gabapentin", 701, egfr: 29, .alert), row("Gabapentin", 700, egfr: 29, .ask),
        row("Gabapentin", 600, egfr: 29, nil), row("Gabapentin", 700, egfr: 15, .ask),
        row("Gabapentin", 600, egfr: 15, nil), row("Gabapentin", 300, egfr: 14, .alert),
        row("Gabapentin", 280, egfr: 14, nil), row("Gabapentin", 280.5, egfr: 14, .alert),
    ]
    static let pregabalin: [InteractionRow] = [
        row("Pregabalin", 600, egfr: 60, nil), row("Pregabalin", 300, egfr: 59, nil),
        row("Pregabalin", 301, egfr: 59, .alert), row("Pregabalin", 300, egfr: 30, nil),
        row("Pregabalin", 151, egfr: 29, .alert), row("Pregabalin", 150, egfr: 15, nil),
        row("Pregabalin", 76, egfr: 14, .alert), row("Pregabalin", 75, egfr: 14, nil),
    ]
    static let others: [InteractionRow] = [
        .init("over all products", .alert, ["/medicines/0", "/medicines/1", "/labs/0"]) {
            $0.take("Gabapentin", 900)
            $0.take("Neurontin", 600)
            $0.measured(.egfr, 45)
        },
        .init("dialysis, 300 mg", .ask, ["/medicines/0", "/conditions"]) {
            $0.take("Gabapentin", 300)
            $0.named(.dialysis)
        },
        .init("dialysis, 300.1 mg", .alert) {
            $0.take("Gabapentin", 300.1)
            $0.named(.dialysis)
        },
        .init("dialysis, pregabalin 75 mg", .ask) {
            $0.take("Pregabalin", 75)
            $0.named(.dialysis)
        },
        .init("dialysis, pregabalin 75.1 mg", .alert) {
            $0.take("Pregabalin", 75.1)
            $0.named(.dialysis)
        },
        .init("dialysis, no amount", .ask) {
            $0.take("Pregabalin")
            $0.named(.dialysis)
        },
        .init("no amount, eGFR 59.9", .ask) {
            $0.take("Pregabalin")
            $0.measured(.egfr, 59.9)
        },
        .init("no amount, eGFR 60", nil) {
            $0.take("Pregabalin")
            $0.measured(.egfr, 60)
        },
        .init("enacarbil is another product", .ask) {
            $0.take("Horizant", 600)
            $0.measured(.egfr, 59)
        },
        .init("kidney disease without a result", .ask, ["/medicines/0", "/conditions"]) {
            $0.take("Gabapentin", 300)
            $0.named(.chronicKidneyDisease)
        },
        .init("kidney disease and a good result", nil) {
            $0.take("Gabapentin", 300)
            $0.named(.chronicKidneyDisease)
            $0.measured(.egfr, 90)
        },
        .init("nothing known", nil) { $0.take("Gabapentin", 3600) },
        .init("not taken", nil) { $0.measured(.egfr, 10) },
        .init(
            "Cockcroft–Gault before eGFR",
            .alert,
            ["/medicines/0", "/labs/0", "/person/birthYear", "/person/sex", "/person/weightKg"]
        ) {
            $0.take("Pregabalin", 301)
            $0.measured(.creatinine, 1.2)
            $0.measured(.egfr, 61)
            $0.person.put(.sex, Sex.female)
            $0.person.put(.weightKg, number: 60)
            $0.aged(60)
        },
        .init("a newer eGFR before Cockcroft–Gault", .alert, ["/medicines/0", "/labs/1"]) {
            $0.take("Pregabalin", 301)
            $0.measured(.creatinine, 0.6, on: .year(2024))
            $0.measured(.egfr, 40, on: .year(2026))
            $0.person.put(.sex, Sex.male)
            $0.person.put(.weightKg, number: 80)
            $0.aged(40)
        },
    ]

    @Test(arguments: gabapentin + pregabalin + others)
    func `the dose against the kidneys`(_ row: InteractionRow) {
        row.check(.gabapentinoidKidneyDose)
    }

    /// The rows of healthy kidneys decide nothing; they stand for who compares with the label.
    @Test func `the tables are those of the labels`() {
        func rows(_ table: [GabapentinoidKidneyDose.Band]) -> [[Double]] {
            table.map { [$0.from, $0.most] }
        }
        #expect(
            rows(GabapentinoidKidneyDose.gabapentinUS) == [
                [60, 3600], [30, 1400], [15, 700], [0, 300],
            ]
        )
        #expect(
            rows(GabapentinoidKidneyDose.gabapentinUK) == [
                [80, 3600], [50, 1800], [30, 900], [15, 600], [0, 300],
            ]
        )
        #expect(
            rows(GabapentinoidKidneyDose.pregabalin) == [
                [60, 600], [30, 300], [15, 150], [0, 75],
            ]
        )
    }
}

struct CreatinineClearanceTests {
    @Test func `the formula gives textbook figures`() throws {
        let man = try #require(
            CreatinineClearance(age: 40, isFemale: false, weightKg: 72, creatinineMgPerDl: 1)
        )
        #expect(man.perMinute == 100)
        let woman = try #require(
            CreatinineClearance(age: 40, isFemale: true, weightKg: 72, creatinineMgPerDl: 2)
        )
        #expect(abs(woman.perMinute - 42.5) < 1e-9)
    }

    @Test func `what can’t be true gives nothing`() {
        for (age, weight, creatinine) in [(0, 70.0, 1.0), (140, 70, 1), (50, 0, 1), (50, 70, 0)] {
            #expect(
                CreatinineClearance(
                    age: age,
                    isFemale: false,
                    weightKg: weight,
                    creatinineMgPerDl: creatinine
                ) == nil
            )
        }
    }

    @Test func `the least and the oldest that can be true give something`() {
        for (age, weight) in [(1, 70.0), (139, 70), (50, 1)] {
            #expect(
                CreatinineClearance(
                    age: age,
                    isFemale: false,
                    weightKg: weight,
                    creatinineMgPerDl: 1
                ) != nil
            )
        }
    }

    @Test func `every part must be known`() {
        func clearance(_ build: (inout Case) -> Void) -> CreatinineClearance? {
            let sample = Case.sample {
                $0.aged(50)
                $0.person.put(.sex, Sex.male)
                $0.person.put(.weightKg, number: 70)
                $0.measured(.creatinine, 1)
                build(&$0)
            }
            let labs = LabList(sample)
            return CreatinineClearance(sample, creatinine: labs.latest(.creatinine))
        }
        #expect(clearance { _ in } != nil)
        #expect(clearance { $0.person.forget(.birthYear) } == nil)
        #expect(clearance { $0.person.forget(.weightKg) } == nil)
        #expect(clearance { $0.person.put(.sex, Sex.other) } == nil)
        #expect(clearance { $0.labs = [] } == nil)
    }
}
