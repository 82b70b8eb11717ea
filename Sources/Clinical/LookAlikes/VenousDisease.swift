// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Vein trouble: heavy, swollen legs that feel better up.
///
/// Lying down raises the legs, so what lying provokes is not explained by veins.
/// Source: clinical summary (secondary).
enum VenousDisease: LookAlike {
    static let condition = LookAlikeCondition.venousDisease
    static let statement = Text(
        "lookAlikes.venousDisease",
        "Vein trouble makes legs heavy and swollen after standing and at the end of the day, and "
            + "they feel better raised. Restless legs grow when the legs are up and still."
    )
    static let basis = Basis(
        "rls-differential-summary",
        grade: .weak,
        verification: .secondary
    )

    static func signs(in story: LegStory) -> LookAlikeSigns {
        let swelling = story.says(.swelling)
        let up = story.says(.legsUpHelps)
        let heavy = story.feels([.heaviness])
        let standing = story.posture(.standing, .provokes)
        let lyingHurts = story.posture(.lying, .provokes)
        let strong = (swelling && (up || (heavy && standing))) || .all([up, heavy, standing])
        return LookAlikeSigns(
            pointsTo: [swelling, up, heavy, standing && heavy],
            pointsAway: [!swelling, !up, lyingHurts],
            strong: strong,
            some: swelling || (up && heavy),
            ruledOut: !swelling && !up,
            explainsAll: .all([swelling, up, !lyingHurts]),
            inseparable: .all([swelling, up]).ifSaid
        )
    }
}
