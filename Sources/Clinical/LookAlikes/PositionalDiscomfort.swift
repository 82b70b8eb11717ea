// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Discomfort of one posture, ended for good by one shift.
///
/// Source: Hening 2009 (a common look-alike that passes the four older criteria).
enum PositionalDiscomfort: LookAlike {
    static let condition = LookAlikeCondition.positionalDiscomfort
    static let statement = Text(
        "lookAlikes.positionalDiscomfort",
        "A single change of posture ends it for good. Restless legs come back in any posture for "
            + "as long as one rests."
    )
    static let basis = Basis("hening-2009", grade: .moderate)

    static func signs(in story: LegStory) -> LookAlikeSigns {
        let shift = story.says(.oneShiftEndsIt)
        return LookAlikeSigns(
            pointsTo: [shift],
            pointsAway: [!shift],
            strong: shift,
            some: .never,
            ruledOut: !shift,
            explainsAll: shift
        )
    }
}
