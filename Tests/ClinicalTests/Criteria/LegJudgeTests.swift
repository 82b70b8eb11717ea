// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct LegJudgeTests {
    @Test func `nothing is missing from a complete story`() throws {
        #expect(try Case.typical.judgedLeg().restlessLegs.missing.isEmpty)
    }

    @Test func `nothing is asked for once it is unlikely`() throws {
        let sample = Case.sample { $0.leg.no(.urge) }
        #expect(try sample.judgedLeg().restlessLegs.missing.isEmpty)
    }

    @Test func `an open rhythm is asked for first`() throws {
        let legs = try Case.typical.with { $0.leg.forget(.evening) }.judgedLeg().restlessLegs
        #expect(legs.missing == [.leg(0, .evening)])
    }

    @Test func `the four criteria alone leave the look-alikes open, in order`() throws {
        let missing = try Case.fourCriteria.judgedLeg().restlessLegs.missing
        let expected: [LegKey] = [
            .knot, .stretchEndsIt, .sensations, .oneShiftEndsIt, .swelling, .legsUpHelps, .lying,
            .innerRestlessness, .allDay, .onlySitting, .withWorry,
        ]
        #expect(Array(missing.prefix(expected.count)) == expected.map { .leg(0, $0) })
        #expect(missing.suffix(2) == [.leg(0, .nightsPerWeekUntreated), .leg(0, .distress)])
        for key in [LegKey.urge, .rest, .relief, .evening, .bothers, .minutesToOnset] {
            #expect(!missing.contains(.leg(0, key)))
        }
    }

    @Test func `what can't be told apart is not asked for once something is beside it`() throws {
        let legs = try Case.typical.with {
            $0.leg.yes(.toesMoveAlone)
            $0.leg.forget(.innerRestlessness, .numbSoles)
        }.judgedLeg().restlessLegs
        #expect(legs.pattern == .possible)
        #expect(legs.missing.isEmpty)
    }

    @Test func `a second problem points at its own answers`() throws {
        var sample = Case.typical
        var second = LegProblem(id: "b")
        second.answers.yes(.urge, .rest, .relief)
        sample.legs?.append(second)
        let legs = Assessor.assess(sample).legs
        #expect(legs.map(\.id) == ["a", "b"])
        #expect(legs.last?.restlessLegs.missing.first == .leg(1, .evening))
    }

    @Test func `no single unasked question could turn a complete story`() throws {
        let before = try Case.typical.judgedLeg().restlessLegs
        for key in LegKey.allCases where Case.typical.leg[key] == nil {
            for value in AnswerValue.examples(of: key.form) {
                let after = try Case.typical.with { $0.leg[key] = value }.judgedLeg().restlessLegs
                #expect(after.pattern == before.pattern, "\(key) \(value)")
            }
        }
    }
}
