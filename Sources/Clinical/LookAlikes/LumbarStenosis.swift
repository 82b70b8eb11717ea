// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// A narrow spine canal: the mirror image of restless legs.
///
/// Likelihood ratios (Suri 2010), shown and never multiplied: no pain when seated 7.4, better
/// bending forward 6.4, both buttocks or legs 6.3, worse on standing 2.3, age over 65 2.5.
enum LumbarStenosis: LookAlike {
    static let condition = LookAlikeCondition.lumbarStenosis
    static let statement = Text(
        "lookAlikes.lumbarStenosis",
        "A narrow spine canal brings leg pain on standing and walking that eases on sitting or "
            + "bending forward: the mirror of restless legs. Published likelihood ratios: no pain "
            + "when seated 7.4, better bending forward 6.4, both buttocks or legs 6.3, age over "
            + "65 2.5. They are not independent and are not multiplied here."
    )
    static let basis = Basis("suri-2010", "sugioka-2008", grade: .moderate)

    static func signs(in story: LegStory) -> LookAlikeSigns {
        let sittingEases = story.posture(.sitting, .relieves)
        let bendingEases = story.posture(.bendingForward, .relieves)
        let walkingHurts = story.posture(.walking, .provokes)
        let standingHurts = story.posture(.standing, .provokes)
        let sittingHurts = story.posture(.sitting, .provokes)
        let walkingEases = story.posture(.walking, .relieves)
        let buttocks = story.runs([.buttockThigh])
        let older = story.case.isAtLeast(years: 66)
        let named = story.isNamed([.spinalStenosis])
        let upright = walkingHurts || standingHurts
        let elsewhere = Claim.any([
            walkingEases, story.says(.standingStillHelps), story.says(.jointBound),
            story.runs([.joint]),
        ])
        let mirror =
            (sittingEases && upright
                && .any([bendingEases, story.isOn([.both]), buttocks, older, named]))
            || .all([bendingEases, walkingHurts, !sittingHurts])
        let strong = mirror && !elsewhere.ifSaid
        return LookAlikeSigns(
            pointsTo: [sittingEases, bendingEases, walkingHurts, standingHurts, buttocks, named],
            pointsAway: [
                sittingHurts, walkingEases, story.says(.urge),
                story.posture(.bendingForward, .provokes), story.says(.standingStillHelps),
            ],
            strong: strong,
            some: (sittingEases && upright) || (bendingEases && upright)
                || (named && upright) || .all([walkingHurts, standingHurts, !sittingHurts]),
            ruledOut: sittingHurts && walkingEases,
            explainsAll: .all([strong, !story.says(.urge)]).ifSaid
        )
    }
}
