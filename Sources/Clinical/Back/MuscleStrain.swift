// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Muscle strain: a clear trigger, tender, and settling over weeks.
///
/// Diagnosed by the story; no rule has been validated. Source: Petersen 2017.
enum MuscleStrain: BackKindRule {
    static let kind = BackKind.muscleStrain
    static let statement = Text(
        "back.muscleStrain.statement",
        "Pain after lifting or strain with tender muscle, for less than three months, fits a muscle "
            + "strain. No set of questions has been shown to prove it."
    )
    static let basis = Basis("petersen-2017", grade: .weak)

    static func signs(in story: BackStory, course: BackCourse) -> BackSigns {
        let strain = story.says(.afterLiftingOrStrain)
        let tender = story.says(.muscleTender)
        let told = story.isToldOf([.muscleStrain])
        let isShort = Claim(
            course == .unknown ? .unknown : Truth(course == .acute || course == .subacute),
            .back(.firstStarted)
        )
        return BackSigns(
            pointsTo: [strain, tender, told],
            pointsAway: [!strain, !tender, story.says(.belowKnee), story.says(.insidious)],
            strong: .all([strain, tender, isShort]),
            some: (strain && (tender || isShort)) || (told && isShort),
            ruledOut: .all([!strain, !tender])
        )
    }
}
