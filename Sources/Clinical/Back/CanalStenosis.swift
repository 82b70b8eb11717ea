// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// A narrow spine canal.
///
/// Likelihood ratios (Suri 2010), shown and never multiplied: no pain when seated 7.4, better
/// bending forward 6.4, both buttocks or legs 6.3, age over 65 2.5, under 60 0.40.
enum CanalStenosis: BackKindRule {
    static let kind = BackKind.stenosis
    static let statement = Text(
        "back.stenosis.statement",
        "Pain in both buttocks or legs on standing and walking that eases on sitting or bending "
            + "forward points to a narrow canal, more so over 65. Likelihood ratios: seated no pain "
            + "7.4, better bending forward 6.4, both sides 6.3; shown, not multiplied."
    )
    static let basis = Basis("suri-2010", "sugioka-2008", grade: .moderate)

    static func signs(in story: BackStory, course: BackCourse) -> BackSigns {
        let sitting = story.posture(.sitting, .relieves)
        let bending = story.posture(.bendingForward, .relieves)
        let walking = story.posture(.walking, .provokes)
        let standing = story.posture(.standing, .provokes)
        let both = story.says(.bothLegs)
        let older = story.case.isAtLeast(years: 66)
        let told =
            story.isToldOf([.spinalStenosis]) || story.case.isNamed([.spinalStenosis]).ifSaid
        let upright = walking || standing
        let ease = sitting || bending
        let inLegs = Claim.any([
            both, story.says(.belowKnee), story.dominant([.leg, .equal]),
            story.hurts(at: [.buttockLeft, .buttockRight, .legLeft, .legRight]),
        ])
        return BackSigns(
            pointsTo: [
                sitting, bending, walking, standing && ease, both, told,
            ],
            pointsAway: [
                story.posture(.sitting, .provokes), story.posture(.walking, .relieves),
                story.posture(.bendingForward, .provokes),
                !story.case.isAtLeast(years: 60),
            ],
            strong: .all([upright, ease, !(!inLegs).ifSaid])
                && .atLeast(2, of: [sitting, bending, both, older, told]),
            some: .all([upright, ease]) || (told && upright),
            ruledOut: story.posture(.sitting, .provokes) && story.posture(.walking, .relieves),
            fromLegs: story.legFit(LumbarStenosis.self)
        )
    }
}
