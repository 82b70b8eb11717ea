// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Stretching, yoga, tai chi and a therapist’s plan.
extension Treatments {
    static let stretching = Treatment(
        "stretching",
        .movement,
        title: Text("treatments.stretching.title", "Stretching"),
        description: Text(
            "treatments.stretching.description",
            "Slow stretches of legs, hips and back, held for a while."
        ),
        legs: TreatmentEffect(
            .unclear,
            Basis("harrison-2019", "xu-2018", grade: .weak),
            size: Text(
                "treatments.stretching.legs",
                "Small trials together with yoga or with traction; it can ease an attack for the "
                    + "moment."
            )
        ),
        back: TreatmentEffect(
            .noBenefit,
            Basis("owen-2020", grade: .moderate),
            size: Text(
                "treatments.stretching.back",
                "In 70 trials compared, stretching did not differ from no treatment."
            )
        ),
        across: Text(
            "treatments.stretching.across",
            "A calm habit before bed. It is not a treatment of the back by itself."
        ),
        ruleOuts: [.spineSigns],
        costs: Text(
            "treatments.stretching.costs",
            "Ten minutes a day. No money. Very little risk."
        ),
        judged: 14...28,
        by: .legs,
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )

    static let yoga = Treatment(
        "yoga",
        .movement,
        title: Text("treatments.yoga.title", "Yoga"),
        description: Text(
            "treatments.yoga.description",
            "Postures, breathing and rest, learned in a class or at home."
        ),
        positions: [
            GuidelinePosition(
                .acp2017,
                .back,
                .for,
                .strong,
                .seen,
                note: GuidelineNote.lowQuality
            )
        ],
        legs: TreatmentEffect(
            .mayHelp,
            Basis("harrison-2019", "xu-2018", grade: .weak),
            size: Text(
                "treatments.yoga.legs",
                "In small trials sleep and mood gained more than the legs."
            )
        ),
        back: TreatmentEffect(
            .helpsLittle,
            Basis(
                "acp-2017",
                "evenfall-treatments",
                grade: .moderate,
                verification: .awaitingSignOff
            ),
            size: Text(
                "treatments.yoga.back",
                "A small gain; the numbers were not checked."
            )
        ),
        across: Text(
            "treatments.yoga.across",
            "Suits both, above all when sleep is poor."
        ),
        ruleOuts: [.spineSigns, .fracture],
        costs: Text(
            "treatments.yoga.costs",
            "One class a week and practice at home. A class costs some money. Strains are rare."
        ),
        judged: 56...84,
        by: .both,
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )

    static let taiChi = Treatment(
        "tai-chi",
        .movement,
        title: Text("treatments.taiChi.title", "Tai chi"),
        description: Text(
            "treatments.taiChi.description",
            "Slow, flowing moves done standing up."
        ),
        positions: [
            GuidelinePosition(
                .acp2017,
                .back,
                .for,
                .strong,
                .seen,
                note: GuidelineNote.lowQuality
            )
        ],
        legs: .notStudied,
        back: TreatmentEffect(
            .helpsLittle,
            Basis(
                "acp-2017",
                "evenfall-treatments",
                grade: .weak,
                verification: .awaitingSignOff
            )
        ),
        across: Text(
            "treatments.taiChi.across",
            "Gentle movement, also for people who are unsteady. Nothing is known on the legs."
        ),
        costs: Text(
            "treatments.taiChi.costs",
            "One or two classes a week. A class costs some money. Very little risk."
        ),
        judged: 56...84,
        by: .both,
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )

    static let physiotherapy = Treatment(
        "physiotherapy",
        .movement,
        title: Text("treatments.physiotherapy.title", "Physiotherapy"),
        description: Text(
            "treatments.physiotherapy.description",
            "A therapist looks at how the body moves and plans exercises with the person."
        ),
        positions: structuredExercise + [
            GuidelinePosition(
                .niceNG59,
                .back,
                .for,
                .conditional,
                .seen,
                note: GuidelineNote.package
            )
        ],
        legs: .notStudied,
        back: TreatmentEffect(
            .helpsLittle,
            Basis("who-back-2023", "nice-ng59", grade: .moderate),
            size: Text(
                "treatments.physiotherapy.back",
                "Through the exercise in it; the course as a whole was not weighed here."
            )
        ),
        across: Text(
            "treatments.physiotherapy.across",
            "The plan can take care of the legs: earlier hours, less lying still."
        ),
        ruleOuts: [.spineSigns],
        costs: Text(
            "treatments.physiotherapy.costs",
            "Six to twelve visits and work at home. Often paid for in part. Very little risk."
        ),
        judged: 42...84,
        by: .back,
        question: Text(
            "treatments.physiotherapy.question",
            "Can the plan take account of restless legs?"
        ),
        basis: Basis("evenfall-treatments", grade: .moderate, verification: .awaitingSignOff)
    )
}
