// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Restlessness that comes with worry or boredom.
///
/// Features from memory in the knowledge file: awaiting sign-off.
enum Anxiety: LookAlike {
    static let condition = LookAlikeCondition.anxiety
    static let statement = Text(
        "lookAlikes.anxiety",
        "It comes with worry or boredom at any hour, and a calm evening is free of it. Restless "
            + "legs come on calm evenings too."
    )
    static let basis = Basis(
        "evenfall-consensus",
        grade: .weak,
        verification: .awaitingSignOff
    )

    static func signs(in story: LegStory) -> LookAlikeSigns {
        let worry = story.says(.withWorry)
        return LookAlikeSigns(
            pointsTo: [worry],
            pointsAway: [!worry],
            strong: worry,
            some: .never,
            ruledOut: !worry,
            explainsAll: worry
        )
    }
}
