// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Sciatica: pressure on a nerve root in the lower back.
///
/// Can begin on sitting or lying and ease on moving, so it can pass two of the criteria; it
/// brings no urge. Sources: García-Borreguero 2011; Cochrane 2010 (examination only).
enum LumbarRadiculopathy: LookAlike {
    static let condition = LookAlikeCondition.lumbarRadiculopathy
    static let statement = Text(
        "lookAlikes.lumbarRadiculopathy",
        "Sciatica runs as one line from the back or buttock to below the knee, mostly in one leg. "
            + "Coughing or straining shoots it down the leg; a patch may be numb or the foot weak. "
            + "There is no urge to move."
    )
    static let basis = Basis(
        "garcia-borreguero-2011",
        "cochrane-slr-2010",
        grade: .moderate,
        verification: .secondary
    )

    static func signs(in story: LegStory) -> LookAlikeSigns {
        let line = story.runs([.lineFromBackBelowKnee])
        let cough = story.says(.cough)
        let numb = story.says(.numbPatch)
        let weak = story.says(.weakness)
        let oneSided = story.isOn([.left, .right])
        let urge = story.says(.urge)
        let bothSides = story.isOn([.both, .alternating])
        let strong =
            (line && .any([cough, numb, weak]))
            || (oneSided && .atLeast(2, of: [cough, numb, weak]))
        let oneElectricLeg = line.isYes ? .never : oneSided && story.feels([.electric])
        return LookAlikeSigns(
            pointsTo: [line, cough, numb, weak, oneElectricLeg],
            pointsAway: [urge, bothSides, !cough, story.says(.relief)],
            strong: strong,
            some: line || cough || (oneSided && .any([numb, weak])),
            ruledOut: .all([!line, !cough, !numb, !weak]),
            explainsAll: .all([strong, !urge]).ifSaid,
            inseparable: .all([line || oneSided, cough, !bothSides])
        )
    }
}
