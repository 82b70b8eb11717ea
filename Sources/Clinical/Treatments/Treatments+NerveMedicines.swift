// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Gabapentin and pregabalin, and medicines of dopamine.
extension Treatments {
    static let gabapentinoids = Treatment(
        "gabapentinoids",
        .medicines,
        title: Text(
            "treatments.gabapentinoids.title",
            "Gabapentin and pregabalin"
        ),
        description: Text(
            "treatments.gabapentinoids.description",
            "Medicines that calm nerves: one drug, two answers, for the legs and for the back."
        ),
        positions: [
            GuidelinePosition(
                .aasm2025,
                .legs,
                .for,
                .strong,
                .secondary,
                note: Text(
                    "treatments.gabapentinoids.aasm2025",
                    "gabapentin, pregabalin and gabapentin enacarbil; moderate certainty"
                )
            ),
            GuidelinePosition(
                .aasm2025,
                .legs,
                .for,
                .conditional,
                .secondary,
                note: Text(
                    "treatments.gabapentinoids.aasm20251",
                    "gabapentin on dialysis; very low certainty and much smaller amounts"
                ),
                source: "aasm-2025-dialysis"
            ),
            GuidelinePosition(
                .irlssg2016,
                .legs,
                .for,
                .notGraded,
                .seen,
                note: Text(
                    "treatments.gabapentinoids.irlssg2016",
                    "first, before a dopamine medicine"
                )
            ),
            GuidelinePosition(
                .aan2016,
                .legs,
                .for,
                .strong,
                .seen,
                note: Text(
                    "treatments.gabapentinoids.aan2016",
                    "Level A gabapentin enacarbil, Level B pregabalin"
                )
            ),
            GuidelinePosition(.niceNG59, .back, .against, .strong, .seen),
            GuidelinePosition(
                .niceNG59,
                .back,
                .against,
                .strong,
                .seen,
                course: .any,
                note: Text(
                    "treatments.gabapentinoids.niceNG591",
                    "sciatica too"
                ),
                source: "nice-ng59-2020"
            ),
            GuidelinePosition(.niceNG193, .back, .against, .strong, .awaitingSignOff),
            GuidelinePosition(.who2023, .back, .against, .conditional, .awaitingSignOff),
        ],
        legs: TreatmentEffect(
            asMedicines: ["gabapentin", "pregabalin", "gabapentin enacarbil"],
            size: Text(
                "treatments.gabapentinoids.legs",
                "Pregabalin: −4.5 points against placebo; 71.4 % against 46.8 % answered to it."
            ),
            Basis("allen-2014-pregabalin", grade: .strong)
        ),
        back: TreatmentEffect(
            asMedicines: ["gabapentin", "pregabalin", "gabapentin enacarbil"],
            size: Text(
                "treatments.gabapentinoids.back",
                "Pregabalin in sciatica: leg pain 3.7 against 3.1 on placebo, difference 0.5 "
                    + "(−0.2 to 1.2); unwanted effects 64 % against 43 %."
            ),
            Basis("mathieson-2017", grade: .strong)
        ),
        across: Text(
            "treatments.gabapentinoids.across",
            "Advised for the legs, advised against for the back: its success is judged by the "
                + "legs alone."
        ),
        ruleOuts: [
            .kidneys,
            .slowsBreathing,
            .weakBreathing,
            .darkThoughts,
            .dependence,
            .pregnancy,
        ],
        costs: Text(
            "treatments.gabapentinoids.costs",
            "Capsules in the evening. Little money. Sleepy, dizzy, swollen feet, weight gain; "
                + "dangerous with opioids. Never end it all at once."
        ),
        judged: 14...42,
        by: .legs,
        question: MedicineEffect.Question.whatFor.label,
        basis: Basis(
            "enke-2018",
            "gomes-2017",
            "fda-2019-breathing",
            "evenfall-treatments",
            grade: .strong,
            verification: .awaitingSignOff
        )
    )

    static let dopamineAgonists = Treatment(
        "dopamine-agonists",
        .medicines,
        title: Text("treatments.dopamineAgonists.title", "Dopamine agonists"),
        description: Text(
            "treatments.dopamineAgonists.description",
            "Pramipexole, ropinirole and rotigotine act like dopamine in the brain."
        ),
        positions: [
            GuidelinePosition(
                .aasm2025,
                .legs,
                .against,
                .conditional,
                .secondary,
                note: Text(
                    "treatments.dopamineAgonists.aasm2025",
                    "as usual care; cabergoline strongly, for its harm to heart valves"
                )
            ),
            GuidelinePosition(
                .irlssg2016,
                .legs,
                .onlyAfterOthers,
                .notGraded,
                .seen,
                note: Text(
                    "treatments.dopamineAgonists.irlssg2016",
                    "lowest amount that helps, and not above the limit for the legs"
                )
            ),
            GuidelinePosition(
                .aan2016,
                .legs,
                .for,
                .strong,
                .seen,
                note: Text(
                    "treatments.dopamineAgonists.aan2016",
                    "Level A pramipexole and rotigotine, Level B ropinirole"
                )
            ),
        ],
        legs: TreatmentEffect(
            asMedicines: ["dopamineAgonist"],
            size: Text(
                "treatments.dopamineAgonists.legs",
                "Of 266 people treated, 20 % showed definite or likely augmentation after 2.7 "
                    + "years on average, about 8 % a year."
            ),
            Basis("allen-2011", grade: .moderate)
        ),
        back: TreatmentEffect(asMedicines: ["dopamineAgonist"]),
        across: Text(
            "treatments.dopamineAgonists.across",
            "Augmentation can look like sciatica that spreads. Some medicines against nausea make "
                + "the legs worse."
        ),
        ruleOuts: [.urges, .suddenSleep, .psychosis, .faint],
        costs: Text(
            "treatments.dopamineAgonists.costs",
            "Tablets or a patch. Little money. Nausea, strong urges, sudden sleep; the legs can "
                + "get worse over years. Never end it alone."
        ),
        judged: 7...28,
        by: .legs,
        question: MedicineEffect.Question.augmentation.label,
        basis: Basis(
            "allen-2011",
            "garcia-borreguero-2016",
            "cornelius-2010",
            "evenfall-treatments",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    )

    static let levodopa = Treatment(
        "levodopa",
        .medicines,
        title: Text("treatments.levodopa.title", "Levodopa"),
        description: Text(
            "treatments.levodopa.description",
            "A medicine that the brain turns into dopamine."
        ),
        positions: [
            GuidelinePosition(
                .aasm2025,
                .legs,
                .against,
                .conditional,
                .secondary,
                note: Text("treatments.levodopa.aasm2025", "as usual care")
            )
        ],
        legs: TreatmentEffect(asMedicines: ["levodopa"]),
        back: TreatmentEffect(asMedicines: ["levodopa"]),
        across: Text(
            "treatments.levodopa.across",
            "It brings augmentation most often of all. Iron tablets lower how much is taken up."
        ),
        ruleOuts: [.urges, .psychosis, .faint],
        costs: Text(
            "treatments.levodopa.costs",
            "A tablet when needed. Little money. Nausea; the legs can get worse within months. "
                + "Never end it alone."
        ),
        judged: 7...14,
        by: .legs,
        question: MedicineEffect.Question.augmentation.label,
        basis: Basis(
            "aasm-2025-rows",
            "evenfall-treatments",
            grade: .weak,
            verification: .awaitingSignOff
        )
    )
}
