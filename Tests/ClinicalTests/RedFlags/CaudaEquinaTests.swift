// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct CaudaEquinaTests {
    static let signs: [WarningKey] = [
        .saddleNumbness, .bladderChange, .bowelChange, .sexualFunctionChange, .bothLegsWeak,
        .suddenBothSided, .cannotPassUrine,
    ]

    static let rows = signs.flatMap { RedFlagRow.ages(of: $0, new: .emergency, old: .soon) }

    @Test(arguments: rows)
    func `new is an emergency, old and unchanged is soon`(_ row: RedFlagRow) {
        row.check("cauda-equina")
    }

    @Test func `one new sign beside old ones decides, and only it is named`() throws {
        let urgency = RedFlags.judge(
            .sample {
                $0.warn(.bladderChange, daysAgo: 800)
                $0.warn(.saddleNumbness, daysAgo: 2)
            }
        )
        let reason = try #require(urgency.because.first)
        #expect(reason.tier == .emergency)
        #expect(reason.answers == [.warning(.saddleNumbness)])
    }

    @Test func `old signs ask whether anything is new`() throws {
        let urgency = RedFlags.judge(
            .sample { $0.warn(.bladderChange, since: .year(2024)) }
        )
        let words = Wording.english(try #require(urgency.because.first).says)
        #expect(words.contains("new or worse?"))
    }

    @Test func `restlessness in both legs never triggers it`() {
        let sample = Case.typical.with {
            $0.leg.put(.side, LegSide.both)
            $0.leg.feels(.pain, .numbness, .heaviness)
            $0.leg.put(.distress, Distress.severe)
            $0.spine.yes(.bothLegs)
        }
        #expect(Assessor.assess(sample).urgency.tier == .none)
    }

    @Test func `opioids and constipation never lower it`() {
        let sample = Case.sample {
            $0.warn(.cannotPassUrine)
            $0.take("oxycodone 10 mg")
        }
        #expect(RedFlags.judge(sample).tier == .emergency)
    }
}
