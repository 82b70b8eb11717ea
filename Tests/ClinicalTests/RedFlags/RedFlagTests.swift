// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct RedFlagTests {
    @Test func `every rule of the folder is in the registry`() throws {
        let texts = try RuleFolder("RedFlags").files.values
        let names = texts.flatMap { text in
            text.components(after: "= RedFlag(\n        \"")
        }
        #expect(names.sorted() == RedFlags.all.map(\.name).sorted())
        #expect(Set(names).count == names.count)
    }

    @Test func `nothing asked is no urgency, and everything is missing`() {
        let urgency = RedFlags.judge(.sample())
        #expect(urgency.tier == .none)
        #expect(urgency.because.isEmpty)
        #expect(urgency.missing == WarningKey.allCases.map { .warning($0) })
    }

    @Test func `missing holds exactly what was not asked or not known, in order`() {
        let urgency = RedFlags.judge(
            .sample {
                for key in WarningKey.allCases { $0.warning.answers.no(key) }
                $0.warning.answers.forget(.fever)
                $0.warning.answers.cannotSay(.saddleNumbness)
                $0.warn(.weightLoss)
            }
        )
        #expect(urgency.missing == [.warning(.saddleNumbness), .warning(.fever)])
        #expect(urgency.tier == .soon)
    }

    @Test func `every sign asked and denied is none with nothing missing`() {
        let urgency = RedFlags.judge(
            .sample { for key in WarningKey.allCases { $0.warning.answers.no(key) } }
        )
        #expect(urgency == Urgency(tier: .none, because: [], missing: []))
    }

    @Test func `the worst comes first and gives the tier`() {
        let urgency = RedFlags.judge(
            .sample { $0.warn(.weightLoss, .wantsToDie, .coldPaleLeg, .yellowSkin) }
        )
        #expect(urgency.tier == .emergency)
        #expect(urgency.because.map(\.tier) == [.emergency, .sameDay, .sameDay, .soon])
        #expect(urgency.because.map(\.rule).first == "blocked-artery")
    }

    @Test func `every sign alone is read by some rule, or is a risk beside others`() {
        let risks: Set<WarningKey> = [
            .immuneSuppressed, .recentInfectionOrProcedure, .knownOsteoporosis,
        ]
        for key in WarningKey.allCases where !risks.contains(key) {
            #expect(RedFlags.judge(.sample { $0.warn(key) }).tier > .none, "\(key)")
        }
    }

    @Test func `a sign named twice is said once`() throws {
        let sample = Case.sample { sample in
            sample.legs = ["a", "b"].map { LegProblem(id: $0) }
            for index in [0, 1] { sample.legs?[index].answers.yes(.weakness) }
        }
        let reason = try #require(RedFlags.judge(sample).because.first)
        #expect(reason.answers == [.leg(0, .weakness), .leg(1, .weakness)])
        #expect(Wording.english(reason.says).components(after: "weakness in the leg").count == 1)
    }
}

extension String {
    /// What follows each place where the words stand, up to the next quotation mark.
    func components(after words: String) -> [String] {
        ranges(of: words).map { range in
            String(self[range.upperBound...].prefix { $0 != "\"" })
        }
    }
}
