// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct DopamineAgonistsTests {
    static let firstLine: [MedicineRow] = [
        MedicineRow("for the legs", .ask, answers: [.medicine(0)]) {
            $0.take("Pramipexole") { $0.indication = .restlessLegs }
        },
        MedicineRow("levodopa for the legs", .ask) {
            $0.take("Restex") { $0.indication = .restlessLegs }
        },
        MedicineRow("cabergoline for the legs", .alert) {
            $0.take("cabergoline") { $0.indication = .restlessLegs }
        },
        MedicineRow("cabergoline, purpose not told", .know) { $0.take("cabergoline") },
        MedicineRow("purpose not told", .know) { $0.take("ropinirole") },
        MedicineRow("for something else") { $0.take("ropinirole") { $0.indication = .other } },
        MedicineRow("with Parkinson’s disease") {
            $0.conditions = [.parkinsonDisease]
            $0.take("ropinirole")
        },
        MedicineRow("another medicine") { $0.take("gabapentin") { $0.indication = .restlessLegs } },
    ]

    @Test(arguments: firstLine)
    func `a dopamine medicine for the legs is a talk, never a stop`(_ row: MedicineRow) {
        row.check(.dopamineAgonistFirstLine)
    }

    @Test func `that guidelines disagree is kept`() {
        let finding = Case.sample { $0.take("ropinirole") }.medicineFindings(
            .dopamineAgonistFirstLine
        )
        #expect(finding.map(\.basis.grade) == [.conflicting])
        #expect(finding.first?.basis.sources.contains("aan-2016") == true)
    }

    static let impulses: [MedicineRow] = [
        MedicineRow("a dopamine agonist", .ask, answers: [.medicine(0)]) { $0.take("rotigotine") },
        MedicineRow("levodopa", .ask) { $0.take("Sinemet") },
        MedicineRow("two of them", .ask, answers: [.medicine(0), .medicine(2)]) {
            $0.take("rotigotine")
            $0.take("ibuprofen")
            $0.take("ropinirole")
        },
        MedicineRow("with Parkinson’s disease", .ask) {
            $0.conditions = [.parkinsonDisease]
            $0.take("ropinirole")
        },
        MedicineRow(
            "with new urges",
            .alert,
            answers: [.medicine(0), .warning(.newGamblingOrSpending)]
        ) {
            $0.warning.answers.yes(.newGamblingOrSpending)
            $0.take("ropinirole")
        },
        MedicineRow("no urges", .ask, answers: [.medicine(0)]) {
            $0.warning.answers.no(.newGamblingOrSpending)
            $0.take("ropinirole")
        },
        MedicineRow("urges not known", .ask) {
            $0.warning.answers.cannotSay(.newGamblingOrSpending)
            $0.take("ropinirole")
        },
        MedicineRow("urges without one") {
            $0.warning.answers.yes(.newGamblingOrSpending)
            $0.take("gabapentin")
        },
        MedicineRow("stopped") {
            let stop = $0.daysAgo(0)
            $0.take("ropinirole") { $0.stopped = stop }
        },
    ]

    @Test(arguments: impulses)
    func `urges are asked about on schedule`(_ row: MedicineRow) {
        row.check(.impulseControlQuestions)
    }
}

struct AboveLegsMaximumTests {
    private static func pramipexole(
        _ amount: Double,
        _ form: MedicineForm?,
        _ name: String = "Pramipexole",
        alert: Bool
    ) -> MedicineRow {
        let what = "\(name) \(amount) \(form?.rawValue ?? "form not told")"
        let build: (inout Case) -> Void = { $0.take(name, daily: amount) { $0.form = form } }
        return alert ? MedicineRow(what, .alert, saying: build) : MedicineRow(what, saying: build)
    }

    private static func dose(_ name: String, _ amount: Double, alert: Bool) -> MedicineRow {
        alert
            ? MedicineRow("\(name) \(amount)", .alert) { $0.take(name, daily: amount) }
            : MedicineRow("\(name) \(amount)") { $0.take(name, daily: amount) }
    }

    static let rows: [MedicineRow] = [
        pramipexole(0.5, .salt, alert: false), pramipexole(0.51, .salt, alert: true),
        pramipexole(0.5, nil, alert: false), pramipexole(0.51, nil, alert: true),
        pramipexole(0.36, .base, alert: false), pramipexole(0.37, .base, alert: true),
        pramipexole(0.54, .base, alert: true), pramipexole(0.75, .salt, alert: true),
        pramipexole(0.36, nil, "Pramipexole base", alert: false),
        pramipexole(0.37, nil, "Pramipexole base", alert: true),
        pramipexole(0.5, nil, "Pramipexole dihydrochloride", alert: false),
        pramipexole(0.4, .base, "Pramipexole dihydrochloride", alert: true),
        dose("ropinirole", 4, alert: false), dose("ropinirole", 4.1, alert: true),
        dose("rotigotine", 3, alert: false), dose("rotigotine", 3.1, alert: true),
        MedicineRow("a patch by the day", .alert, answers: [.medicine(0)]) {
            $0.take("Neupro", daily: 4, .milligramsPerDay)
        },
        MedicineRow("ropinirole 3 mg on dialysis") {
            $0.conditions = [.dialysis]
            $0.take("ropinirole", daily: 3)
        },
        MedicineRow(
            "ropinirole 3.1 mg on dialysis",
            .alert,
            answers: [.medicine(0), .conditions]
        ) {
            $0.conditions = [.dialysis]
            $0.take("ropinirole", daily: 3.1)
        },
        MedicineRow("ropinirole 5 mg on dialysis", .alert, answers: [.medicine(0)]) {
            $0.conditions = [.dialysis]
            $0.take("ropinirole", daily: 5)
        },
        MedicineRow("two products together", .alert, answers: [.medicine(0), .medicine(1)]) {
            $0.take("ropinirole", daily: 2)
            $0.take("Requip", daily: 2.5)
        },
        MedicineRow("with Parkinson’s disease") {
            $0.conditions = [.parkinsonDisease]
            $0.take("ropinirole", daily: 12)
        },
        MedicineRow("for the legs", .alert) {
            $0.take("ropinirole", daily: 12) { $0.indication = .restlessLegs }
        },
        MedicineRow("for something else") {
            $0.take("ropinirole", daily: 12) { $0.indication = .other }
        },
        MedicineRow("dose not told") { $0.take("ropinirole") },
        MedicineRow("in drops") { $0.take("ropinirole", daily: 12, .millilitres) },
        MedicineRow("stopped") {
            let stop = $0.daysAgo(0)
            $0.take("ropinirole", daily: 12) { $0.stopped = stop }
        },
    ]

    @Test(arguments: rows)
    func `the highest dose for the legs is watched`(_ row: MedicineRow) {
        row.check(.aboveLegsMaximum)
    }

    @Test(arguments: [
        (0.6, MedicineForm.salt, "medicines.aboveMaximum.between", 0.6),
        (0.75, .salt, "medicines.aboveMaximum.between", 0.75),
        (0.76, .salt, "medicines.aboveMaximum.pramipexole", 0.76),
        (0.54, .base, "medicines.aboveMaximum.between", 0.75),
        (0.7, .base, "medicines.aboveMaximum.pramipexole", 0.972),
        (0.6, .unknown, "medicines.aboveMaximum.formUnknown", 0.6),
    ])
    func `salt and base are told apart`(
        _ amount: Double,
        _ form: MedicineForm,
        _ key: String,
        _ salt: Double
    ) throws {
        let sample = Case.sample { $0.take("Pramipexole", daily: amount) { $0.form = form } }
        let finding = try #require(sample.medicineFindings(.aboveLegsMaximum).first)
        #expect(finding.says.key == key)
        #expect(finding.value == Measured(value: salt, unit: "mg/d"))
    }
}
