// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Currents, traction and belts.
extension Treatments {
    static let nerveStimulation = Treatment(
        "nerve-stimulation",
        .devices,
        title: Text(
            "treatments.nerveStimulation.title",
            "Nerve stimulation at the legs"
        ),
        description: Text(
            "treatments.nerveStimulation.description",
            "A device below each knee sends mild pulses to a nerve at bedtime."
        ),
        positions: [
            GuidelinePosition(
                .aasm2025,
                .legs,
                .for,
                .conditional,
                .secondary,
                note: Text(
                    "treatments.nerveStimulation.aasm2025",
                    "on both sides, high frequency; moderate certainty"
                )
            )
        ],
        legs: TreatmentEffect(
            .helps,
            Basis("buchfuhrer-2021", grade: .moderate),
            size: Text(
                "treatments.nerveStimulation.legs",
                "37 people, 14 nights each: −6.81 points against −3.38 with a sham; 66 % against "
                    + "17 % called it better."
            )
        ),
        back: .notStudied,
        across: Text(
            "treatments.nerveStimulation.across",
            "It is no medicine, so it adds no sleepiness to those for the back."
        ),
        ruleOuts: [.stimulator, .implant, .epilepsy, .legMetal, .neuropathy, .numbSkin],
        costs: Text(
            "treatments.nerveStimulation.costs",
            "Half an hour when the legs begin. The device costs much and needs a prescription. "
                + "Tingling."
        ),
        judged: 14...28,
        by: .legs,
        question: Text(
            "treatments.nerveStimulation.question",
            "Is the device sold here, and who pays for it?"
        ),
        basis: Basis("evenfall-treatments", grade: .moderate, verification: .awaitingSignOff)
    )

    static let tensTractionBelts = Treatment(
        "tens-traction-belts",
        .devices,
        title: Text(
            "treatments.tensTractionBelts.title",
            "Skin currents, traction and belts"
        ),
        description: Text(
            "treatments.tensTractionBelts.description",
            "Mild currents on the skin (TENS), pulling on the spine, or a belt around it."
        ),
        positions: [
            GuidelinePosition(.niceNG59, .back, .against, .strong, .seen),
            GuidelinePosition(
                .who2023,
                .back,
                .against,
                .conditional,
                .seen,
                note: Text(
                    "treatments.tensTractionBelts.who2023",
                    "TENS, traction, braces and belts not as routine"
                )
            ),
        ],
        legs: TreatmentEffect(
            .unclear,
            Basis("harrison-2019", "xu-2018", grade: .weak),
            size: Text(
                "treatments.tensTractionBelts.legs",
                "Only traction with a raised straight leg was looked at, in a small trial."
            )
        ),
        back: TreatmentEffect(.noBenefit, Basis("nice-ng59", "who-back-2023", grade: .moderate)),
        across: Text(
            "treatments.tensTractionBelts.across",
            "Money and time that exercise would use better."
        ),
        ruleOuts: [.stimulator, .implant, .epilepsy, .fracture],
        costs: Text(
            "treatments.tensTractionBelts.costs",
            "Little time. The devices cost money. Very little risk."
        ),
        judged: 7...28,
        by: .back,
        basis: Basis("evenfall-treatments", grade: .moderate, verification: .awaitingSignOff)
    )
}
