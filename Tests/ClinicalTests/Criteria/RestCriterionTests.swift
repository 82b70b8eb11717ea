// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct RestCriterionTests {
    @Test(arguments: [
        (Answer.yes, CriterionState.met), (.no, .notMet), (.unknown, .unknown),
    ])
    func `the answer about rest decides`(_ answer: Answer, _ state: CriterionState) throws {
        let judgement = try judge { $0.leg[.rest] = .answer(answer) }
        #expect(judgement.state == state)
        #expect(judgement.answers == [.leg(0, .rest)])
    }

    @Test(arguments: [
        (nil, "It begins or grows while sitting or lying still."),
        (0, "It begins or grows while sitting or lying still."),
        (1, "It begins or grows at rest, after about 1 min of sitting or lying still."),
        (90, "It begins or grows at rest, after about 1 h 30 min of sitting or lying still."),
    ])
    func `the minutes are told when there are any`(_ minutes: Int?, _ words: String) throws {
        let judgement = try judge {
            $0.leg.yes(.rest)
            $0.leg[.minutesToOnset] = minutes.map { .whole($0) }
        }
        #expect(Wording.english(judgement.says) == words)
    }

    @Test func `sitting and lying that provoke contradict a no`() throws {
        let judgement = try judge {
            $0.leg.no(.rest)
            $0.leg.posture(.provokes, .sitting, .lying)
        }
        #expect(judgement.state == .unknown)
    }

    @Test(arguments: [LegKey.sitting, .lying])
    func `one posture that provokes does not`(_ posture: LegKey) throws {
        let judgement = try judge {
            $0.leg.no(.rest)
            $0.leg.posture(.provokes, posture)
        }
        #expect(judgement.state == .notMet)
    }

    private func judge(_ build: (inout Case) -> Void) throws -> CriterionJudgement {
        RestCriterion.judge(try Case.sample(build).story())
    }
}
