// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Restlessness of sitting with falling blood pressure, gone when lying flat.
///
/// That lying provokes it contradicts the answer; then both count as unknown.
/// Source: García-Borreguero 2011.
enum HypotensiveAkathisia: LookAlike {
    static let condition = LookAlikeCondition.hypotensiveAkathisia
    static let statement = Text(
        "lookAlikes.hypotensiveAkathisia",
        "It comes only while sitting and is gone when lying flat, in people whose blood pressure "
            + "drops. Restless legs are worse lying down."
    )
    static let basis = Basis("garcia-borreguero-2011", grade: .moderate)

    static func signs(in story: LegStory) -> LookAlikeSigns {
        let onlySitting = story.says(.onlySitting)
        let lyingHurts = story.posture(.lying, .provokes)
        let named = story.isNamed([.orthostaticHypotension])
        return LookAlikeSigns(
            pointsTo: [onlySitting, named],
            pointsAway: [!onlySitting, lyingHurts],
            strong: onlySitting,
            some: .never,
            ruledOut: !onlySitting,
            explainsAll: onlySitting
        )
    }
}
