// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct EveningCriterionTests {
    /// Main sleep, worst hour, calmest hour, and what follows.
    struct Row: Sendable {
        let sleep: String?
        let worst: Int
        let calmest: Int
        let state: CriterionState

        init(_ sleep: String?, _ worst: Int, _ calmest: Int, _ state: CriterionState) {
            self.sleep = sleep
            self.worst = worst
            self.calmest = calmest
            self.state = state
        }
    }

    static let clock: [Row] = [
        Row(nil, 23, 9, .met), Row(nil, 17, 9, .met), Row(nil, 16, 9, .unknown),
        Row(nil, 3, 9, .met), Row(nil, 4, 9, .unknown), Row(nil, 0, 4, .met),
        Row(nil, 0, 16, .met), Row(nil, 0, 3, .unknown), Row(nil, 0, 17, .unknown),
        Row(nil, 9, 23, .notMet), Row(nil, 4, 3, .notMet), Row(nil, 16, 17, .notMet),
        Row(nil, 10, 12, .unknown),
        Row("23:00", 17, 9, .met), Row("22:30", 17, 9, .met), Row("23:01", 17, 9, .unknown),
        Row("23:01", 3, 9, .met), Row("22:59", 3, 9, .unknown),
    ]

    static let shifts: [Row] = [
        Row("08:00", 2, 20, .met), Row("08:00", 12, 20, .met), Row("08:00", 1, 20, .unknown),
        Row("08:00", 13, 20, .unknown), Row("08:00", 23, 8, .notMet),
        Row("08:00", 23, 20, .unknown),
        Row("14:00", 8, 2, .met), Row("14:00", 18, 2, .met), Row("14:00", 19, 2, .unknown),
        Row("02:00", 20, 12, .met), Row("02:00", 6, 12, .met), Row("02:00", 7, 12, .unknown),
    ]

    @Test(arguments: clock)
    func `the window runs from six hours before sleep to four after`(_ row: Row) throws {
        #expect(try judge(row) == row.state)
    }

    @Test(arguments: shifts)
    func `the window moves with the main sleep`(_ row: Row) throws {
        #expect(try judge(row) == row.state)
    }

    @Test(arguments: [
        (Answer.yes, CriterionState.met), (.no, .notMet),
    ])
    func `the answer wins over the hours`(_ answer: Answer, _ state: CriterionState) throws {
        for hours in [(23, 9), (9, 23), (10, 12)] {
            let judgement = try judge {
                $0.leg[.evening] = .answer(answer)
                $0.leg.put(.worstHour, hours.0)
                $0.leg.put(.calmestHour, hours.1)
            }
            #expect(judgement.state == state)
            #expect(judgement.answers == [.leg(0, .evening)])
        }
    }

    @Test func `hours that decide are named`() throws {
        let judgement = try judge {
            $0.leg.cannotSay(.evening)
            $0.leg.put(.worstHour, 23)
            $0.leg.put(.calmestHour, 9)
        }
        #expect(judgement.state == .met)
        #expect(judgement.answers == [.leg(0, .worstHour), .leg(0, .calmestHour)])
    }

    @Test(arguments: [LegKey.worstHour, .calmestHour])
    func `one hour alone leaves it open`(_ key: LegKey) throws {
        let judgement = try judge { $0.leg.put(key, 23) }
        #expect(judgement.state == .unknown)
        #expect(judgement.answers == [.leg(0, .evening)])
    }

    @Test func `hours do not mend a contradiction`() throws {
        let judgement = try judge {
            $0.leg.yes(.evening, .allDay)
            $0.leg.put(.worstHour, 23)
            $0.leg.put(.calmestHour, 9)
        }
        #expect(judgement.state == .unknown)
    }

    @Test func `hours do not speak for the evening when the morning is as strong`() throws {
        let steady = Case.sample { $0.leg.yes(.allDay) }
        let late = try judge(
            steady.with {
                $0.leg.put(.worstHour, 23)
                $0.leg.put(.calmestHour, 9)
            }
        )
        let early = try judge(
            steady.with {
                $0.leg.put(.worstHour, 9)
                $0.leg.put(.calmestHour, 23)
            }
        )
        #expect(late.state == .unknown)
        #expect(early.state == .notMet)
    }

    @Test func `a rhythm lost without a reason is unknown and from the past`() throws {
        let judgement = try judge {
            $0.leg.onlyBefore(.evening)
            $0.leg.put(.distress, Distress.mild)
            $0.leg.put(.nightsPerWeekUntreated, number: 3)
        }
        #expect(judgement.state == .unknown)
        #expect(judgement.isFromThePast)
    }

    private func judge(_ row: Row) throws -> CriterionState {
        try judge {
            $0.person[.mainSleepStarts] = row.sleep.flatMap { ClockTime($0) }.map { .clock($0) }
            $0.leg.put(.worstHour, row.worst)
            $0.leg.put(.calmestHour, row.calmest)
        }.state
    }

    private func judge(_ build: (inout Case) -> Void) throws -> CriterionJudgement {
        try judge(Case.sample(build))
    }

    private func judge(_ sample: Case) throws -> CriterionJudgement {
        EveningCriterion.judge(try sample.story())
    }
}
