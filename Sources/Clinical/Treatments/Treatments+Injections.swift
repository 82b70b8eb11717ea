// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Injections and heat at the joints of the spine.
extension Treatments {
    static let epiduralInjection = Treatment(
        "epidural-injection",
        .procedures,
        title: Text(
            "treatments.epiduralInjection.title",
            "Steroid injection near the nerve root"
        ),
        description: Text(
            "treatments.epiduralInjection.description",
            "A needle brings a steroid and a numbing drug close to a sore nerve in the spine."
        ),
        positions: [
            GuidelinePosition(
                .niceNG59,
                .back,
                .for,
                .conditional,
                .awaitingSignOff,
                course: .acute,
                note: Text(
                    "treatments.epiduralInjection.niceNG59",
                    "for new, severe sciatica; not for a narrow canal"
                )
            ),
            GuidelinePosition(
                .niceNG59,
                .back,
                .against,
                .strong,
                .seen,
                note: GuidelineNote.axial
            ),
            GuidelinePosition(
                .vaDoD2022,
                .back,
                .against,
                .notGraded,
                .awaitingSignOff,
                note: Text(
                    "treatments.epiduralInjection.vaDoD2022",
                    "for gain in the long run; seen in the edition of 2017"
                )
            ),
            GuidelinePosition(
                .bmj2025,
                .back,
                .against,
                .strong,
                .seen,
                note: GuidelineNote.bmj
            ),
        ],
        legs: .notStudied,
        back: TreatmentEffect(
            .conflict,
            Basis("epidural-review-2014", "bmj-2025", grade: .conflicting),
            size: Text(
                "treatments.epiduralInjection.back",
                "Nerve-root pain: a small gain for a short time, none in the long run. The BMJ "
                    + "panel saw little or none over a sham; harms it names: longer pain or "
                    + "stiffness 8.6 %, dural puncture 1.4 %."
            )
        ),
        across: Text(
            "treatments.epiduralInjection.across",
            "For two weeks after it, a change in the legs tells little. Calming drugs given with "
                + "it can wake them."
        ),
        ruleOuts: [.spineSigns, .infectionOrCancer, .thinner, .sugar, .pregnancy],
        costs: Text(
            "treatments.epiduralInjection.costs",
            "A morning and a driver. Often paid for. A sore spot; rarely nerve harm, infection or "
                + "bleeding."
        ),
        judged: 14...42,
        by: .back,
        question: Text(
            "treatments.epiduralInjection.question",
            "What is gained by it after three months, and what else could be tried?"
        ),
        basis: Basis("evenfall-treatments", grade: .moderate, verification: .awaitingSignOff)
    )

    static let facetInjection = Treatment(
        "facet-injection",
        .procedures,
        title: Text(
            "treatments.facetInjection.title",
            "Injection into a joint of the spine"
        ),
        description: Text(
            "treatments.facetInjection.description",
            "A numbing drug, often with a steroid, is put into a small joint of the spine."
        ),
        positions: [
            GuidelinePosition(
                .niceNG59,
                .back,
                .against,
                .strong,
                .seen,
                note: GuidelineNote.axial
            ),
            GuidelinePosition(
                .bmj2025,
                .back,
                .against,
                .strong,
                .seen,
                note: GuidelineNote.bmj
            ),
        ],
        legs: .notStudied,
        back: TreatmentEffect(
            .noBenefit,
            Basis("bmj-2025", grade: .moderate),
            size: Text(
                "treatments.facetInjection.back",
                "Little or no gain over a sham in a comparison of 81 trials."
            )
        ),
        across: Text(
            "treatments.facetInjection.across",
            "A test injection only shows where pain comes from. For the legs nothing is known."
        ),
        ruleOuts: [.spineSigns, .infectionOrCancer, .thinner, .sugar, .pregnancy],
        costs: Text(
            "treatments.facetInjection.costs",
            "A morning. Often paid for. A sore spot; rarely infection or bleeding."
        ),
        judged: 14...42,
        by: .back,
        question: Text(
            "treatments.facetInjection.question",
            "Is it a test or a treatment?"
        ),
        basis: Basis("evenfall-treatments", grade: .moderate, verification: .awaitingSignOff)
    )

    static let radiofrequency = Treatment(
        "radiofrequency",
        .procedures,
        title: Text(
            "treatments.radiofrequency.title",
            "Heat on joint nerves (radiofrequency)"
        ),
        description: Text(
            "treatments.radiofrequency.description",
            "A probe heats the small nerves of a joint in the spine, so that they report no pain."
        ),
        positions: [
            GuidelinePosition(
                .niceNG59,
                .back,
                .for,
                .conditional,
                .awaitingSignOff,
                note: Text(
                    "treatments.radiofrequency.niceNG59",
                    "selected people, after a test block that helped"
                )
            ),
            GuidelinePosition(
                .bmj2025,
                .back,
                .against,
                .strong,
                .seen,
                note: GuidelineNote.bmj
            ),
        ],
        legs: .notStudied,
        back: TreatmentEffect(
            .conflict,
            Basis("bmj-2025", "bmj-2025-critics", grade: .conflicting),
            size: Text(
                "treatments.radiofrequency.back",
                "The BMJ panel saw little or no gain over a sham; 34 pain societies contest that."
            )
        ),
        across: Text(
            "treatments.radiofrequency.across",
            "Lying still for it can be hard on the legs: ask for breaks."
        ),
        ruleOuts: [.spineSigns, .infectionOrCancer, .thinner, .stimulator, .implant, .pregnancy],
        costs: Text(
            "treatments.radiofrequency.costs",
            "A morning, after one or two tests. It can cost much. Sore for weeks in some."
        ),
        judged: 42...90,
        by: .back,
        question: Text(
            "treatments.radiofrequency.question",
            "How much did the test injection help, and for how long?"
        ),
        basis: Basis(
            "evenfall-treatments",
            grade: .conflicting,
            verification: .awaitingSignOff
        )
    )
}
