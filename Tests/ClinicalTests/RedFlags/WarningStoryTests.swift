// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct WarningStoryTests {
    @Test(arguments: [
        (0, Truth.yes), (14, .yes), (15, .no), (-3, .yes),
    ])
    func `two weeks separate new from old`(_ days: Int, _ isNew: Truth) {
        let story = WarningStory(case: .sample { $0.warn(.chestPain, daysAgo: days) })
        #expect(story.isNew(.chestPain).truth == isNew)
        #expect(story.isLongStanding(.chestPain).truth == !isNew)
    }

    @Test func `what was not asked is neither new nor old`() {
        let story = WarningStory(case: .sample())
        #expect(story.isNew(.chestPain).truth.isUnknown)
        #expect(!story.isLongStanding(.chestPain).isYes)
        #expect(
            story.has(anyOf: [.chestPain, .fever]).open == [.warning(.chestPain), .warning(.fever)]
        )
    }

    @Test func `a partial date counts as new while it may be`() {
        for (text, isNew) in [
            ("2026", true), ("2026-11", true), ("2026-10", false), ("2025", false),
        ] {
            let story = WarningStory(
                case: .sample { sample in
                    PartialDate(text).map { sample.warn(.fever, since: $0) }
                }
            )
            #expect(story.isNew(.fever).isYes == isNew, "\(text)")
        }
    }

    @Test func `legs and back bring their nerve signs, however old`() {
        let story = WarningStory(
            case: .sample {
                $0.leg.yes(.numbPatch)
                $0.leg.put(.began, .year(2001))
                $0.spine.yes(.weakness)
            }
        )
        let held = story.nerveSigns.filter(\.isYes)
        #expect(held.map(\.answers) == [[.leg(0, .numbPatch)], [.back(.weakness)]])
    }
}
