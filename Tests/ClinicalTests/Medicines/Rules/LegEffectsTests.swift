// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct LegEffectsTests {
    /// A medicine, and every topic on medicines it brings for a person with a leg problem.
    static let topics: [(String, [String])] = [
        ("Duloxetine 60 mg", ["worsensLegs"]), ("mirtazapine", ["worsensLegs"]),
        ("Amitriptyline 25 mg", ["worsensLegs"]), ("sertraline", ["worsensLegs"]),
        ("lithium", ["worsensLegs"]), ("Diphenhydramine 25 mg", ["worsensLegs"]),
        ("cyclobenzaprine", ["worsensLegs"]), ("orphenadrine", ["worsensLegs"]),
        ("cetirizine", ["worsensLegs"]), ("L-thyroxin 100", ["worsensLegs"]),
        ("metoprolol", ["worsensLegs"]), ("topiramate", ["worsensLegs"]),
        ("melatonin", ["worsensLegs"]), ("Tylenol PM", ["hiddenAntihistamine"]),
        ("Metoclopramide 10 mg", ["dopamineBlocker"]), ("Seroquel", ["dopamineBlocker"]),
        ("promethazine", ["dopamineBlocker"]),
        ("Phenergan", ["dopamineBlocker", "hiddenAntihistamine"]),
        ("Gabapentin 300 mg", ["helpsLegs"]), ("Lyrica", ["helpsLegs"]),
        ("Horizant", ["helpsLegs"]), ("oxycodone", ["helpsLegs"]), ("Tramadol", ["helpsLegs"]),
        ("Percocet", ["helpsLegs"]), ("clonidine", ["helpsLegs"]), ("dipyridamole", ["helpsLegs"]),
        ("ferrous sulfate", ["helpsLegs"]), ("Injectafer", ["helpsLegs"]),
        ("Acetaminophen 500 mg", ["neutralForLegs"]), ("Ibuprofen 400 mg", ["neutralForLegs"]),
        ("Voltaren Gel", ["neutralForLegs"]), ("trazodone", ["neutralForLegs"]),
        ("bupropion", ["neutralForLegs"]), ("doxepin", ["neutralForLegs"]),
        ("reboxetine", ["neutralForLegs"]), ("diazepam", ["neutralForLegs"]),
        ("baclofen", ["neutralForLegs"]), ("methocarbamol", ["neutralForLegs"]),
        ("atorvastatin", ["neutralForLegs"]), ("ondansetron", ["neutralForLegs"]),
        ("tizanidine", []), ("tapentadol", []), ("carisoprodol", []), ("prednisone", []),
        ("omeprazole", []), ("magnesium", []), ("loratadine", []), ("cannabis", []),
        ("domperidone", []), ("iron sucrose", []), ("amlodipin", ["unknownMedicine"]),
        ("Excedrin", []), ("Duexis", []), ("Tramacet", ["helpsLegs"]),
        ("Pramipexole", ["dopamineAgonistFirstLine", "impulseControlQuestions"]),
        ("Sinemet", ["dopamineAgonistFirstLine", "impulseControlQuestions"]),
    ]

    @Test func `each medicine brings the topics of its line and no other`() {
        for (name, expected) in Self.topics {
            let sample = Case.sample {
                $0.legs = [LegProblem(id: "a")]
                $0.take(name)
            }
            #expect(sample.topics() == expected, "\(name)")
        }
    }

    static let rows: [MedicineRow] = [
        MedicineRow("with a leg problem", .ask, answers: [.medicine(0)]) {
            $0.legProblem()
            $0.take("duloxetine")
        },
        MedicineRow("legs not asked", .ask) { $0.take("duloxetine") },
        MedicineRow("no leg problem", .know) {
            $0.legs = []
            $0.take("duloxetine")
        },
        MedicineRow("single reports only", .know) {
            $0.legProblem()
            $0.take("propranolol")
        },
        MedicineRow("two of them", .ask, .ask) {
            $0.take("duloxetine")
            $0.take("mirtazapine")
        },
        MedicineRow("stopped") {
            let stop = $0.daysAgo(1)
            $0.take("duloxetine") { $0.stopped = stop }
        },
        MedicineRow("stopped some time this month") {
            $0.take("duloxetine") { $0.stopped = .month(year: 2026, month: 11) }
        },
        MedicineRow("not begun yet") {
            let start = $0.daysAgo(-1)
            $0.take("duloxetine") { $0.started = start }
        },
        MedicineRow("old and stable", .ask) { $0.take("duloxetine", since: 3000) },
        MedicineRow("none asked") { _ in },
        MedicineRow("none taken") { $0.medicines = [] },
    ]

    @Test(arguments: rows)
    func `a known aggravator is raised`(_ row: MedicineRow) { row.check(.worsensLegs) }

    @Test func `a finding rests on the line of its medicine`() throws {
        let sample = Case.sample {
            $0.legProblem()
            $0.take("mirtazapine")
            $0.take("lithium")
        }
        let found = sample.medicineFindings(.worsensLegs)
        #expect(found.map(\.basis.grade) == [.moderate, .weak])
        #expect(found.map(\.basis.verification) == [.seen, .awaitingSignOff])
        #expect(found.map(\.says.key) == ["medicines.worsens.most", "medicines.worsens.says"])
    }

    @Test func `what helps or is neutral is not told to those without leg problems`() {
        let sample = Case.sample {
            $0.legs = []
            $0.take("gabapentin")
            $0.take("acetaminophen")
        }
        #expect(sample.medicineFindings(.helpsLegs).isEmpty)
        #expect(sample.medicineFindings(.neutralForLegs).isEmpty)
        let open = sample.with { $0.legs = nil }
        #expect(open.medicineFindings(.helpsLegs).map(\.level) == [.know])
        #expect(open.medicineFindings(.neutralForLegs).map(\.level) == [.know])
    }

    @Test func `an anti-inflammatory medicine is neutral with a word on iron`() {
        let swallowed = Case.sample { $0.take("ibuprofen") }.medicineFindings(.neutralForLegs)
        #expect(swallowed.map(\.says.key) == ["medicines.neutral.iron"])
        let gel = Case.sample { $0.take("diclofenac") { $0.form = .gel } }
        #expect(gel.medicineFindings(.neutralForLegs).map(\.says.key) == ["medicines.neutral.says"])
    }
}
