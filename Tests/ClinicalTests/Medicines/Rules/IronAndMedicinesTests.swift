// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct IronAndMedicinesTests {
    private static func nsaid(
        _ test: LabTest,
        _ value: Double,
        _ unit: String,
        _ fires: Bool
    ) -> MedicineRow {
        let build: (inout Case) -> Void = {
            $0.take("ibuprofen")
            $0.result(test, value, unit)
        }
        let what = "\(test.rawValue) \(value)"
        return fires
            ? MedicineRow(what, .ask, answers: [.medicine(0), .lab(0)], saying: build)
            : MedicineRow(what, saying: build)
    }

    static let loss: [MedicineRow] = [
        nsaid(.ferritin, 74, "ng/mL", true), nsaid(.ferritin, 75, "ug/L", true),
        nsaid(.ferritin, 75.1, "ng/mL", false), nsaid(.ferritin, 76, "ng/mL", false),
        nsaid(.ferritin, 20, "parsec", false), nsaid(.transferrinSaturation, 19.9, "%", true),
        nsaid(.transferrinSaturation, 20, "%", false),
        MedicineRow("a named iron deficiency", .ask, answers: [.medicine(0), .conditions]) {
            $0.take("aspirin")
            $0.conditions = [.ironDeficiency]
        },
        MedicineRow("conditions asked, none") {
            $0.take("aspirin")
            $0.conditions = []
        },
        MedicineRow("a gel with low iron") {
            $0.take("Voltaren Gel")
            $0.conditions = [.ironDeficiency]
        },
        MedicineRow("low iron without one") {
            $0.take("acetaminophen")
            $0.conditions = [.ironDeficiency]
        },
        MedicineRow("since 20 August", .ask, answers: [.medicine(0)]) {
            $0.take("ibuprofen") { $0.started = PartialDate("2026-08-20") }
        },
        MedicineRow("since 21 August") {
            $0.take("ibuprofen") { $0.started = PartialDate("2026-08-21") }
        },
        MedicineRow("since some time in August") {
            $0.take("ibuprofen") { $0.started = PartialDate("2026-08") }
        },
        MedicineRow("for long, iron measured", .know) {
            $0.take("ibuprofen", since: 300)
            $0.result(.ferritin, 120, "ng/mL")
        },
        MedicineRow("for long, no leg problem", .know) {
            $0.legs = []
            $0.take("ibuprofen", since: 300)
        },
    ]

    @Test(arguments: loss)
    func `blood loss is asked about`(_ row: MedicineRow) { row.check(.ironLossByNsaid) }

    static let absorption: [MedicineRow] =
        ["omeprazole", "famotidine", "Maalox", "Tums"].map { name in
            MedicineRow("\(name) with iron", .ask, answers: [.medicine(0), .medicine(1)]) {
                $0.take(name)
                $0.take("ferrous sulfate 325 mg")
            }
        } + [
            MedicineRow("with iron by infusion") {
                $0.take("omeprazole")
                $0.take("Venofer")
            },
            MedicineRow("low ferritin", .ask, answers: [.medicine(0), .lab(0)]) {
                $0.take("omeprazole")
                $0.result(.ferritin, 75, "ng/mL")
            },
            MedicineRow("ferritin of 76") {
                $0.take("omeprazole")
                $0.result(.ferritin, 76, "ng/mL")
            },
            MedicineRow("calcium with low ferritin") {
                $0.take("Tums")
                $0.result(.ferritin, 20, "ng/mL")
            },
            MedicineRow("alone") { $0.take("omeprazole") },
            MedicineRow("iron alone") { $0.take("ferrous sulfate") },
            MedicineRow("stopped") {
                let stop = $0.daysAgo(1)
                $0.take("omeprazole") { $0.stopped = stop }
                $0.take("ferrous sulfate")
            },
        ]

    @Test(arguments: absorption)
    func `what keeps iron out is asked about`(_ row: MedicineRow) { row.check(.ironAbsorption) }
}

struct NotForPregnancyTests {
    static let alerts = [
        "valproate", "topiramate", "carbamazepine", "phenytoin", "warfarin", "Marcumar",
        "atorvastatin", "ramipril", "losartan", "methotrexate", "lithium", "paroxetine", "quinine",
        "Delix plus",
    ]
    static let asks = [
        "gabapentin", "pramipexole", "Restex", "lorazepam", "zolpidem", "oxycodone", "Percocet",
        "sertraline", "duloxetine", "lamotrigine", "apixaban", "ibuprofen", "Voltaren Gel",
    ]
    static let silent = [
        "acetaminophen", "ferrous sulfate", "heparin", "ondansetron", "folic acid",
    ]

    @Test func `each medicine has its level in pregnancy`() {
        for (names, levels) in [
            (Self.alerts, [Finding.Level.alert]), (Self.asks, [.ask]), (Self.silent, []),
        ] {
            for name in names {
                let sample = Case.sample {
                    $0.person.yes(.pregnant)
                    $0.take(name)
                }
                let found = sample.medicineFindings(.notForPregnancy)
                #expect(found.map(\.level) == levels, "\(name)")
                for answers in found.map(\.answers) {
                    #expect(answers == [.medicine(0), .person(.pregnant)], "\(name)")
                }
                for open in [
                    sample.with { $0.person.no(.pregnant) },
                    sample.with { $0.person.cannotSay(.pregnant) },
                    sample.with { $0.person.forget(.pregnant) },
                ] {
                    #expect(open.medicineFindings(.notForPregnancy).isEmpty, "\(name)")
                }
            }
        }
    }

    @Test(arguments: [
        (1, "", Finding.Level?.none), (19, "", nil), (20, "medicines.pregnancy.avoid", .alert),
        (29, "medicines.pregnancy.avoid", .alert), (30, "medicines.pregnancy.never", .alert),
        (41, "medicines.pregnancy.never", .alert), (0, "medicines.pregnancy.weeksOpen", .ask),
    ])
    func `anti-inflammatory medicines turn on the week`(
        _ weeks: Int,
        _ key: String,
        _ level: Finding.Level?
    ) {
        let found = Case.sample {
            $0.person.yes(.pregnant)
            $0.person.put(.weeksPregnant, weeks)
            $0.take("ibuprofen")
        }.medicineFindings(.notForPregnancy)
        #expect(found.map(\.level) == (level.map { [$0] } ?? []))
        #expect(found.first.map(\.says.key) ?? "" == key)
        if level == .alert {
            #expect(
                found.first?.answers
                    == [.medicine(0), .person(.pregnant), .person(.weeksPregnant)]
            )
        }
    }

    @Test(arguments: [(100.0, Finding.Level.ask), (101, .alert)])
    func `low aspirin may be ordered in pregnancy`(_ amount: Double, _ level: Finding.Level) {
        let found = Case.sample {
            $0.person.yes(.pregnant)
            $0.person.put(.weeksPregnant, 30)
            $0.take("aspirin", daily: amount)
        }.medicineFindings(.notForPregnancy)
        #expect(found.map(\.level) == [level])
    }

    @Test func `while breastfeeding some are asked about`() {
        let names = [
            "codeine": true, "gabapentin": true, "pramipexole": true, "lorazepam": true,
            "lithium": true, "ibuprofen": false, "sertraline": false, "ramipril": false,
        ]
        for (name, fires) in names {
            let found = Case.sample {
                $0.conditions = [.breastfeeding]
                $0.take(name)
            }.medicineFindings(.notForPregnancy)
            #expect(found.map(\.level) == (fires ? [.ask] : []), "\(name)")
            #expect(found.allSatisfy { $0.answers == [.medicine(0), .conditions] })
        }
    }
}
