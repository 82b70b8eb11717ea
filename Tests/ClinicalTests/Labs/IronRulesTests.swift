// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct IronRulesTests {
    private static func ferritin(_ value: Double, _ expected: LabRow.Expected...) -> LabRow {
        row("ferritin \(value)", expected) { $0.lab(.ferritin, value) }
    }

    private static func row(
        _ what: String,
        _ expected: [LabRow.Expected],
        _ build: (inout Case) -> Void
    ) -> LabRow {
        var sample = Case.sample { $0.restless() }
        build(&sample)
        return LabRow(what, sample: sample, expected: expected)
    }

    private static func pair(
        _ ferritin: Double,
        _ saturation: Double,
        _ expected: LabRow.Expected...
    ) -> LabRow {
        row("ferritin \(ferritin), saturation \(saturation)", expected) {
            $0.lab(.ferritin, ferritin)
            $0.lab(.transferrinSaturation, saturation)
        }
    }

    private static let treat = found(.ironTreat, .ask, "/labs/0")
    private static let unjudged = found(.ironNotJudgeable, .ask, "/labs/0")

    static let lines: [LabRow] = [
        ferritin(74, treat), ferritin(75, treat),
        ferritin(75.1, found(.ironIntravenousOnly, .ask, "/labs/0")),
        ferritin(76, found(.ironIntravenousOnly, .ask, "/labs/0")),
        ferritin(100, found(.ironIntravenousOnly, .ask, "/labs/0")),
        ferritin(100.1), ferritin(300), ferritin(301, found(.ironStop, .alert, "/labs/0")),
        pair(150, 19.9, found(.ironTreat, .ask, "/labs/1")),
        pair(150, 20, found(.ironEnough, .know, "/labs/0", "/labs/1")),
        pair(101, 45, found(.ironEnough, .know, "/labs/0", "/labs/1")),
        pair(100, 30, found(.ironIntravenousOnly, .ask, "/labs/0")),
        pair(90, 15, found(.ironTreat, .ask, "/labs/1")),
        pair(60, 15, found(.ironTreat, .ask, "/labs/0", "/labs/1")),
        pair(150, 45.1, found(.ironStop, .alert, "/labs/1")),
        pair(60, 50, found(.ironStop, .alert, "/labs/1")),
        pair(350, 15, found(.ironStop, .alert, "/labs/0")),
        pair(301, 46, found(.ironStop, .alert, "/labs/1", "/labs/0")),
        row("saturation alone", [found(.ironTreat, .ask, "/labs/0")]) {
            $0.lab(.transferrinSaturation, 0.199, "1")
        },
        row("saturation from iron and capacity", [found(.ironTreat, .ask, "/labs/0", "/labs/1")]) {
            $0.lab(.iron, 11, "umol/L")
            $0.lab(.tibc, 56, "umol/L")
        },
        row("saturation of 19.9 % computed", [found(.ironTreat, .ask, "/labs/0", "/labs/1")]) {
            $0.lab(.iron, 69.7)
            $0.lab(.tibc, 350)
        },
        row("saturation of 19.97 % computed, which is written 20.0", []) {
            $0.lab(.iron, 69.9)
            $0.lab(.tibc, 350)
        },
        row("saturation from iron and capacity at the line", []) {
            $0.lab(.iron, 70)
            $0.lab(.tibc, 350)
        },
        row("iron and capacity of two days", []) {
            $0.lab(.iron, 30)
            $0.lab(.tibc, 350, daysAgo: 11)
        },
        row(
            "a newer pair beats an older saturation",
            [found(.ironTreat, .ask, "/labs/1", "/labs/2")]
        ) {
            $0.lab(.transferrinSaturation, 30, daysAgo: 40)
            $0.lab(.iron, 35)
            $0.lab(.tibc, 350)
        },
        row("a newer saturation beats an older pair", []) {
            $0.lab(.transferrinSaturation, 30)
            $0.lab(.iron, 35, daysAgo: 40)
            $0.lab(.tibc, 350, daysAgo: 40)
        },
        row("the newest ferritin counts", [found(.ironIntravenousOnly, .ask, "/labs/0")]) {
            $0.lab(.ferritin, 80, daysAgo: 5)
            $0.lab(.ferritin, 40, daysAgo: 60)
        },
        row("haemochromatosis", [found(.ironStop, .alert, "/conditions")]) {
            $0.lab(.ferritin, 60)
            $0.conditions = [.haemochromatosis]
        },
        row("168.5 pmol/L", [treat]) { $0.lab(.ferritin, 168.5, "pmol/L") },
        row("171 pmol/L", [found(.ironIntravenousOnly, .ask, "/labs/0")]) {
            $0.lab(.ferritin, 171, "pmol/L")
        },
    ]

    @Test(arguments: lines)
    func `the lines of iron hold to the digit`(_ row: LabRow) { row.check() }

    static let draws: [LabRow] = [
        row("iron 23 hours before", [unjudged]) {
            $0.lab(.ferritin, 60) { $0.hoursSinceIron = 23 }
        },
        row("iron 24 hours before", [treat]) { $0.lab(.ferritin, 60) { $0.hoursSinceIron = 24 } },
        row("drawn at 11:59", [treat]) {
            $0.lab(.ferritin, 60) { $0.time = ClockTime(hour: 11, minute: 59) }
        },
        row("drawn at noon", [unjudged]) { $0.lab(.ferritin, 60) { $0.time = .noon } },
        row("not fasting", [treat]) { $0.lab(.ferritin, 60) { $0.fasting = .no } },
        row("hours stand at the iron of the same day", [found(.ironNotJudgeable, .ask, "/labs/0")])
        {
            $0.lab(.ferritin, 60)
            $0.lab(.iron, 60) { $0.hoursSinceIron = 3 }
        },
        row("six months old to the day", [treat]) {
            $0.lab(.ferritin, 60) { $0.on = PartialDate("2026-05-20") }
        },
        row("six months and a day old", [unjudged]) {
            $0.lab(.ferritin, 60) { $0.on = PartialDate("2026-05-19") }
        },
        row("of May, which may be younger", [treat]) {
            $0.lab(.ferritin, 60) { $0.on = PartialDate("2026-05") }
        },
        row("of an unknown day", [treat]) { $0.lab(.ferritin, 60) { $0.on = nil } },
        row("an old one that says stop", [found(.ironStop, .alert, "/labs/0"), unjudged]) {
            $0.lab(.ferritin, 400, daysAgo: 400)
        },
        row("infusion 55 days before", [found(.ironNotJudgeable, .ask, "/labs/0", "/medicines/0")])
        {
            $0.lab(.ferritin, 150)
            $0.take("Venofer") { $0.started = .day(Case.sampleDay.advanced(by: -65)) }
        },
        row("infusion 56 days before", []) {
            $0.lab(.ferritin, 150)
            $0.take("Venofer") { $0.started = .day(Case.sampleDay.advanced(by: -66)) }
        },
        row("infusion after the draw", [found(.ironNotJudgeable, .ask, "/labs/0", "/medicines/0")])
        {
            $0.lab(.ferritin, 60)
            $0.take("Venofer") { $0.started = .day(Case.sampleDay.advanced(by: -2)) }
        },
        row("infusion planned", [treat]) {
            $0.lab(.ferritin, 60)
            $0.take("Venofer") { $0.started = .day(Case.sampleDay.advanced(by: 2)) }
        },
        row("tablets are no infusion", [treat]) {
            $0.lab(.ferritin, 60)
            $0.take("ferrous sulfate") { $0.started = .day(Case.sampleDay.advanced(by: -65)) }
        },
    ]

    @Test(arguments: draws)
    func `what spoils a draw is asked to be repeated`(_ row: LabRow) { row.check() }

    static let inflamed: [LabRow] = [
        row("ferritin 75 is low all the more", [treat]) {
            $0.lab(.ferritin, 75)
            $0.lab(.crp, 30)
        },
        row("ferritin 90 can’t be judged", [found(.ironNotJudgeable, .ask, "/labs/0", "/labs/1")]) {
            $0.lab(.ferritin, 90)
            $0.lab(.crp, 5.1)
        },
        row("CRP of 5 is none", [found(.ironIntravenousOnly, .ask, "/labs/0")]) {
            $0.lab(.ferritin, 90)
            $0.lab(.crp, 5)
        },
        row("never enough", [found(.ironNotJudgeable, .ask, "/labs/0", "/labs/2")]) {
            $0.lab(.ferritin, 200)
            $0.lab(.transferrinSaturation, 30)
            $0.lab(.crp, 12)
        },
        row("a low saturation counts", [found(.ironTreat, .ask, "/labs/1")]) {
            $0.lab(.ferritin, 250)
            $0.lab(.transferrinSaturation, 15)
            $0.lab(.crp, 40)
        },
        row("seven days apart", [found(.ironNotJudgeable, .ask, "/labs/0", "/labs/1")]) {
            $0.lab(.ferritin, 90)
            $0.lab(.crp, 30, daysAgo: 3)
        },
        row("eight days apart", [found(.ironIntravenousOnly, .ask, "/labs/0")]) {
            $0.lab(.ferritin, 90)
            $0.lab(.crp, 30, daysAgo: 2)
        },
        row("of an unknown day", [found(.ironNotJudgeable, .ask, "/labs/0", "/labs/1")]) {
            $0.lab(.ferritin, 90)
            $0.lab(.crp, 30) { $0.on = nil }
        },
    ]

    @Test(arguments: inflamed)
    func `inflammation takes the trust from ferritin`(_ row: LabRow) {
        row.check(besides: [.inflammation])
    }

    private static func dialysis(
        _ ferritin: Double,
        _ saturation: Double,
        _ expected: LabRow.Expected...
    ) -> LabRow {
        row("ferritin \(ferritin), saturation \(saturation)", expected) {
            $0.lab(.ferritin, ferritin)
            $0.lab(.transferrinSaturation, saturation)
            $0.conditions = [.dialysis]
        }
    }

    private static let onDialysis = found(.ironDialysis, .ask, "/labs/0", "/labs/1", "/conditions")

    static let dialyses: [LabRow] = [
        dialysis(199, 19.9, onDialysis), dialysis(200, 19.9), dialysis(199, 20),
        dialysis(60, 15, onDialysis), dialysis(60, 25), dialysis(90, 25),
        row("ferritin alone", []) {
            $0.lab(.ferritin, 60)
            $0.conditions = [.dialysis]
        },
        row("an infusion is regular", [onDialysis]) {
            $0.lab(.ferritin, 150)
            $0.lab(.transferrinSaturation, 15)
            $0.conditions = [.dialysis]
            $0.take("Venofer") { $0.started = .day(Case.sampleDay.advanced(by: -20)) }
        },
        row("too old", [found(.ironNotJudgeable, .ask, "/labs/0", "/labs/1")]) {
            $0.lab(.ferritin, 150, daysAgo: 300)
            $0.lab(.transferrinSaturation, 15, daysAgo: 300)
            $0.conditions = [.dialysis]
        },
    ]

    @Test(arguments: dialyses)
    func `dialysis has its own line, for both values`(_ row: LabRow) { row.check() }

    static let others: [LabRow] = [
        LabRow("no leg problem") {
            $0.legs = []
            $0.lab(.ferritin, 60)
        },
        LabRow("no leg problem, 15") {
            $0.legs = []
            $0.lab(.ferritin, 15)
        },
        LabRow("no leg problem, empty stores", found(.ironTreat, .ask, "/labs/0")) {
            $0.legs = []
            $0.lab(.ferritin, 14.9)
        },
        LabRow("legs not asked", found(.ironTreat, .ask, "/labs/0")) { $0.lab(.ferritin, 60) },
        LabRow("no leg problem, too much iron", found(.ironStop, .alert, "/labs/0")) {
            $0.legs = []
            $0.lab(.ferritin, 500)
        },
        LabRow("haemochromatosis, nothing about iron") {
            $0.conditions = [.haemochromatosis]
            $0.lab(.tsh, 2)
        },
        LabRow("haemochromatosis and tablets", found(.ironStop, .alert, "/conditions")) {
            $0.conditions = [.haemochromatosis]
            $0.take("ferrous sulfate")
        },
    ]

    @Test(arguments: others)
    func `without restless legs only empty stores and too much iron are told`(_ row: LabRow) {
        row.check()
    }

    @Test func `the laboratory’s normal is named where it misleads`() throws {
        func says(_ value: Double, _ range: ClosedRange<Double>?) throws -> String {
            let sample = Case.sample {
                $0.restless()
                $0.lab(.ferritin, value) { $0.range = range }
            }
            return Wording.english(try #require(Review.findings(of: sample).first).says)
        }
        #expect(try says(38, 13...150).contains("calls this normal"))
        #expect(try !says(38, nil).contains("calls this normal"))
        #expect(try !says(38, 50...150).contains("calls this normal"))
        #expect(try says(14, 13...150).contains("where the iron goes"))
        #expect(try says(38, nil).contains("Ferritin (iron stores) 38 ng/mL on 10 November 2026"))
    }

    @Test func `haemochromatosis is named, and values where there are any`() throws {
        func says(_ build: (inout Case) -> Void) throws -> String {
            var sample = Case.sample { $0.conditions = [.haemochromatosis] }
            build(&sample)
            let findings = Review.findings(of: sample)
            return Wording.english(try #require(findings.first { $0.topic == .ironStop }).says)
        }
        #expect(try says { $0.lab(.ferritin, 60) }.hasPrefix("A clinician has named"))
        #expect(try says { $0.lab(.ferritin, 500) }.hasPrefix("Ferritin (iron stores) 500 ng/mL"))
    }

    @Test func `what costs iron stands under rivals`() throws {
        let sample = Case.sample {
            $0.restless()
            $0.lab(.ferritin, 38)
            $0.take("Ibuprofen 400 mg")
            $0.take("Omeprazole 20 mg")
            $0.take("Gabapentin 300 mg")
            $0.conditions = [.bloodDonor]
        }
        let finding = try #require(
            Review.findings(of: sample).first { $0.topic == .ironTreat }
        )
        #expect(finding.rivals == [.medicine(0), .medicine(1), .conditions])
    }
}
