// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Iron, by mouth and by vein.
extension Treatments {
    /// Iron by mouth and by vein.
    static let iron: [Treatment] = [ironTablets, ironInfusion]

    static let ironTablets = Treatment(
        "iron-tablets",
        .iron,
        title: Text("treatments.ironTablets.title", "Iron tablets"),
        description: Text(
            "treatments.ironTablets.description",
            "Iron by mouth, for legs that are restless with low iron in the blood."
        ),
        positions: [
            GuidelinePosition(
                .aasm2025,
                .legs,
                .for,
                .conditional,
                .secondary,
                note: Text(
                    "treatments.ironTablets.aasm2025",
                    "with low iron; moderate certainty"
                )
            ),
            GuidelinePosition(
                .irlssg2018,
                .legs,
                .for,
                .conditional,
                .seen,
                note: Text(
                    "treatments.ironTablets.irlssg2018",
                    "possibly effective at a ferritin of 75 or less"
                )
            ),
            GuidelinePosition(
                .irlssg2016,
                .legs,
                .for,
                .notGraded,
                .seen,
                note: GuidelineNote.ironFirst
            ),
        ],
        legs: TreatmentEffect(asMedicines: ["oralIron"]),
        back: .notStudied,
        across: Text(
            "treatments.ironTablets.across",
            "Painkillers of the NSAID kind can lower iron. With an opioid the bowels slow down "
                + "twice."
        ),
        ruleOuts: [.tooMuchIron, .ironLoss],
        costs: Text(
            "treatments.ironTablets.costs",
            "One tablet a day or every other day. Little money. Dark stools, belly ache, hard "
                + "stools."
        ),
        judged: 84...98,
        by: .legs,
        question: MedicineEffect.Question.iron.label,
        basis: Basis(
            "iron-summaries",
            "allen-2018",
            "evenfall-treatments",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    )

    static let ironInfusion = Treatment(
        "iron-infusion",
        .iron,
        title: Text("treatments.ironInfusion.title", "Iron infusion"),
        description: Text(
            "treatments.ironInfusion.description",
            "Iron given into a vein, when tablets do not work or are not enough."
        ),
        positions: [
            GuidelinePosition(
                .aasm2025,
                .legs,
                .for,
                .strong,
                .secondary,
                note: Text(
                    "treatments.ironInfusion.aasm2025",
                    "ferric carboxymaltose, with the right iron results; moderate certainty"
                )
            ),
            GuidelinePosition(
                .aasm2025,
                .legs,
                .for,
                .conditional,
                .secondary,
                note: Text(
                    "treatments.ironInfusion.aasm20251",
                    "iron dextran of low weight and ferumoxytol; very low certainty"
                )
            ),
            GuidelinePosition(
                .aasm2025,
                .legs,
                .for,
                .conditional,
                .secondary,
                note: Text(
                    "treatments.ironInfusion.aasm20252",
                    "on dialysis: iron sucrose, ferritin below 200 and saturation below 20 %; "
                        + "moderate certainty"
                ),
                source: "aasm-2025-dialysis"
            ),
            GuidelinePosition(
                .irlssg2018,
                .legs,
                .for,
                .notGraded,
                .seen,
                note: Text(
                    "treatments.ironInfusion.irlssg2018",
                    "carboxymaltose is effective below a ferritin of 300 and could come first"
                )
            ),
            GuidelinePosition(
                .irlssg2016,
                .legs,
                .for,
                .notGraded,
                .seen,
                note: GuidelineNote.ironFirst
            ),
            GuidelinePosition(
                .aan2016,
                .legs,
                .for,
                .conditional,
                .seen,
                note: Text(
                    "treatments.ironInfusion.aan2016",
                    "ferric carboxymaltose, Level B"
                )
            ),
        ],
        legs: TreatmentEffect(asMedicines: ["carboxymaltose", "iron dextran", "intravenousIron"]),
        back: .notStudied,
        across: Text(
            "treatments.ironInfusion.across",
            "Ferric carboxymaltose can lower phosphate: new pain in back, ribs or feet in the "
                + "weeks after needs a test."
        ),
        ruleOuts: [.tooMuchIron, .infectionNow, .lowPhosphate, .pregnancy, .ironLoss],
        costs: Text(
            "treatments.ironInfusion.costs",
            "One or two visits of an hour. It can cost much; ask first. An allergic reaction is "
                + "rare."
        ),
        judged: 42...84,
        by: .legs,
        question: Text(
            "treatments.ironInfusion.question",
            "Which iron is it, and when are ferritin and phosphate measured again?"
        ),
        basis: Basis(
            "glaspy-2021",
            "boots-2022",
            "fcm-label-2026",
            "evenfall-treatments",
            grade: .strong,
            verification: .awaitingSignOff
        )
    )
}
