// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Manual therapy and warmth.
extension Treatments {
    static let manipulation = Treatment(
        "manipulation",
        .handsOn,
        title: Text("treatments.manipulation.title", "Manual therapy"),
        description: Text(
            "treatments.manipulation.description",
            "A trained person moves or thrusts joints of the spine by hand."
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
                note: GuidelineNote.package
            ),
            GuidelinePosition(.who2023, .back, .for, .conditional, .seen),
            GuidelinePosition(.vaDoD2022, .back, .for, .conditional, .awaitingSignOff),
        ],
        legs: TreatmentEffect(
            .mayHelp,
            Basis("harrison-2019", grade: .weak),
            size: Text(
                "treatments.manipulation.legs",
                "One trial of a gentle technique (counterstrain) was better than its control."
            )
        ),
        back: TreatmentEffect(
            .helpsLittle,
            Basis("cashin-2025", grade: .strong),
            size: Text(
                "treatments.manipulation.back",
                "One of the few treatments of chronic pain that beat placebo; the gain is small."
            )
        ),
        across: Text(
            "treatments.manipulation.across",
            "Nothing speaks against it with restless legs."
        ),
        ruleOuts: [.spineSigns, .fracture, .infectionOrCancer, .thinner],
        costs: Text(
            "treatments.manipulation.costs",
            "Some visits over weeks. Often paid in part. Sore for a day or two; serious harm is "
                + "rare."
        ),
        judged: 28...56,
        by: .back,
        basis: Basis("evenfall-treatments", grade: .moderate, verification: .awaitingSignOff)
    )

    static let heat = Treatment(
        "heat",
        .handsOn,
        title: Text("treatments.heat.title", "Warmth"),
        description: Text(
            "treatments.heat.description",
            "A warm bath, a wrap or a heat pad on the back or the legs."
        ),
        positions: [
            GuidelinePosition(
                .acp2017,
                .back,
                .for,
                .strong,
                .seen,
                course: .acute,
                note: Text(
                    "treatments.heat.acp2017",
                    "for new pain; moderate-quality evidence"
                )
            )
        ],
        legs: TreatmentEffect(
            .unclear,
            Basis("silber-2021", grade: .weak, verification: .secondary),
            size: Text(
                "treatments.heat.legs",
                "Warm or cool baths rest on agreement of experts; how much they help is not known."
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
                "treatments.heat.back",
                "In new pain; on long-lasting pain little is known."
            )
        ),
        across: Text(
            "treatments.heat.across",
            "A warm bath before bed is a small trial for both. Some legs prefer it cool."
        ),
        ruleOuts: [.numbSkin],
        costs: Text(
            "treatments.heat.costs",
            "Minutes. Almost no money. Burns, where the skin feels little."
        ),
        judged: 7...14,
        by: .both,
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )
}
