// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

/// What can never happen to urgency, on random cases.
struct UrgencyLawTests {
    static let cases = RandomCases.some(120, seed: 33)

    @Test func `saying “I can’t say” where nothing was asked changes nothing`() {
        for sample in Self.cases {
            let before = RedFlags.judge(sample)
            let after = RedFlags.judge(sample.with(answeringAll: .unknown))
            #expect(after.tier == before.tier)
            #expect(after.because.map(\.rule) == before.because.map(\.rule))
        }
    }

    @Test func `a no where nothing was asked never raises the tier`() {
        for sample in Self.cases {
            let before = RedFlags.judge(sample).tier
            #expect(RedFlags.judge(sample.with(answeringAll: .no)).tier <= before)
        }
    }

    @Test func `turning a no into “I can’t say” never lowers the tier`() {
        for sample in Self.cases {
            let before = RedFlags.judge(sample).tier
            for key in WarningKey.allCases where sample.warning.answers.answer(key) == .no {
                let after = sample.with { $0.warning.answers.cannotSay(key) }
                #expect(RedFlags.judge(after).tier >= before)
            }
        }
    }

    @Test func `one more yes never lowers the tier`() {
        for sample in Self.cases {
            let before = RedFlags.judge(sample).tier
            for key in WarningKey.allCases {
                let after = sample.with { $0.warning.answers.yes(key) }
                #expect(RedFlags.judge(after).tier >= before, "\(key)")
            }
        }
    }

    @Test func `forgetting since when, or growing worse, never lowers the tier`() {
        for sample in Self.cases {
            let before = RedFlags.judge(sample).tier
            #expect(RedFlags.judge(sample.with { $0.warning.since = [:] }).tier >= before)
            let worse = sample.with { $0.warning.worse = Set(WarningKey.allCases) }
            #expect(RedFlags.judge(worse).tier >= before)
        }
    }

    @Test func `the tier is that of the worst rule, and rules come worst first`() {
        for urgency in Self.cases.map(RedFlags.judge) {
            let tiers = urgency.because.map(\.tier)
            #expect(urgency.tier == tiers.max() ?? .none)
            #expect(tiers == tiers.sorted(by: >))
            #expect(!tiers.contains(.none))
        }
    }

    @Test func `urgency does not depend on age of majority or on the legs’ pattern`() {
        for sample in Self.cases {
            let child = sample.with { $0.person.put(.birthYear, $0.asOf.year - 10) }
            let adult = sample.with { $0.person.put(.birthYear, $0.asOf.year - 40) }
            #expect(RedFlags.judge(child) == RedFlags.judge(adult))
            #expect(Assessor.assess(child).urgency == RedFlags.judge(child))
        }
    }
}

extension Case {
    /// The same case with every plain question that was not asked answered the same way.
    func with(answeringAll answer: Answer) -> Case {
        with { sample in
            for key in WarningKey.allCases where sample.warning.answers[key] == nil {
                sample.warning.answers[key] = .answer(answer)
            }
            for key in BackKey.allCases where sample.back?[key] == nil {
                if case .answer = key.form { sample.back?[key] = .answer(answer) }
            }
            for index in sample.legs?.indices ?? 0..<0 {
                for key in LegKey.allCases where sample.legs?[index].answers[key] == nil {
                    guard case .answer = key.form else { continue }
                    sample.legs?[index].answers[key] = .answer(answer)
                }
            }
            if sample.person[.pregnant] == nil { sample.person[.pregnant] = .answer(answer) }
        }
    }
}
