// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct IndicationMismatchTests {
    static let rows: [(String, Indication?, Bool)] = [
        ("gabapentin", .backPain, true), ("Lyrica", .backPain, true),
        ("Horizant", .backPain, true), ("carbamazepine", .backPain, true),
        ("topiramate", .backPain, true), ("pramipexole", .backPain, true),
        ("gabapentin", .restlessLegs, false), ("gabapentin", .other, false),
        ("gabapentin", nil, false), ("duloxetine", .backPain, false),
        ("ibuprofen", .backPain, false), ("oxycodone", .backPain, false),
        ("bupropion", .restlessLegs, true), ("clonazepam", .restlessLegs, true),
        ("carbamazepine", .restlessLegs, true), ("valproate", .restlessLegs, true),
        ("valerian", .restlessLegs, true), ("quinine", .restlessLegs, true),
        ("amitriptyline", .restlessLegs, true), ("ZzzQuil", .restlessLegs, true),
        ("bupropion", .mood, false), ("pramipexole", .restlessLegs, false),
        ("oxycodone", .restlessLegs, false), ("magnesium", .restlessLegs, false),
    ]

    @Test func `a medicine noted for what it does not help is asked about`() {
        for (name, indication, fires) in Self.rows {
            let found = Case.sample { $0.take(name) { $0.indication = indication } }
                .medicineFindings(.indicationMismatch)
            #expect(found.map(\.level) == (fires ? [.ask] : []), "\(name) \(indication as Any)")
            #expect(found.allSatisfy { $0.answers == [.medicine(0)] })
        }
    }
}

struct UnknownMedicineTests {
    static let rows: [MedicineRow] = [
        MedicineRow("a name in no table", .ask, answers: [.medicine(1)]) {
            $0.take("ibuprofen")
            $0.take("Zorblax 5 mg")
        },
        MedicineRow("a name with several meanings", .ask) { $0.take("Nytol") },
        MedicineRow("empty words", .ask) { $0.take("  ") },
        MedicineRow("one letter off") { $0.take("duloxetin e") },
        MedicineRow("stopped") {
            let stop = $0.daysAgo(1)
            $0.take("Zorblax") { $0.stopped = stop }
        },
        MedicineRow("known") { $0.take("duloxetine") },
    ]

    @Test(arguments: rows)
    func `a name that is not known is asked about, never guessed`(_ row: MedicineRow) {
        row.check(.unknownMedicine)
    }

    @Test func `several meanings are told as such`() {
        let found = Case.sample { $0.take("Unisom") }.medicineFindings(.unknownMedicine)
        #expect(found.map(\.says.key) == ["medicines.unknown.ambiguous"])
    }
}

struct DuplicateIngredientTests {
    private static func pair(
        _ one: String,
        _ other: String,
        _ levels: Finding.Level?...
    ) -> MedicineRow {
        let build: (inout Case) -> Void = {
            $0.take(one)
            $0.take("ramipril")
            $0.take(other)
        }
        let known = levels.compactMap(\.self)
        let what = "\(one) with \(other)"
        return switch known.count {
        case 0: MedicineRow(what, saying: build)
        case 1: MedicineRow(what, known[0], answers: [.medicine(0), .medicine(2)], saying: build)
        default: MedicineRow(what, known[0], known[1], saying: build)
        }
    }

    static let rows: [MedicineRow] = [
        pair("Tylenol", "Percocet", .alert), pair("paracetamol", "acetaminophen", .alert),
        pair("OxyContin", "oxycodone", .alert), pair("Percocet", "Endocet", .alert, .alert),
        pair("ibuprofen", "Advil", .alert), pair("ibuprofen", "naproxen", .alert),
        pair("ibuprofen", "aspirin", .alert), pair("ibuprofen", "Voltaren Gel", .ask),
        pair("duloxetine", "Cymbalta", .ask), pair("omeprazole", "Losec", .ask),
        pair("Tylenol PM", "Advil PM", .ask), pair("oxycodone", "morphine", nil),
        pair("duloxetine", "venlafaxine", nil), pair("Zorblax", "Zorblax", nil),
        MedicineRow("ibuprofen with aspirin 100 mg", .ask, answers: [.medicine(0), .medicine(1)]) {
            $0.take("ibuprofen")
            $0.take("aspirin", daily: 100)
        },
        MedicineRow("ibuprofen with aspirin 101 mg", .alert) {
            $0.take("ibuprofen")
            $0.take("aspirin", daily: 101)
        },
        MedicineRow("one of the two stopped") {
            let stop = $0.daysAgo(0)
            $0.take("ibuprofen")
            $0.take("naproxen") { $0.stopped = stop }
        },
        MedicineRow("only one") { $0.take("ibuprofen") },
        MedicineRow("three", .alert, answers: [.medicine(0), .medicine(1), .medicine(2)]) {
            for name in ["ibuprofen", "naproxen", "Celebrex"] { $0.take(name) }
        },
    ]

    @Test(arguments: rows)
    func `the same ingredient twice is found`(_ row: MedicineRow) {
        row.check(.duplicateIngredient)
    }
}
