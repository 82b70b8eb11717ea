// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Pain from a pressed nerve root.
///
/// Source: García-Borreguero 2011; Cochrane 2010 (examination); pain below the knee as a proxy.
enum NerveRoot: BackKindRule {
    static let kind = BackKind.nerveRoot
    static let statement = Text(
        "back.nerveRoot.statement",
        "Leg pain below the knee, along one line, worse than the back itself, shot down the leg by "
            + "coughing, with a numb patch or weakness, points to a nerve root."
    )
    static let basis = Basis(
        "cochrane-slr-2010",
        "garcia-borreguero-2011",
        grade: .moderate,
        verification: .secondary
    )

    static func signs(in story: BackStory, course: BackCourse) -> BackSigns {
        let below = story.says(.belowKnee)
        let line = story.says(.dermatomal)
        let signs = [
            line, story.says(.cough), story.says(.numbPatch), story.says(.weakness),
        ]
        let leg = story.dominant([.leg])
        let told = story.isToldOf([.herniatedDisc])
        return BackSigns(
            pointsTo: [below] + signs + [leg, story.feels([.electric]), told],
            pointsAway: [!below, !story.says(.cough), story.dominant([.back])],
            strong: (below && .any(signs)) || .atLeast(2, of: signs)
                || .all([leg, .any(signs)]),
            some: below || .any([line, story.says(.cough)]) || (told && leg),
            ruledOut: .all([!below, !line, !story.says(.cough), !story.says(.numbPatch)]),
            fromLegs: story.legFit(LumbarRadiculopathy.self)
        )
    }
}
