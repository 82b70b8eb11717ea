// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

/// The worked cases of the contract, in full.
struct WorkedCaseTests {
    @Test func `1, typical`() throws {
        let assessment = Assessor.assess(.typical)
        let leg = try #require(assessment.legs.first)
        #expect(leg.id == "a")
        #expect(leg.restlessLegs.criteria.values.allSatisfy { $0.state == .met })
        #expect(leg.restlessLegs.pattern == .consistent)
        #expect(leg.restlessLegs.course == .chronicPersistent)
        #expect(leg.restlessLegs.significant == .yes)
        #expect(leg.restlessLegs.contradictions.isEmpty)
        #expect(leg.restlessLegs.missing.isEmpty)
        #expect(leg.lookAlikes.allSatisfy { $0.fit >= .weak })
        #expect(assessment.urgency.tier == .none)
        #expect(assessment.urgency.missing == WarningKey.allCases.map { .warning($0) })
        #expect(assessment.back.course == .unknown)
        #expect(assessment.back.mechanism == .unknown)
    }

    @Test func `2, sciatica that starts when sitting`() throws {
        let leg = try Case.sciatica.judgedLeg()
        #expect(leg.restlessLegs.criteria[.urge]?.state == .notMet)
        #expect(leg.restlessLegs.pattern == .unlikely)
        let first = try #require(leg.lookAlikes.first)
        #expect(first.condition == .lumbarRadiculopathy)
        #expect(first.fit == .strong)
        #expect(first.speaksFor == [.leg(0, .path), .leg(0, .cough), .leg(0, .numbPatch)])
        let back = Assessor.assess(
            Case.sciatica.with {
                $0.spine.yes(.belowKnee, .dermatomal, .cough)
                $0.spine.put(.dominant, BackOrLeg.leg)
            }
        ).back
        #expect(back.kinds.first?.kind == .nerveRoot)
    }

    @Test func `3, two problems side by side`() throws {
        var sample = Case.typical
        sample.person = Case.claudication.person
        sample.legs =
            (sample.legs ?? [])
            + (Case.claudication.legs ?? []).map {
                var problem = $0
                problem.id = "b"
                return problem
            }
        let legs = Assessor.assess(sample).legs
        #expect(legs.map(\.id) == ["a", "b"])
        #expect(legs.map(\.restlessLegs.pattern) == [.consistent, .unlikely])
        let first = try #require(legs.last?.lookAlikes.first)
        #expect(first.condition == .lumbarStenosis)
        #expect(first.fit == .strong)
        #expect(first.speaksFor.contains(.leg(1, .sitting)))
    }

    @Test func `4, relief lost under treatment`() throws {
        let lost = Case.typical.with { $0.leg.onlyBefore(.relief) }
        let treated = try lost.with {
            $0.take("pramipexole 0.5 mg") {
                $0.started = .year(2021)
                $0.indication = .restlessLegs
            }
        }.judgedLeg().restlessLegs
        #expect(treated.criteria[.relief]?.state == .met)
        #expect(treated.criteria[.relief]?.answers == [.leg(0, .relief), .medicine(0)])
        #expect(treated.pattern == .consistent)
        let untreated = try lost.with {
            $0.leg.put(.distress, Distress.mild)
            $0.leg.put(.nightsPerWeekUntreated, number: 3)
        }.judgedLeg().restlessLegs
        #expect(untreated.criteria[.relief]?.state == .unknown)
        #expect(untreated.pattern == .possible)
    }

    @Test func `5, not enough`() throws {
        let legs = try Case.sample { $0.leg.yes(.urge, .rest, .relief) }.judgedLeg().restlessLegs
        #expect(legs.criteria[.evening]?.state == .unknown)
        #expect(legs.pattern == .insufficient)
        #expect(legs.missing.first == .leg(0, .evening))
    }

    @Test func `6, passes the four and is explained by another`() throws {
        let leg = try Case.nothingElse.with { $0.leg.yes(.oneShiftEndsIt) }.judgedLeg()
        for criterion in [Criterion.urge, .rest, .relief, .evening] {
            #expect(leg.restlessLegs.criteria[criterion]?.state == .met)
        }
        #expect(leg.restlessLegs.criteria[.notExplainedOtherwise]?.state == .notMet)
        #expect(leg.restlessLegs.pattern == .unlikely)
        #expect(leg.lookAlikes.first?.condition == .positionalDiscomfort)
        #expect(leg.lookAlikes.first?.fit == .strong)
    }

    @Test(arguments: [Case.typical, .sciatica, .claudication, .fourCriteria, .nothingElse])
    func `7, urgent, with the rest still judged`(_ sample: Case) throws {
        let fresh = Assessor.assess(
            sample.with {
                $0.warn(.saddleNumbness, daysAgo: 2)
                $0.warn(.bladderChange)
            }
        )
        #expect(fresh.urgency.tier == .emergency)
        let reason = try #require(fresh.urgency.because.first)
        #expect(reason.rule == "cauda-equina")
        #expect(reason.answers == [.warning(.saddleNumbness), .warning(.bladderChange)])
        #expect(fresh.legs == Assessor.assess(sample).legs)
        let old = Assessor.assess(
            sample.with {
                $0.warn(.saddleNumbness, daysAgo: 730)
                $0.warn(.bladderChange, daysAgo: 730)
            }
        )
        #expect(old.urgency.tier == .soon)
        #expect(
            old.urgency.because.first?.says.english.contains("Is anything new or worse?") == true
        )
    }

    @Test func `8, night pain from restless legs is no red flag by itself`() {
        var sample = Case.typical
        for key in WarningKey.allCases { sample.warning.answers.no(key) }
        sample.warn(.unremittingNightPain)
        let assessment = Assessor.assess(sample)
        #expect(assessment.urgency.tier == .soon)
        #expect(assessment.urgency.missing.isEmpty)
        #expect(assessment.legs.first?.restlessLegs.pattern == .consistent)
    }
}
