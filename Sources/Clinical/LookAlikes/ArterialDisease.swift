// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Narrow leg arteries: calf pain after a fixed distance, eased by standing still.
///
/// Source: clinical summary (secondary).
enum ArterialDisease: LookAlike {
    static let condition = LookAlikeCondition.arterialDisease
    static let statement = Text(
        "lookAlikes.arterialDisease",
        "Narrow leg arteries stop a walk after about the same distance each time, mostly with calf "
            + "pain, and standing still ends it within minutes. There is no daily rhythm."
    )
    static let basis = Basis(
        "rls-differential-summary",
        grade: .weak,
        verification: .secondary
    )

    static func signs(in story: LegStory) -> LookAlikeSigns {
        let distance = story.says(.fixedDistance)
        let standing = story.says(.standingStillHelps)
        let walkingHurts = story.posture(.walking, .provokes)
        let calf = story.runs([.calf])
        let strong =
            distance && (standing || (walkingHurts && calf)) && !(!standing).ifSaid
        return LookAlikeSigns(
            pointsTo: [distance, standing && (distance || walkingHurts), walkingHurts && calf],
            pointsAway: [!distance, story.posture(.walking, .relieves), !standing],
            strong: strong,
            some: distance || (walkingHurts && standing),
            ruledOut: !distance,
            explainsAll: .all([strong, !story.says(.urge)]).ifSaid
        )
    }
}
