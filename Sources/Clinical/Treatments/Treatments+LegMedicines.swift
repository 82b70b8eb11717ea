// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Opioids and dipyridamole.
extension Treatments {
    static let opioids = Treatment(
        "opioids",
        .medicines,
        title: Text("treatments.opioids.title", "Opioids"),
        description: Text(
            "treatments.opioids.description",
            "Strong painkillers; in small amounts they can calm legs that nothing else has helped."
        ),
        positions: [
            GuidelinePosition(
                .aasm2025,
                .legs,
                .for,
                .conditional,
                .secondary,
                note: Text(
                    "treatments.opioids.aasm2025",
                    "oxycodone with slow release and others; moderate certainty"
                )
            ),
            GuidelinePosition(
                .irlssg2016,
                .legs,
                .onlyAfterOthers,
                .notGraded,
                .seen,
                note: Text(
                    "treatments.opioids.irlssg2016",
                    "small amounts, when augmentation is severe"
                )
            ),
            GuidelinePosition(.acp2017, .back, .onlyAfterOthers, .conditional, .awaitingSignOff),
            GuidelinePosition(.niceNG59, .back, .against, .strong, .seen),
            GuidelinePosition(
                .niceNG59,
                .back,
                .onlyAfterOthers,
                .notGraded,
                .seen,
                course: .acute,
                note: Text(
                    "treatments.opioids.niceNG591",
                    "a weak one in new pain, when an NSAID is not suitable"
                )
            ),
            GuidelinePosition(.niceNG193, .back, .against, .strong, .awaitingSignOff),
            GuidelinePosition(.who2023, .back, .against, .conditional, .seen),
            GuidelinePosition(
                .vaDoD2022,
                .back,
                .against,
                .notGraded,
                .awaitingSignOff,
                note: Text(
                    "treatments.opioids.vaDoD2022",
                    "strong against beginning long use in the edition of 2017"
                )
            ),
            GuidelinePosition(.cdc2022, .back, .onlyAfterOthers, .notGraded, .awaitingSignOff),
        ],
        legs: TreatmentEffect(
            asMedicines: ["oxycodone", "opioid", "tramadol"],
            size: Text(
                "treatments.opioids.legs",
                "Oxycodone–naloxone: −7.0 points (−9.7 to −4.3) against placebo; 276 people "
                    + "analysed, 174 completed."
            ),
            Basis("trenkwalder-2013", grade: .strong)
        ),
        back: TreatmentEffect(
            asMedicines: ["oxycodone", "opioid", "tramadol"],
            size: Text(
                "treatments.opioids.back",
                "New back or neck pain: 2.78 against 2.25 on placebo after six weeks (p = 0.051)."
            ),
            Basis("opal-2023", grade: .strong)
        ),
        across: Text(
            "treatments.opioids.across",
            "A small amount for the legs is no reason for more for the back: in a registry large "
                + "rises went with other pain."
        ),
        ruleOuts: [
            .slowsBreathing,
            .weakBreathing,
            .dependence,
            .kidneys,
            .liver,
            .darkThoughts,
            .pregnancy,
        ],
        costs: Text(
            "treatments.opioids.costs",
            "Tablets and many visits. Little money. Hard stools, sleepiness, need for it, slow "
                + "breathing. Never end it all at once."
        ),
        judged: 7...28,
        by: .legs,
        question: MedicineEffect.Question.onePrescriber.label,
        basis: Basis(
            "winkelman-2023",
            "wipper-2021",
            "evenfall-treatments",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    )

    static let dipyridamole = Treatment(
        "dipyridamole",
        .medicines,
        title: Text("treatments.dipyridamole.title", "Dipyridamole"),
        description: Text(
            "treatments.dipyridamole.description",
            "A medicine against clots that was also tried for restless legs."
        ),
        positions: [
            GuidelinePosition(
                .aasm2025,
                .legs,
                .for,
                .conditional,
                .secondary,
                note: Text("treatments.dipyridamole.aasm2025", "low certainty")
            )
        ],
        legs: TreatmentEffect(asMedicines: ["dipyridamole"]),
        back: .notStudied,
        across: Text(
            "treatments.dipyridamole.across",
            "It thins the blood: more bleeding with NSAIDs, and a question before any injection "
                + "near the spine."
        ),
        ruleOuts: [.bleeding, .faint],
        costs: Text(
            "treatments.dipyridamole.costs",
            "Capsules. Little money. Headache, dizziness, bleeding."
        ),
        judged: 14...28,
        by: .legs,
        question: MedicineEffect.Question.beforeInjection.label,
        basis: Basis(
            "aasm-2025-rows",
            "evenfall-treatments",
            grade: .weak,
            verification: .awaitingSignOff
        )
    )
}
