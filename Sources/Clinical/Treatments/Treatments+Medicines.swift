// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Common painkillers.
extension Treatments {
    /// Medicines by class; what each ingredient does stands in ``MedicineEffectTable``.
    static let medicines: [Treatment] = [
        gabapentinoids, dopamineAgonists, levodopa, opioids, dipyridamole, nsaids,
        acetaminophen, snri, muscleRelaxants, benzodiazepines,
    ]

    static let nsaids = Treatment(
        "nsaids",
        .medicines,
        title: Text("treatments.nsaids.title", "Anti-inflammatory painkillers"),
        description: Text(
            "treatments.nsaids.description",
            "Ibuprofen, naproxen, diclofenac and their like (NSAIDs)."
        ),
        positions: [
            GuidelinePosition(
                .acp2017,
                .back,
                .for,
                .strong,
                .seen,
                course: .acute,
                note: GuidelineNote.ifWanted
            ),
            GuidelinePosition(
                .acp2017,
                .back,
                .for,
                .conditional,
                .awaitingSignOff,
                note: Text(
                    "treatments.nsaids.acp20171",
                    "the first medicine; the grade was not checked"
                )
            ),
            GuidelinePosition(
                .niceNG59,
                .back,
                .for,
                .conditional,
                .seen,
                note: Text(
                    "treatments.nsaids.niceNG59",
                    "smallest amount for the shortest time"
                )
            ),
            GuidelinePosition(.niceNG193, .back, .against, .strong, .awaitingSignOff),
            GuidelinePosition(.who2023, .back, .for, .conditional, .seen),
            GuidelinePosition(.vaDoD2022, .back, .for, .conditional, .awaitingSignOff),
        ],
        legs: TreatmentEffect(asMedicines: ["nsaid"]),
        back: TreatmentEffect(asMedicines: ["nsaid"]),
        across: Text(
            "treatments.nsaids.across",
            "Long use can cost iron, and low iron wakes the legs. Night tablets with an "
                + "antihistamine make them worse."
        ),
        ruleOuts: [.bleeding, .kidneys, .weakHeart, .pregnancy],
        costs: Text(
            "treatments.nsaids.costs",
            "Tablets for days. Little money. Stomach, kidneys, blood pressure, bleeding."
        ),
        judged: 7...28,
        by: .back,
        question: MedicineEffect.Question.iron.label,
        basis: Basis(
            "schreijenberg-2019",
            "moore-2008",
            "evenfall-treatments",
            grade: .strong,
            verification: .awaitingSignOff
        )
    )

    static let acetaminophen = Treatment(
        "acetaminophen",
        .medicines,
        title: Text(
            "treatments.acetaminophen.title",
            "Acetaminophen (paracetamol)"
        ),
        description: Text(
            "treatments.acetaminophen.description",
            "A common painkiller against fever and pain."
        ),
        positions: [
            GuidelinePosition(.acp2017, .back, .noRecommendation, .notGraded, .awaitingSignOff),
            GuidelinePosition(
                .niceNG59,
                .back,
                .against,
                .strong,
                .seen,
                note: Text("treatments.acetaminophen.niceNG59", "by itself")
            ),
            GuidelinePosition(.niceNG193, .back, .against, .strong, .awaitingSignOff),
            GuidelinePosition(.who2023, .back, .noRecommendation, .notGraded, .awaitingSignOff),
            GuidelinePosition(.vaDoD2022, .back, .against, .notGraded, .awaitingSignOff),
        ],
        legs: TreatmentEffect(asMedicines: ["acetaminophen"]),
        back: TreatmentEffect(
            asMedicines: ["acetaminophen"],
            size: Text(
                "treatments.acetaminophen.back",
                "In new back pain no better than placebo in a review of 301 trials."
            ),
            Basis("cashin-2025", grade: .strong)
        ),
        across: Text(
            "treatments.acetaminophen.across",
            "It leaves the legs alone. Mixed night tablets may hide an antihistamine."
        ),
        ruleOuts: [.liver],
        costs: Text(
            "treatments.acetaminophen.costs",
            "Tablets for days. Little money. Too much harms the liver, counted over all products."
        ),
        judged: 3...14,
        by: .back,
        basis: Basis(
            "schreijenberg-2019",
            "health-canada-acetaminophen",
            "evenfall-treatments",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    )
}
