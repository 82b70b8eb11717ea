// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Knowledge, and therapy for pain and for sleep.
extension Treatments {
    /// What works through knowledge, habits and attention.
    static let mind: [Treatment] = [
        education, cbt, cbtI, mindfulness, multidisciplinaryCare, mentalEngagement,
    ]

    static let education = Treatment(
        "education",
        .mind,
        title: Text("treatments.education.title", "Knowing more, staying active"),
        description: Text(
            "treatments.education.description",
            "Clear facts on what is going on, and how to stay active with it."
        ),
        positions: [
            GuidelinePosition(.acp2017, .back, .for, .strong, .awaitingSignOff),
            GuidelinePosition(.niceNG59, .back, .for, .strong, .awaitingSignOff),
            GuidelinePosition(
                .who2023,
                .back,
                .for,
                .conditional,
                .seen,
                note: Text(
                    "treatments.education.who2023",
                    "structured education"
                )
            ),
            GuidelinePosition(.vaDoD2022, .back, .for, .strong, .awaitingSignOff),
        ],
        legs: TreatmentEffect(
            .unclear,
            Basis("silber-2021", grade: .weak, verification: .secondary),
            size: Text(
                "treatments.education.legs",
                "Finding one’s own triggers rests on agreement of experts."
            )
        ),
        back: TreatmentEffect(
            .helpsLittle,
            Basis(
                "who-back-2023",
                "evenfall-treatments",
                grade: .moderate,
                verification: .awaitingSignOff
            )
        ),
        across: Text(
            "treatments.education.across",
            "The first step for both: what the pain means, and what wakes the legs."
        ),
        costs: Text(
            "treatments.education.costs",
            "A talk or some reading. No money. No risk."
        ),
        judged: 14...42,
        by: .both,
        basis: Basis("evenfall-treatments", grade: .moderate, verification: .awaitingSignOff)
    )

    static let cbt = Treatment(
        "cbt",
        .mind,
        title: Text("treatments.cbt.title", "Talking therapy for pain"),
        description: Text(
            "treatments.cbt.description",
            "A trained person helps to change what one does and thinks when it hurts (CBT)."
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
                .conditional,
                .seen,
                note: Text(
                    "treatments.cbt.niceNG59",
                    "in a package with exercise"
                )
            ),
            GuidelinePosition(.niceNG193, .back, .for, .conditional, .awaitingSignOff),
            GuidelinePosition(.who2023, .back, .for, .conditional, .seen),
            GuidelinePosition(
                .vaDoD2022,
                .back,
                .for,
                .conditional,
                .awaitingSignOff,
                note: Text(
                    "treatments.cbt.vaDoD2022",
                    "strong in the edition of 2017; the strength of 2022 was not checked"
                )
            ),
        ],
        legs: TreatmentEffect(
            .unclear,
            Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff),
            size: Text(
                "treatments.cbt.legs",
                "A first study without a control group is thought to have helped coping and "
                    + "quality of life."
            )
        ),
        back: TreatmentEffect(
            .helpsLittle,
            Basis(
                "who-back-2023",
                "evenfall-treatments",
                grade: .moderate,
                verification: .awaitingSignOff
            )
        ),
        across: Text(
            "treatments.cbt.across",
            "What it teaches on rest, worry and pacing serves both."
        ),
        ruleOuts: [.darkThoughts],
        costs: Text(
            "treatments.cbt.costs",
            "Six to twelve hours and work between them. Often paid for, with a wait. Very little "
                + "risk."
        ),
        judged: 56...84,
        by: .both,
        basis: Basis("evenfall-treatments", grade: .moderate, verification: .awaitingSignOff)
    )

    static let cbtI = Treatment(
        "cbt-i",
        .mind,
        title: Text("treatments.cbtI.title", "Sleep training"),
        description: Text(
            "treatments.cbtI.description",
            "A course that resets sleep by fixed hours, less time awake in bed and calm (CBT-I)."
        ),
        legs: TreatmentEffect(
            .unclear,
            Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff),
            size: Text(
                "treatments.cbtI.legs",
                "A first study without a control group is thought to have helped coping and "
                    + "quality of life."
            )
        ),
        back: TreatmentEffect(
            .unclear,
            Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff),
            size: Text(
                "treatments.cbtI.back",
                "What it does to back pain was not checked for this table."
            )
        ),
        across: Text(
            "treatments.cbtI.across",
            "Poor sleep feeds both. With restless legs, lying awake is the hard part: getting up "
                + "is allowed."
        ),
        ruleOuts: [.weakBreathing, .psychosis, .epilepsy],
        costs: Text(
            "treatments.cbtI.costs",
            "Four to eight weeks, with tired days at first. Some courses are free online. Care "
                + "with driving."
        ),
        judged: 28...56,
        by: .sleep,
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )
}
