// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct NotExplainedOtherwiseTests {
    @Test func `it is met when nothing explains all and nothing is open`() throws {
        let judgement = try judge(.typical)
        #expect(judgement.state == .met)
        #expect(judgement.answers.contains(.leg(0, .oneShiftEndsIt)))
    }

    /// Answers after which one condition explains all of a problem that passes the other four.
    struct Row: Sendable, CustomTestStringConvertible {
        let condition: LookAlikeCondition
        let build: @Sendable (inout Case) -> Void
        var testDescription: String { condition.rawValue }

        init(
            _ condition: LookAlikeCondition,
            _ build: @escaping @Sendable (inout Case) -> Void
        ) {
            self.condition = condition
            self.build = build
        }
    }

    static let rows: [Row] = [
        Row(.positionalDiscomfort) { $0.leg.yes(.oneShiftEndsIt) },
        Row(.anxiety) { $0.leg.yes(.withWorry) },
        Row(.hypotensiveAkathisia) { $0.leg.yes(.onlySitting) },
        Row(.legCramps) {
            $0.leg.yes(.knot, .stretchEndsIt)
            $0.leg.feels(.cramp, .pain)
        },
        Row(.venousDisease) {
            $0.leg.yes(.swelling, .legsUpHelps)
            $0.leg.posture(.relieves, .lying)
        },
        Row(.arthritis) {
            $0.leg.yes(.jointBound, .startUpStiffness)
            $0.leg.feels(.ache, .stiffness)
        },
        Row(.footTapping) {
            $0.leg.no(.bothers)
            $0.leg.feels(.none)
            $0.leg.put(.distress, Distress.none)
        },
    ]

    @Test(arguments: rows)
    func `a condition that explains all of it makes it fail`(_ row: Row) throws {
        let sample = Case.nothingElse.with(row.build)
        let leg = try sample.judgedLeg()
        #expect(leg.restlessLegs.criteria[.notExplainedOtherwise]?.state == .notMet)
        #expect(leg.restlessLegs.pattern == .unlikely)
        #expect(leg.restlessLegs.missing.isEmpty)
        #expect(leg.lookAlikes.first?.condition == row.condition)
        #expect(leg.lookAlikes.first?.fit == .strong)
        let says = try judge(sample).says
        #expect(Wording.english(says).contains(Wording.english(ClinicalWords.name(row.condition))))
    }

    @Test(arguments: [
        LegKey.oneShiftEndsIt, .onlySitting, .withWorry, .knot, .swelling,
    ])
    func `a question that could still overturn it keeps it open`(_ key: LegKey) throws {
        var sample = Case.typical
        sample.leg.feels(.cramp)
        sample.leg.posture(.neither, .lying)
        sample.leg.forget(key)
        let judgement = try judge(sample)
        #expect(judgement.state == .unknown)
        #expect(judgement.answers.contains(.leg(0, key)))
        #expect(try sample.judgedLeg().restlessLegs.pattern == .insufficient)
    }

    @Test func `questions that could change nothing are not waited for`() throws {
        var sample = Case.typical
        sample.leg.forget(.knot, .swelling, .fixedDistance, .cough)
        let judgement = try judge(sample)
        #expect(judgement.state == .met)
    }

    @Test func `back pain beside it changes nothing`() throws {
        let sample = Case.typical.with {
            $0.spine.put(.sites, [BackSite.lower])
            $0.spine.put(.worst, 9)
            $0.spine.put(.firstStarted, .year(2010))
        }
        #expect(try sample.judgedLeg() == Case.typical.judgedLeg())
    }

    private func judge(_ sample: Case) throws -> CriterionJudgement {
        NotExplainedOtherwise.judge(LookAlikes.readings(of: try sample.story()))
    }
}
