// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Walking and training, for the legs and the back.
extension Treatments {
    /// Movement, the kinds with the best evidence first.
    static let movement: [Treatment] = [
        walking, aerobicExercise, strengthTraining, motorControlExercise, stretching,
        yoga, taiChi, physiotherapy,
    ]

    /// What guidelines say on exercise for the back, whatever its kind.
    static let structuredExercise: [GuidelinePosition] = [
        GuidelinePosition(.acp2017, .back, .for, .strong, .seen),
        GuidelinePosition(
            .niceNG59,
            .back,
            .for,
            .strong,
            .seen,
            note: GuidelineNote.group
        ),
        GuidelinePosition(
            .niceNG193,
            .back,
            .for,
            .strong,
            .awaitingSignOff,
            note: GuidelineNote.guidedGroup
        ),
        GuidelinePosition(.who2023, .back, .for, .conditional, .seen),
        GuidelinePosition(.vaDoD2022, .back, .for, .conditional, .awaitingSignOff),
    ]

    static let walking = Treatment(
        "walking",
        .movement,
        title: Text("treatments.walking.title", "Walking"),
        description: Text(
            "treatments.walking.description",
            "A daily walk that grows longer week by week."
        ),
        positions: structuredExercise,
        legs: TreatmentEffect(
            .unclear,
            Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff),
            size: Text(
                "treatments.walking.legs",
                "Walking eases an attack while it lasts; no study of a walking plan is known here."
            )
        ),
        back: TreatmentEffect(
            .helpsLittle,
            Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff),
            size: Text(
                "treatments.walking.back",
                "A trial of 2024 is thought to show fewer new episodes; its numbers were not "
                    + "checked."
            )
        ),
        across: Text(
            "treatments.walking.across",
            "Good for both. Hard effort late in the evening may wake the legs."
        ),
        ruleOuts: [.spineSigns, .arteries],
        costs: Text(
            "treatments.walking.costs",
            "Half an hour on most days. No money. Sore feet at first."
        ),
        judged: 42...84,
        by: .both,
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )

    static let aerobicExercise = Treatment(
        "aerobic-exercise",
        .movement,
        title: Text("treatments.aerobicExercise.title", "Endurance exercise"),
        description: Text(
            "treatments.aerobicExercise.description",
            "Cycling, swimming or brisk walking, so that the heart beats faster."
        ),
        positions: structuredExercise,
        legs: TreatmentEffect(
            .mayHelp,
            Basis("harrison-2019", "xu-2018", "aian-2025", grade: .conflicting),
            size: Text(
                "treatments.aerobicExercise.legs",
                "Reviews of small trials found less severe legs; pooled in 2025 no gain could be "
                    + "told (SMD −2.05, −23.95 to 19.84)."
            )
        ),
        back: TreatmentEffect(
            .helpsLittle,
            Basis("who-back-2023", "cashin-2025", grade: .strong),
            size: Text(
                "treatments.aerobicExercise.back",
                "WHO’s own review of the better trials: pain SMD −0.33 (−0.58 to −0.08), function "
                    + "−0.31 (−0.57 to −0.05) against no treatment."
            )
        ),
        across: Text(
            "treatments.aerobicExercise.across",
            "One of the few things that may help both. Earlier in the day is better for the legs."
        ),
        ruleOuts: [.spineSigns, .heart],
        costs: Text(
            "treatments.aerobicExercise.costs",
            "Three times a week, half an hour or more. Little money. Sore muscles at first."
        ),
        judged: 56...84,
        by: .both,
        question: Text(
            "treatments.aerobicExercise.question",
            "Which kind would I keep doing?"
        ),
        basis: Basis(
            "who-back-2023",
            "evenfall-treatments",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    )

    static let strengthTraining = Treatment(
        "strength-training",
        .movement,
        title: Text("treatments.strengthTraining.title", "Strength training"),
        description: Text(
            "treatments.strengthTraining.description",
            "Work with weights or bands for legs, trunk and back."
        ),
        positions: structuredExercise,
        legs: TreatmentEffect(
            .mayHelp,
            Basis("harrison-2019", "xu-2018", grade: .weak),
            size: Text(
                "treatments.strengthTraining.legs",
                "Studied as leg training together with endurance exercise."
            )
        ),
        back: TreatmentEffect(
            .helpsLittle,
            Basis("owen-2020", "cashin-2025", grade: .moderate),
            size: Text(
                "treatments.strengthTraining.back",
                "In 70 trials compared, strength and control training did best for function."
            )
        ),
        across: Text(
            "treatments.strengthTraining.across",
            "May help both. Hard sets late in the evening may wake the legs."
        ),
        ruleOuts: [.spineSigns, .fracture, .heart],
        costs: Text(
            "treatments.strengthTraining.costs",
            "Two or three times a week. A class or a gym costs money. Sore muscles at first."
        ),
        judged: 56...84,
        by: .both,
        basis: Basis("evenfall-treatments", grade: .moderate, verification: .awaitingSignOff)
    )

    static let motorControlExercise = Treatment(
        "motor-control-exercise",
        .movement,
        title: Text(
            "treatments.motorControlExercise.title",
            "Control exercises for the trunk"
        ),
        description: Text(
            "treatments.motorControlExercise.description",
            "Slow, exact exercises that train the deep muscles of the trunk."
        ),
        positions: [
            GuidelinePosition(
                .acp2017,
                .back,
                .for,
                .strong,
                .seen,
                note: GuidelineNote.lowQuality
            ),
            GuidelinePosition(
                .niceNG59,
                .back,
                .for,
                .strong,
                .seen,
                note: GuidelineNote.asExercise
            ),
            GuidelinePosition(
                .who2023,
                .back,
                .for,
                .conditional,
                .seen,
                note: GuidelineNote.asExercise
            ),
        ],
        legs: .notStudied,
        back: TreatmentEffect(
            .helpsLittle,
            Basis("owen-2020", grade: .moderate),
            size: Text(
                "treatments.motorControlExercise.back",
                "In 70 trials compared, control and strength training did best for function."
            )
        ),
        across: Text(
            "treatments.motorControlExercise.across",
            "No harm to the legs is known. The calm pace suits the evening."
        ),
        ruleOuts: [.spineSigns],
        costs: Text(
            "treatments.motorControlExercise.costs",
            "Some lessons, then ten minutes a day. Lessons cost money. Very little risk."
        ),
        judged: 42...84,
        by: .back,
        basis: Basis("evenfall-treatments", grade: .moderate, verification: .awaitingSignOff)
    )
}
