// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Sore muscles, fibromyalgia, or ache under a statin.
///
/// Features from memory in the knowledge file: awaiting sign-off.
enum Myalgia: LookAlike {
    static let condition = LookAlikeCondition.myalgia
    static let statement = Text(
        "lookAlikes.myalgia",
        "Muscle pain is spread out and sore to touch, and walking does not take it away. People "
            + "with fibromyalgia often have restless legs as well."
    )
    static let basis = Basis(
        "evenfall-consensus",
        "rls-differential-summary",
        grade: .weak,
        verification: .awaitingSignOff
    )

    static func signs(in story: LegStory) -> LookAlikeSigns {
        let sore = story.says(.soreToTouch)
        let named = story.isNamed([.fibromyalgia])
        let relief = story.says(.relief)
        let notEased = Claim.any([
            !relief, story.posture(.walking, .neither), story.posture(.walking, .provokes), named,
        ])
        return LookAlikeSigns(
            pointsTo: [sore, named, story.feels([.ache, .stiffness]) && sore],
            pointsAway: [!sore, relief, story.says(.urge)],
            strong: sore && notEased,
            some: sore,
            ruledOut: !sore,
            explainsAll: .all([sore, notEased, !story.says(.urge)]).ifSaid
        )
    }
}
