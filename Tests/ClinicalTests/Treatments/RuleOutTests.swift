// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

/// What must be looked at before a treatment, as a case can tell it.
struct RuleOutTests {
    private func person(_ change: (inout Case) -> Void) -> Case {
        var person = Case(asOf: Day(number: 20_779))
        change(&person)
        return person
    }

    private func first(_ name: String, _ person: Case) throws -> [RuleOut] {
        try #require(Treatments.named(name)).standing(in: person)
    }

    @Test func `a spinal cord stimulator stands before currents and heat`() throws {
        let bearer = person { $0.conditions = [.spinalCordStimulator] }
        let named = Treatments.ruledOut(in: bearer).map(\.treatment.name)
        #expect(named == ["nerve-stimulation", "tens-traction-belts", "radiofrequency"])
        #expect(try first("nerve-stimulation", bearer) == [.stimulator])
    }

    @Test(
        arguments: [
            (Condition.otherImplant, "nerve-stimulation"), (.epilepsy, "nerve-stimulation"),
            (.peripheralNeuropathy, "nerve-stimulation"), (.haemochromatosis, "iron-tablets"),
            (.haemochromatosis, "iron-infusion"), (.sleepApnoea, "opioids"),
            (.chronicKidneyDisease, "gabapentinoids"), (.pepticUlcerOrBleeding, "nsaids"),
            (.liverDisease, "acetaminophen"), (.osteoporosis, "manipulation"),
            (.substanceUse, "benzodiazepines"), (.diabetes, "epidural-injection"),
        ]
    )
    func `a condition stands before a treatment`(_ condition: Condition, _ name: String) throws {
        #expect(try !first(name, person { $0.conditions = [condition] }).isEmpty)
        #expect(try first(name, person { $0.conditions = [] }).isEmpty)
        #expect(try first(name, person { _ in }).isEmpty)
    }

    @Test(
        arguments: [
            (WarningKey.oneLegSwollenPainful, "pneumatic-compression"),
            (.coldPaleLeg, "pneumatic-compression"), (.saddleNumbness, "manipulation"),
            (.newGamblingOrSpending, "dopamine-agonists"), (.wantsToDie, "gabapentinoids"),
        ]
    )
    func `a warning sign stands before a treatment`(_ key: WarningKey, _ name: String) throws {
        #expect(try !first(name, person { $0.warning.answers[key] = .answer(.yes) }).isEmpty)
        #expect(try first(name, person { $0.warning.answers[key] = .answer(.no) }).isEmpty)
    }

    @Test func `a medicine that slows breathing stands before a gabapentinoid`() throws {
        let taking = person { $0.medicines = [Medicine(name: "oxycodone")] }
        #expect(try first("gabapentinoids", taking) == [.slowsBreathing])
        let other = person { $0.medicines = [Medicine(name: "ibuprofen")] }
        #expect(try first("gabapentinoids", other).isEmpty)
    }

    @Test func `pregnancy stands before a procedure`() throws {
        let pregnant = person { $0.person[.pregnant] = .answer(.yes) }
        #expect(try first("epidural-injection", pregnant) == [.pregnancy])
    }

    @Test func `what was not asked is not known, and what a case can’t tell never is`() {
        let blank = person { _ in }
        #expect(RuleOut.stimulator.truth(in: blank) == .unknown)
        #expect(RuleOut.stimulator.claim(in: blank)?.open == [.conditions])
        #expect(RuleOut.stimulator.truth(in: person { $0.conditions = [] }) == .no)
        #expect(RuleOut.legMetal.truth(in: person { $0.conditions = [] }) == .unknown)
        #expect(RuleOut.legMetal.claim(in: blank) == nil)
    }
}
