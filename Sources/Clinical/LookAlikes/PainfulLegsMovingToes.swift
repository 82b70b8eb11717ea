// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Painful legs and moving toes.
///
/// Source: Bozorg 2022; matters after a root, cord or nerve injury.
enum PainfulLegsMovingToes: LookAlike {
    static let condition = LookAlikeCondition.painfulLegsMovingToes
    static let statement = Text(
        "lookAlikes.painfulLegsMovingToes",
        "The toes move slowly on their own, all the time, and cannot be stopped; often after a "
            + "nerve or spine injury. In restless legs the movement is the person’s own, for "
            + "relief."
    )
    static let basis = Basis("bozorg-2022", grade: .weak)

    static func signs(in story: LegStory) -> LookAlikeSigns {
        let toes = story.says(.toesMoveAlone)
        return LookAlikeSigns(
            pointsTo: [toes],
            pointsAway: [!toes],
            strong: toes,
            some: .never,
            ruledOut: !toes,
            explainsAll: .all([toes, !story.says(.urge)]).ifSaid,
            inseparable: toes
        )
    }
}
