// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Attention, a team, and a busy mind.
extension Treatments {
    static let mindfulness = Treatment(
        "mindfulness",
        .mind,
        title: Text("treatments.mindfulness.title", "Mindfulness"),
        description: Text(
            "treatments.mindfulness.description",
            "A course of eight weeks in calm attention to body and breath (MBSR)."
        ),
        positions: [
            GuidelinePosition(
                .acp2017,
                .back,
                .for,
                .strong,
                .seen,
                note: GuidelineNote.moderateQuality
            ),
            GuidelinePosition(.niceNG59, .back, .noRecommendation, .notGraded, .awaitingSignOff),
            GuidelinePosition(.who2023, .back, .noRecommendation, .notGraded, .awaitingSignOff),
            GuidelinePosition(.vaDoD2022, .back, .for, .conditional, .awaitingSignOff),
        ],
        legs: .notStudied,
        back: TreatmentEffect(
            .helpsLittle,
            Basis(
                "acp-2017",
                "evenfall-treatments",
                grade: .moderate,
                verification: .awaitingSignOff
            )
        ),
        across: Text(
            "treatments.mindfulness.across",
            "Sitting still can wake the legs: walking or standing practice is an option."
        ),
        ruleOuts: [.psychosis],
        costs: Text(
            "treatments.mindfulness.costs",
            "Two hours a week and daily practice. A course costs money. Very little risk."
        ),
        judged: 56...84,
        by: .both,
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )

    static let multidisciplinaryCare = Treatment(
        "multidisciplinary-care",
        .mind,
        title: Text(
            "treatments.multidisciplinaryCare.title",
            "A team that works together"
        ),
        description: Text(
            "treatments.multidisciplinaryCare.description",
            "Doctors, therapists and psychologists treat with one plan, often for some weeks."
        ),
        positions: [
            GuidelinePosition(
                .acp2017,
                .back,
                .for,
                .strong,
                .seen,
                note: GuidelineNote.moderateQuality
            ),
            GuidelinePosition(.who2023, .back, .for, .conditional, .awaitingSignOff),
        ],
        legs: .notStudied,
        back: TreatmentEffect(
            .helpsLittle,
            Basis(
                "acp-2017",
                "evenfall-treatments",
                grade: .moderate,
                verification: .awaitingSignOff
            ),
            size: Text(
                "treatments.multidisciplinaryCare.back",
                "Thought to be modest and lasting, above all for people who can do little."
            )
        ),
        across: Text(
            "treatments.multidisciplinaryCare.across",
            "One team can weigh both, with one list of medicines."
        ),
        costs: Text(
            "treatments.multidisciplinaryCare.costs",
            "Weeks of time, often away from work. Often paid for on request. Very little risk."
        ),
        judged: 84...180,
        by: .back,
        question: Text(
            "treatments.multidisciplinaryCare.question",
            "Does the team know restless legs, and who leads it?"
        ),
        basis: Basis("evenfall-treatments", grade: .moderate, verification: .awaitingSignOff)
    )

    static let mentalEngagement = Treatment(
        "mental-engagement",
        .mind,
        title: Text("treatments.mentalEngagement.title", "Keeping the mind busy"),
        description: Text(
            "treatments.mentalEngagement.description",
            "Puzzles, a game or handwork while sitting in the evening."
        ),
        legs: TreatmentEffect(
            .unclear,
            Basis("silber-2021", grade: .weak, verification: .secondary),
            size: Text(
                "treatments.mentalEngagement.legs",
                "Rests on agreement of experts; how much it helps is not known."
            )
        ),
        back: .notStudied,
        across: Text(
            "treatments.mentalEngagement.across",
            "Helps to get through a flight, a film or an infusion; it treats nothing."
        ),
        costs: Text(
            "treatments.mentalEngagement.costs",
            "Minutes, when needed. No money. No risk."
        ),
        judged: 7...14,
        by: .legs,
        basis: Basis(
            "silber-2021",
            "evenfall-treatments",
            grade: .weak,
            verification: .awaitingSignOff
        )
    )
}
