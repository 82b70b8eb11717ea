// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct ReliefCriterionTests {
    @Test(arguments: [
        (Answer.yes, CriterionState.met), (.no, .notMet), (.unknown, .unknown),
    ])
    func `the answer about moving decides`(_ answer: Answer, _ state: CriterionState) throws {
        let judgement = try judge { $0.leg[.relief] = .answer(answer) }
        #expect(judgement.state == state)
        #expect(!judgement.isFromThePast)
        #expect(judgement.answers == [.leg(0, .relief)])
    }

    @Test func `relief lost with a reason counts and says so`() throws {
        let judgement = try judge {
            $0.leg.onlyBefore(.relief)
            $0.leg.put(.distress, Distress.severe)
        }
        #expect(judgement.state == .met)
        #expect(judgement.isFromThePast)
        #expect(judgement.answers == [.leg(0, .relief), .leg(0, .distress)])
    }

    @Test func `walking that provokes contradicts relief`() throws {
        let judgement = try judge {
            $0.leg.yes(.relief)
            $0.leg.posture(.provokes, .walking)
        }
        #expect(judgement.state == .unknown)
    }

    @Test func `walking that provokes does not contradict relief lost long ago`() throws {
        let judgement = try judge {
            $0.leg.onlyBefore(.relief)
            $0.leg.posture(.provokes, .walking)
            $0.leg.put(.nightsPerWeekUntreated, number: 7)
        }
        #expect(judgement.state == .met)
    }

    private func judge(_ build: (inout Case) -> Void) throws -> CriterionJudgement {
        ReliefCriterion.judge(try Case.sample(build).story())
    }
}
