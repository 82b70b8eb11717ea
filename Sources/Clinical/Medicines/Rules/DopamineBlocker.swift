// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension FindingRule {
    /// A medicine against nausea or psychosis that blocks dopamine.
    ///
    /// With inner restlessness of the whole body a clinician must look before the next dose:
    /// akathisia can come hours to days after it. Source: AASM 2025 (summary), Bozorg 2022, Hoque
    /// and Chesson 2010; the level with restlessness is our own: awaiting sign-off.
    static let dopamineBlocker = FindingRule(
        "dopamine-blocker",
        about: .medicines,
        Text(
            "medicines.dopamineBlocker.statement",
            "A medicine that blocks dopamine (metoclopramide, prochlorperazine, promethazine, "
                + "antipsychotics) can make restless legs worse and bring akathisia. With inner "
                + "restlessness of the whole body it is an alert."
        ),
        basis: Basis(
            "aasm-2025-summary",
            "bozorg-2022",
            "hoque-chesson-2010",
            "saber-2022",
            grade: .moderate,
            verification: .secondary
        )
    ) { story in
        let restless = (story.case.legs ?? []).indices.filter {
            story.case.legs?[$0].answers.truth(.innerRestlessness).isYes == true
        }
        return story.list.taken(.dopamineBlocker).map { medicine in
            if !restless.isEmpty {
                return Reading(
                    .dopamineBlocker,
                    .alert,
                    of: medicine,
                    and: restless.map { .leg($0, .innerRestlessness) },
                    restlessWithBlocker
                )
            }
            return Reading(
                .dopamineBlocker,
                story.hasNoLegProblem ? .know : .ask,
                of: medicine,
                medicine.isAny(of: [.antipsychotic]) ? antipsychotic : antiNausea
            )
        }
    }

    private static let restlessWithBlocker = Text(
        "medicines.dopamineBlocker.restless",
        "{signs} blocks dopamine, and the whole body feels restless. The one can bring the other "
            + "within hours or days. Please call the prescriber before the next dose, and do not "
            + "change it on your own."
    )
    private static let antipsychotic = Text(
        "medicines.dopamineBlocker.antipsychotic",
        "{signs} blocks dopamine and can make restless legs worse. It may be much needed: please ask "
            + "the prescriber whether the legs can be helped, and do not change it on your own."
    )
    private static let antiNausea = Text(
        "medicines.dopamineBlocker.antiNausea",
        "{signs} blocks dopamine and can make restless legs worse. Please ask whether another "
            + "medicine would do."
    )
}
