// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Inflammatory back pain by the ASAS experts' five questions.
///
/// Four of five: begun young (the case asks before 45, the experts said 40), slowly, better with
/// exercise, no better with rest, night waking eased by getting up. Sensitivity 77 to 80 %,
/// specificity 72 to 92 %; it lifts the probability of disease only from about 5 to 15 %.
/// Source: Sieper 2009. Restless legs ease on getting up too, so the place matters.
enum InflammatoryBack: BackKindRule {
    static let kind = BackKind.inflammatory
    static let statement = Text(
        "back.inflammatory.statement",
        "For more than three months, four of five: begun before 45, begun slowly, better with "
            + "exercise, no better with rest, night waking that eases on getting up. It asks for a "
            + "rheumatologist’s opinion without hurry."
    )
    static let basis = Basis("sieper-2009", grade: .moderate)

    static func signs(in story: BackStory, course: BackCourse) -> BackSigns {
        let five = [
            story.says(.startedBefore45), story.says(.insidious),
            story.says(.betterWithExercise), !story.says(.betterWithRest),
            story.says(.nightWakingEasedByGettingUp),
        ]
        let stiff = story.whole(.morningStiffnessMinutes) { $0 >= longStiffness }
        let others = [
            story.says(.psoriasisUveitisOrBowelDisease), story.says(.familySpondyloarthritis),
            story.isToldOf([.spondyloarthritis]),
        ]
        let isLong = Claim(
            course == .unknown ? .unknown : Truth(course == .chronic || course == .recurrent),
            .back(.firstStarted)
        )
        let told = story.isToldOf([.spondyloarthritis])
        return BackSigns(
            pointsTo: five + [stiff] + others,
            pointsAway: [
                story.says(.betterWithRest), !story.says(.betterWithExercise),
                !story.says(.startedBefore45),
            ],
            strong: (isLong && .atLeast(4, of: five)) || (told && .atLeast(2, of: five)),
            some: .atLeast(3, of: five) || told
                || (.atLeast(2, of: five) && .any([stiff] + others)),
            ruledOut: .all([story.says(.betterWithRest), !story.says(.betterWithExercise)])
        )
    }

    private static let longStiffness = 30
}
