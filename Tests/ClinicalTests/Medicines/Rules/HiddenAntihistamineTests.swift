// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct HiddenAntihistamineTests {
    static let rows: [(String, [Finding.Level])] = [
        ("Tylenol PM", [.ask]), ("Advil PM", [.ask]), ("Aleve PM", [.ask]), ("NyQuil", [.ask]),
        ("ZzzQuil", [.ask]), ("Betadorm", [.ask]), ("Vomex A", [.ask]), ("Atarax", [.ask]),
        ("ibuprofen + diphenhydramine", [.ask]), ("Phenergan", [.ask]), ("Atosil pro", [.ask]),
        ("Atosil prom.", []),
        ("diphenhydramine 25 mg", []), ("Diphenhydramin", []), ("Doxylamin", []),
        ("meclozine", []), ("promethazine", []), ("chlorpheniramine", []), ("Advil", []),
        ("Zyrtec", []), ("Nytol", []),
    ]

    @Test func `an antihistamine that the name hides is found`() {
        for (name, levels) in Self.rows {
            let sample = Case.sample { $0.take(name) }
            #expect(sample.medicineFindings(.hiddenAntihistamine).map(\.level) == levels, "\(name)")
        }
    }

    @Test func `it is known only without a leg problem, and silent when stopped`() {
        let none = Case.sample {
            $0.legs = []
            $0.take("Tylenol PM")
        }
        #expect(none.medicineFindings(.hiddenAntihistamine).map(\.level) == [.know])
        let stopped = Case.sample {
            let stop = $0.daysAgo(0)
            $0.take("Tylenol PM") { $0.stopped = stop }
        }
        #expect(stopped.medicineFindings(.hiddenAntihistamine).isEmpty)
    }
}

struct DopamineBlockerTests {
    static let rows: [MedicineRow] = [
        MedicineRow("against nausea", .ask, answers: [.medicine(0)]) { $0.take("Reglan 10 mg") },
        MedicineRow("against psychosis", .ask) { $0.take("Quetiapine 25 mg") },
        MedicineRow("without a leg problem", .know) {
            $0.legs = []
            $0.take("metoclopramide")
        },
        MedicineRow(
            "with inner restlessness",
            .alert,
            answers: [.medicine(0), .leg(0, .innerRestlessness)]
        ) {
            $0.leg.yes(.innerRestlessness)
            $0.take("metoclopramide")
        },
        MedicineRow("restlessness not known", .ask) {
            $0.leg.cannotSay(.innerRestlessness)
            $0.take("metoclopramide")
        },
        MedicineRow("said not restless", .ask) {
            $0.leg.no(.innerRestlessness)
            $0.take("metoclopramide")
        },
        MedicineRow("restless without one") {
            $0.leg.yes(.innerRestlessness)
            $0.take("ondansetron")
        },
        MedicineRow("hardly reaching the brain") { $0.take("domperidone") },
        MedicineRow("stopped") {
            let stop = $0.daysAgo(3)
            $0.take("metoclopramide") { $0.stopped = stop }
        },
    ]

    @Test(arguments: rows)
    func `a dopamine blocker is raised`(_ row: MedicineRow) { row.check(.dopamineBlocker) }
}
