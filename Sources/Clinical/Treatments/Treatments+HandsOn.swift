// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Massage and needles.
extension Treatments {
    /// What is done by hand or with warmth.
    static let handsOn: [Treatment] = [massage, acupuncture, manipulation, heat]

    static let massage = Treatment(
        "massage",
        .handsOn,
        title: Text("treatments.massage.title", "Massage"),
        description: Text(
            "treatments.massage.description",
            "Hands or a device knead the muscles of back or legs."
        ),
        positions: [
            GuidelinePosition(
                .acp2017,
                .back,
                .for,
                .strong,
                .seen,
                course: .acute,
                note: GuidelineNote.newPainLow
            ),
            GuidelinePosition(.acp2017, .back, .noRecommendation, .notGraded, .awaitingSignOff),
            GuidelinePosition(
                .niceNG59,
                .back,
                .for,
                .conditional,
                .seen,
                note: GuidelineNote.package
            ),
            GuidelinePosition(.who2023, .back, .for, .conditional, .seen),
        ],
        legs: TreatmentEffect(
            .conflict,
            Basis("park-2020", "aian-2025", grade: .conflicting),
            size: Text(
                "treatments.massage.legs",
                "A pilot with 28 people, not blinded: −9.0 points (−16.3 to −1.7) against no "
                    + "care; pooled in 2025 no gain could be told."
            )
        ),
        back: TreatmentEffect(
            .helpsLittle,
            Basis(
                "who-back-2023",
                "evenfall-treatments",
                grade: .weak,
                verification: .awaitingSignOff
            ),
            size: Text(
                "treatments.massage.back",
                "Thought to last a short time."
            )
        ),
        across: Text(
            "treatments.massage.across",
            "May calm the legs before bed and the back for a while."
        ),
        ruleOuts: [.clot, .numbSkin],
        costs: Text(
            "treatments.massage.costs",
            "Half an hour a visit. A visit costs money; a partner’s hands do not. Very little "
                + "risk."
        ),
        judged: 14...28,
        by: .both,
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )

    static let acupuncture = Treatment(
        "acupuncture",
        .handsOn,
        title: Text("treatments.acupuncture.title", "Acupuncture"),
        description: Text(
            "treatments.acupuncture.description",
            "Thin needles are placed in the skin and left there for some minutes."
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
            GuidelinePosition(.niceNG59, .back, .against, .strong, .seen),
            GuidelinePosition(
                .niceNG193,
                .back,
                .for,
                .conditional,
                .awaitingSignOff,
                note: Text("treatments.acupuncture.niceNG193", "one course")
            ),
            GuidelinePosition(.who2023, .back, .for, .conditional, .seen),
            GuidelinePosition(.vaDoD2022, .back, .for, .conditional, .awaitingSignOff),
        ],
        legs: TreatmentEffect(
            .mayHelp,
            Basis("harrison-2019", grade: .weak),
            size: Text(
                "treatments.acupuncture.legs",
                "Small trials: better than the control on severity."
            )
        ),
        back: TreatmentEffect(
            .helpsLittle,
            Basis(
                "who-back-2023",
                "nice-ng59",
                "evenfall-treatments",
                grade: .conflicting,
                verification: .awaitingSignOff
            )
        ),
        across: Text(
            "treatments.acupuncture.across",
            "It has been tried for both. Lying still for half an hour can be hard on the legs."
        ),
        ruleOuts: [.thinner],
        costs: Text(
            "treatments.acupuncture.costs",
            "Six to ten visits. Often paid by oneself. Small bruises; serious harm is rare."
        ),
        judged: 28...56,
        by: .both,
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )
}
