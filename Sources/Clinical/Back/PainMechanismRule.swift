// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// What sort of signal the pain seems to be; a questionnaire can suggest it, never grade it.
///
/// Sources: Finnerup 2016 (from memory), Kosek 2021 (needs an examination to grade).
enum PainMechanismRule {
    static let card = RuleCard(
        name: "pain-mechanism",
        chapter: .back,
        statement: Text(
            "back.mechanism.statement",
            "Nerve-like: a line or a leg with burning, electric, tingling or numb feelings, a numb "
                + "patch or weakness. Tissue-like: it changes with load and posture, or followed a "
                + "strain. Both: mixed. Without either, for three months or more, in a wide area "
                + "with fibromyalgia or a healed cause: pain-system-like. An examination is needed "
                + "to grade it."
        ),
        basis: Basis(
            "kosek-2021",
            "finnerup-2016",
            grade: .weak,
            verification: .awaitingSignOff
        )
    )

    static func judge(
        _ story: BackStory,
        course: BackCourse
    ) -> (mechanism: PainMechanism, open: [AnswerPath]) {
        let nerve = nerveLike(story)
        let tissue = tissueLike(story)
        let wide = painSystemLike(story, course: course)
        if nerve.isYes {
            let both = tissue && !story.dominant([.leg])
            let isMixed = both.isYes || (tissue.isYes && both.truth.isUnknown)
            return (isMixed ? .mixed : .neuropathic, both.open)
        }
        if wide.isYes { return (.nociplastic, nerve.open) }
        if tissue.isYes { return (.nociceptive, (nerve.open + wide.open).withoutRepeats) }
        return (.unknown, (nerve.open + tissue.open + wide.open).withoutRepeats)
    }

    static func nerveLike(_ story: BackStory) -> Claim {
        let area = Claim.any([
            story.says(.belowKnee), story.says(.dermatomal), story.dominant([.leg]),
            story.hurts(at: [.legLeft, .legRight]),
        ])
        let signs = Claim.any([
            story.feels([.burning, .electric, .tingling, .numb]), story.says(.numbPatch),
            story.says(.weakness), story.says(.dermatomal),
        ])
        return area && signs
    }

    static func tissueLike(_ story: BackStory) -> Claim {
        .any([
            story.varies, story.says(.afterLiftingOrStrain), story.says(.muscleTender),
        ])
    }

    static func painSystemLike(_ story: BackStory, course: BackCourse) -> Claim {
        guard course == .chronic || course == .recurrent else { return .never }
        let wide = Claim(Truth((story.sites?.count ?? 0) >= wideAreaSites), .back(.sites))
        let healed = story.says(.originHealed)
        let named = story.case.isNamed([.fibromyalgia])
        return .any([wide && (healed || named), .all([healed, !tissueLike(story)])])
    }

    private static let wideAreaSites = 3
}
