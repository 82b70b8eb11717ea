// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct UrgeCriterionTests {
    @Test(arguments: [
        (Answer.yes, CriterionState.met), (.no, .notMet), (.unknown, .unknown),
    ])
    func `the answer about the urge decides`(_ answer: Answer, _ state: CriterionState) throws {
        let judgement = try judge(.sample { $0.leg[.urge] = .answer(answer) })
        #expect(judgement.state == state)
        #expect(judgement.answers == [.leg(0, .urge)])
    }

    @Test func `an urge that was not asked is unknown and asked for`() throws {
        let judgement = try judge(.sample { $0.leg.yes(.rest) })
        #expect(judgement.state == .unknown)
        #expect(judgement.answers == [.leg(0, .urge)])
    }

    @Test(arguments: Sensation.allCases)
    func `no feeling makes or breaks an urge`(_ sensation: Sensation) throws {
        let felt = Case.sample { $0.leg.put(.sensations, [sensation]) }
        #expect(try judge(felt.with { $0.leg.yes(.urge) }).state == .met)
        #expect(try judge(felt.with { $0.leg.no(.urge) }).state == .notMet)
        #expect(try judge(felt).state == .unknown)
    }

    private func judge(_ sample: Case) throws -> CriterionJudgement {
        UrgeCriterion.judge(try sample.story())
    }
}
