// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Medicines that dampen pain, loosen muscles or calm.
extension Treatments {
    static let snri = Treatment(
        "snri",
        .medicines,
        title: Text("treatments.snri.title", "Duloxetine and its like"),
        description: Text(
            "treatments.snri.description",
            "Medicines for mood (SNRIs) that also dampen pain."
        ),
        positions: [
            GuidelinePosition(
                .acp2017,
                .back,
                .for,
                .conditional,
                .secondary,
                note: Text(
                    "treatments.snri.acp2017",
                    "duloxetine, second after an NSAID"
                ),
                source: "acp-2017-summary"
            ),
            GuidelinePosition(.niceNG59, .back, .against, .strong, .seen),
            GuidelinePosition(
                .niceNG193,
                .back,
                .for,
                .conditional,
                .awaitingSignOff,
                note: Text(
                    "treatments.snri.niceNG193",
                    "an antidepressant, after a talk"
                )
            ),
            GuidelinePosition(.who2023, .back, .against, .conditional, .awaitingSignOff),
            GuidelinePosition(
                .vaDoD2022,
                .back,
                .for,
                .conditional,
                .awaitingSignOff,
                note: Text("treatments.snri.vaDoD2022", "duloxetine")
            ),
        ],
        legs: TreatmentEffect(asMedicines: ["duloxetine", "snri"]),
        back: TreatmentEffect(
            asMedicines: ["duloxetine", "snri"],
            size: Text(
                "treatments.snri.back",
                "−5.30 of 100 points (−7.31 to −3.30) after 3 to 13 weeks; more people than on "
                    + "placebo gave up an antidepressant (OR 1.27, 1.03 to 1.56)."
            ),
            Basis("ferreira-2021", "ferraro-2021", grade: .strong)
        ),
        across: Text(
            "treatments.snri.across",
            "May ease the back a little and can wake the legs, most often in the first days."
        ),
        ruleOuts: [.bleeding, .liver, .kidneys, .psychosis, .darkThoughts, .faint],
        costs: Text(
            "treatments.snri.costs",
            "A capsule a day for weeks. Little money. Nausea, sweating, sleep trouble. Never end "
                + "it all at once."
        ),
        judged: 21...91,
        by: .back,
        question: MedicineEffect.Question.timing.label,
        basis: Basis(
            "rottach-2008",
            "kolla-2018",
            "evenfall-treatments",
            grade: .conflicting,
            verification: .awaitingSignOff
        )
    )

    static let muscleRelaxants = Treatment(
        "muscle-relaxants",
        .medicines,
        title: Text("treatments.muscleRelaxants.title", "Muscle relaxants"),
        description: Text(
            "treatments.muscleRelaxants.description",
            "Medicines that loosen tight muscles and make sleepy."
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
            GuidelinePosition(.acp2017, .back, .noRecommendation, .notGraded, .awaitingSignOff),
            GuidelinePosition(.who2023, .back, .against, .conditional, .awaitingSignOff),
        ],
        legs: TreatmentEffect(
            asMedicines: ["muscleRelaxant", "tizanidine", "cyclobenzaprine", "baclofen"]
        ),
        back: TreatmentEffect(
            asMedicines: ["muscleRelaxant", "tizanidine", "cyclobenzaprine", "baclofen"]
        ),
        across: Text(
            "treatments.muscleRelaxants.across",
            "Some may wake the legs. With a medicine for the legs they add up to too much "
                + "sleepiness."
        ),
        ruleOuts: [.slowsBreathing, .weakBreathing, .kidneys, .liver, .faint],
        costs: Text(
            "treatments.muscleRelaxants.costs",
            "Tablets for days. Little money. Sleepy, dizzy, falls; not with driving."
        ),
        judged: 3...14,
        by: .back,
        question: MedicineEffect.Question.sedation.label,
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )

    static let benzodiazepines = Treatment(
        "benzodiazepines",
        .medicines,
        title: Text(
            "treatments.benzodiazepines.title",
            "Calming tablets (benzodiazepines)"
        ),
        description: Text(
            "treatments.benzodiazepines.description",
            "Clonazepam, diazepam and their like calm and bring sleep."
        ),
        positions: [
            GuidelinePosition(
                .aasm2025,
                .legs,
                .against,
                .conditional,
                .secondary,
                note: Text("treatments.benzodiazepines.aasm2025", "clonazepam")
            ),
            GuidelinePosition(
                .niceNG59,
                .back,
                .against,
                .strong,
                .seen,
                course: .any,
                note: Text(
                    "treatments.benzodiazepines.niceNG59",
                    "for sciatica"
                ),
                source: "nice-ng59-2020"
            ),
            GuidelinePosition(.niceNG193, .back, .against, .strong, .awaitingSignOff),
            GuidelinePosition(.who2023, .back, .noRecommendation, .notGraded, .awaitingSignOff),
            GuidelinePosition(.vaDoD2022, .back, .against, .notGraded, .awaitingSignOff),
        ],
        legs: TreatmentEffect(asMedicines: ["clonazepam", "benzodiazepine"]),
        back: TreatmentEffect(asMedicines: ["clonazepam", "benzodiazepine"]),
        across: Text(
            "treatments.benzodiazepines.across",
            "They bring sleep without calming the legs, and with an opioid they slow breathing."
        ),
        ruleOuts: [.slowsBreathing, .weakBreathing, .dependence, .liver, .pregnancy],
        costs: Text(
            "treatments.benzodiazepines.costs",
            "Tablets at night. Little money. Falls, need for them, dull days. Never end them all "
                + "at once."
        ),
        judged: 7...14,
        by: .sleep,
        question: MedicineEffect.Question.sedation.label,
        basis: Basis(
            "fda-2016-boxed-warning",
            "evenfall-treatments",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    )
}
