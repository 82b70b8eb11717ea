// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

@Suite struct MedicineListTests {
    private func list(_ build: (inout Case) -> Void) -> MedicineList {
        MedicineList(.sample(build))
    }

    private func dose(
        _ amount: Double,
        _ unit: DoseUnit,
        times: Int? = 1,
        from: PartialDate = .year(2025)
    ) -> Dose {
        let at = times.map { count in (0..<count).compactMap { ClockTime(hour: 6 + $0, minute: 0) }
        }
        return Dose(from: from, amount: amount, unit: unit, at: at)
    }

    private func milligrams(
        _ ingredient: String,
        in name: String,
        _ doses: Dose...
    ) -> Double? {
        list { $0.take(name) { $0.doses = doses } }.daily(ingredient)?.milligrams
    }

    @Test("Doses come to milligrams a day by the rules of the contract")
    func counts() {
        #expect(milligrams("duloxetine", in: "Duloxetine", dose(60, .milligrams)) == 60)
        #expect(milligrams("duloxetine", in: "Duloxetine", dose(30, .milligrams, times: 2)) == 60)
        #expect(milligrams("duloxetine", in: "Duloxetine", dose(60, .milligrams, times: nil)) == 60)
        #expect(milligrams("duloxetine", in: "Duloxetine 30 mg", dose(2, .tablet)) == 60)
        #expect(milligrams("duloxetine", in: "Duloxetine", dose(2, .tablet)) == nil)
        #expect(milligrams("acetaminophen", in: "Tylenol", dose(1, .grams, times: 4)) == 4000)
        #expect(milligrams("levothyroxine", in: "Levothyroxine", dose(100, .micrograms)) == 0.1)
        #expect(milligrams("rotigotine", in: "Neupro", dose(2, .milligramsPerDay, times: 3)) == 2)
        #expect(milligrams("morphine", in: "Oramorph", dose(5, .millilitres)) == nil)
        #expect(milligrams("fentanyl", in: "Fentanyl", dose(25, .microgramsPerHour)) == 0.6)
        #expect(milligrams("levothyroxine", in: "Levothyroxine 50 µg", dose(2, .tablet)) == 0.1)
        #expect(milligrams("metformin", in: "Metformin 1 g", dose(2, .tablet)) == 2000)
    }

    /// The box, the dose, and milligrams a day; nil when the dose can't be right.
    private static let scales: [(String, Double, DoseUnit, Double?)] = [
        ("Sifrol 0.18 mg", 17.9, .milligrams, 17.9), ("Sifrol 0.18 mg", 18, .milligrams, nil),
        ("Sifrol 0.18 mg", 180, .micrograms, 0.18), ("Sifrol 0.18 mg", 180, .milligrams, nil),
        ("Sifrol 0.18 mg", 1.81, .micrograms, 0.00181), ("Sifrol 0.18 mg", 1.8, .micrograms, nil),
        ("Sifrol", 180, .milligrams, 180),
    ]

    @Test("A dose a hundredfold off the strength on the box is in no sum", arguments: scales)
    func slipsOfTheUnit(name: String, amount: Double, unit: DoseUnit, daily: Double?) throws {
        #expect(milligrams("pramipexole", in: name, dose(amount, unit)) == daily)
        let file = Case.sample { $0.take(name) { $0.doses = [self.dose(amount, unit)] } }
        let summary = try #require(MedicineSummary.all(in: file).first)
        #expect((summary.doubt != nil) == (daily == nil))
    }

    @Test("An empty list of times is one intake, as no list is")
    func noTimes() {
        #expect(milligrams("duloxetine", in: "Duloxetine", dose(60, .milligrams, times: 0)) == 60)
    }

    @Test("In a combination an amount means the first-named ingredient")
    func combinations() {
        let two = dose(2, .tablet, times: 2)
        #expect(milligrams("oxycodone", in: "Percocet 5 mg/325 mg", two) == 20)
        #expect(milligrams("acetaminophen", in: "Percocet 5 mg/325 mg", two) == 1300)
        #expect(milligrams("acetaminophen", in: "Percocet 5/325 mg", dose(10, .milligrams)) == 650)
        #expect(milligrams("acetaminophen", in: "Percocet", dose(10, .milligrams)) == nil)
        #expect(milligrams("oxycodone", in: "Percocet", dose(10, .milligrams)) == 10)
    }

    @Test("A later day replaces all earlier doses, and doses of one day add up")
    func replaces() {
        let morning = dose(30, .milligrams, from: .year(2025))
        let evening = dose(60, .milligrams, from: .year(2025))
        let later = dose(90, .milligrams, from: .month(year: 2026, month: 3))
        let planned = dose(120, .milligrams, from: .month(year: 2026, month: 12))
        #expect(milligrams("duloxetine", in: "Duloxetine", morning, evening) == 90)
        #expect(milligrams("duloxetine", in: "Duloxetine", later, morning, evening) == 90)
        #expect(milligrams("duloxetine", in: "Duloxetine", morning, planned) == 30)
    }

    @Test("Products add up, and one of unknown amount leaves the sum open")
    func total() {
        let both = list {
            $0.take("Tylenol") { $0.doses = [dose(500, .milligrams, times: 4)] }
            $0.take("Tylenol PM 500/25 mg") { $0.doses = [dose(2, .tablet)] }
        }.daily("acetaminophen")
        #expect(both?.milligrams == 3000)
        #expect(both?.answers == [.medicine(0), .medicine(1)])
        #expect(both?.isWhole == true)
        let open = list {
            $0.take("Tylenol") { $0.doses = [dose(500, .milligrams, times: 4)] }
            $0.take("Panadol")
        }.daily("acetaminophen")
        #expect(open?.milligrams == 2000)
        #expect(open?.isWhole == false)
    }

    @Test("What was stopped is not taken; a planned stop is still taken")
    func stopped() {
        let stopped = list { file in
            let days = [file.daysAgo(1), file.daysAgo(0), file.daysAgo(-1)]
            for day in days { file.take("Tramadol") { $0.stopped = day } }
        }
        #expect(stopped.medicines.map(\.isTaken) == [.no, .no, .yes])
        #expect(stopped.takes(.opioid).truth == .yes)
        #expect(stopped.takes(.opioid).answers == [.medicine(2)])
    }

    @Test("Not asked is unknown, none is no, an unknown name is nothing")
    func tristate() {
        #expect(list { _ in }.takes(.opioid).truth == .unknown)
        #expect(list { $0.medicines = [] }.takes(.opioid).truth == .no)
        #expect(list { $0.take("the blue pill") }.takes(.opioid).truth == .no)
        let maybe = list { $0.take("Tramadol") { $0.stopped = .month(year: 2026, month: 11) } }
        #expect(maybe.takes(.opioid).truth == .unknown)
    }

    @Test("A start and every rise of the dose are days on which something changed")
    func rises() throws {
        let medicine = list {
            $0.take("Duloxetine 30 mg") {
                $0.started = .month(year: 2026, month: 1)
                $0.doses = [
                    dose(1, .tablet, from: .month(year: 2026, month: 1)),
                    dose(2, .tablet, from: .month(year: 2026, month: 3)),
                    dose(1, .tablet, from: .month(year: 2026, month: 5)),
                    dose(60, .milligrams, from: .month(year: 2026, month: 7)),
                    dose(2, .tablet, from: .month(year: 2026, month: 8)),
                    dose(50, .milligrams, from: .month(year: 2026, month: 9)),
                ]
            }
        }.medicines[0]
        #expect(medicine.rises.map(\.description) == ["2026-01", "2026-03", "2026-07"])
    }
}
