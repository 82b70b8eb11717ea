// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Habitual foot tapping or leg rocking.
///
/// Source: clinical summary (secondary).
enum FootTapping: LookAlike {
    static let condition = LookAlikeCondition.footTapping
    static let statement = Text(
        "lookAlikes.footTapping",
        "Foot tapping and leg rocking do not trouble the person, come without discomfort and cost "
            + "no sleep; others notice them first."
    )
    static let basis = Basis(
        "rls-differential-summary",
        grade: .weak,
        verification: .secondary
    )

    static func signs(in story: LegStory) -> LookAlikeSigns {
        let notBothered = !story.says(.bothers)
        let noFeeling = !story.feels(Sensation.allCases.filter { $0 != .none })
        let noUrge = !story.says(.urge)
        let weighs = story.weighs([.moderate, .severe])
        let strong = notBothered && (noFeeling || noUrge)
        return LookAlikeSigns(
            pointsTo: [notBothered, notBothered && noFeeling],
            pointsAway: [story.says(.bothers), weighs],
            strong: strong,
            some: notBothered,
            ruledOut: story.says(.bothers) || weighs,
            explainsAll: .all([notBothered, noFeeling, !weighs]).ifSaid
        )
    }
}
