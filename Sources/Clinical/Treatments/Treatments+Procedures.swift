// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Devices under the skin and heat in the vertebra.
extension Treatments {
    /// Injections, devices under the skin, surgery.
    static let procedures: [Treatment] = [
        epiduralInjection, facetInjection, radiofrequency, spinalCordStimulation,
        basivertebralAblation, lidocaineKetamineInfusion, spineSurgery, veinTreatment,
    ]

    static let spinalCordStimulation = Treatment(
        "spinal-cord-stimulation",
        .procedures,
        title: Text(
            "treatments.spinalCordStimulation.title",
            "Spinal cord stimulator"
        ),
        description: Text(
            "treatments.spinalCordStimulation.description",
            "A device under the skin sends pulses to the spinal cord."
        ),
        legs: TreatmentEffect(
            .unclear,
            Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff),
            size: Text(
                "treatments.spinalCordStimulation.legs",
                "Single reports are thought to show relief; nothing was checked."
            )
        ),
        back: TreatmentEffect(
            .unclear,
            Basis(
                "evenfall-treatments",
                grade: .conflicting,
                verification: .awaitingSignOff
            ),
            size: Text(
                "treatments.spinalCordStimulation.back",
                "A Cochrane review of 2023 is thought to find probably no benefit over placebo; "
                    + "it was not read for this table."
            )
        ),
        across: Text(
            "treatments.spinalCordStimulation.across",
            "With it in place, nerve stimulation at the legs and some scans are no longer simple."
        ),
        ruleOuts: [.spineSigns, .infectionNow, .thinner, .implant, .darkThoughts, .pregnancy],
        costs: Text(
            "treatments.spinalCordStimulation.costs",
            "A trial, then surgery. Very costly. Infection, moved leads, more surgery."
        ),
        judged: 7...180,
        by: .back,
        question: Text(
            "treatments.spinalCordStimulation.question",
            "How is the trial judged, and who takes it out if it does not help?"
        ),
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )

    static let basivertebralAblation = Treatment(
        "basivertebral-ablation",
        .procedures,
        title: Text(
            "treatments.basivertebralAblation.title",
            "Heat on a nerve inside the vertebra"
        ),
        description: Text(
            "treatments.basivertebralAblation.description",
            "A probe heats a nerve inside a vertebra whose end plates look changed on a scan."
        ),
        legs: .notStudied,
        back: TreatmentEffect(
            .unclear,
            Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff),
            size: Text(
                "treatments.basivertebralAblation.back",
                "Trials are thought to be positive, most of them paid for by makers; they were "
                    + "not checked."
            )
        ),
        across: Text(
            "treatments.basivertebralAblation.across",
            "Nothing is known for the legs."
        ),
        ruleOuts: [.spineSigns, .infectionOrCancer, .fracture, .thinner, .pregnancy],
        costs: Text(
            "treatments.basivertebralAblation.costs",
            "A day in hospital. Very costly. Pain for weeks; rarely a broken vertebra."
        ),
        judged: 84...180,
        by: .back,
        question: Text(
            "treatments.basivertebralAblation.question",
            "Who paid for the studies you rely on?"
        ),
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )
}
