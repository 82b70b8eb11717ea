// SPDX-License-Identifier: Apache-2.0
import Testing
import Wording

@testable import Clinical

struct MindAndMedicinesTests {
    /// A rule about one sign, its tier when new, and its tier when long-standing.
    struct Row: Sendable, CustomTestStringConvertible {
        let rule: String
        let key: WarningKey
        let new: Tier
        let old: Tier
        var testDescription: String { rule }
    }

    static let rows: [Row] = [
        Row(rule: "plan-to-harm", key: .planToHarm, new: .emergency, old: .emergency),
        Row(rule: "wish-to-die", key: .wantsToDie, new: .sameDay, old: .sameDay),
        Row(rule: "slow-breathing", key: .slowBreathing, new: .emergency, old: .emergency),
        Row(rule: "sudden-sleep", key: .suddenSleepOnset, new: .sameDay, old: .sameDay),
        Row(rule: "impulse-control", key: .newGamblingOrSpending, new: .soon, old: .soon),
        Row(
            rule: "severe-sleep-loss",
            key: .lessThanFourHoursSleepThreeNights,
            new: .soon,
            old: .soon
        ),
        Row(rule: "confusion", key: .confusion, new: .sameDay, old: .soon),
    ]

    @Test(arguments: rows)
    func `each sign has its tier at every age`(_ row: Row) {
        for line in RedFlagRow.ages(of: row.key, new: row.new, old: row.old) {
            line.check(row.rule)
            #expect(RedFlags.judge(line.sample).tier == line.tier ?? .none)
        }
    }

    @Test(arguments: [0, 14, 15, 400, 10_000])
    func `thoughts of self-harm are never demoted by their age`(_ days: Int) {
        let wish = Case.sample { $0.warn(.wantsToDie, daysAgo: days) }
        let plan = Case.sample { $0.warn(.planToHarm, daysAgo: days) }
        #expect(RedFlags.judge(wish).tier == .sameDay)
        #expect(RedFlags.judge(plan).tier == .emergency)
    }

    @Test func `a plan names where help is, at any age of the person`() throws {
        for born in [1950, 2012] {
            let assessment = Assessor.assess(
                .sample {
                    $0.person.put(.birthYear, born)
                    $0.warn(.planToHarm)
                }
            )
            let reason = try #require(assessment.urgency.because.first)
            #expect(reason.tier == .emergency)
            #expect(Wording.english(reason.says).contains("crisis line"))
        }
    }
}
