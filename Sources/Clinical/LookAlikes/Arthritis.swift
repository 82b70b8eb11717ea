// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// A worn or inflamed hip, knee or ankle.
///
/// Source: clinical summary (secondary); Hening 2009 (local leg disease as a look-alike).
enum Arthritis: LookAlike {
    static let condition = LookAlikeCondition.arthritis
    static let statement = Text(
        "lookAlikes.arthritis",
        "A joint problem stays at the hip, knee or ankle, is stiff for the first steps, and hurts "
            + "under load. One finger can point at it."
    )
    static let basis = Basis(
        "rls-differential-summary",
        "hening-2009",
        grade: .weak,
        verification: .secondary
    )

    static func signs(in story: LegStory) -> LookAlikeSigns {
        let joint = story.says(.jointBound)
        let stiff = story.says(.startUpStiffness)
        let atJoint = story.runs([.joint])
        let nerveLike = story.feels([.crawling, .pulling, .electric, .tingling])
        let strong = (joint && (stiff || atJoint)) || (atJoint && stiff)
        return LookAlikeSigns(
            pointsTo: [joint, stiff, atJoint, story.feels([.stiffness])],
            pointsAway: [!joint, nerveLike, story.says(.urge)],
            strong: strong,
            some: joint || atJoint,
            ruledOut: !joint && !atJoint,
            explainsAll: .all([joint, stiff, !nerveLike]).ifSaid
        )
    }
}
