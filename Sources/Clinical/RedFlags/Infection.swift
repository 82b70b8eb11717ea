// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension RedFlag {
    /// Fever with confusion.
    ///
    /// Source: knowledge file 3.2 A4 (our tier map).
    static let seriousInfection = RedFlag(
        "serious-infection",
        Text(
            "redFlags.seriousInfection.statement",
            "Fever together with confusion is an emergency."
        ),
        basis: Basis(
            "finucane-2020",
            "evenfall-consensus",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        Reading(
            .emergency,
            story.has(.fever) && story.isNew(.confusion),
            Text(
                "redFlags.seriousInfection.emergency",
                "You said: {signs}. Please call the emergency number now."
            )
        )
    }

    /// Fever or feeling ill with a reason for an infection of the spine, or both together.
    ///
    /// Reasons: weak defences, injected drugs, a recent infection, injection or operation, long
    /// steroids, diabetes, dialysis. Source: knowledge file 3.2 B1, IFOMPT 2020.
    static let spinalInfection = RedFlag(
        "spinal-infection",
        Text(
            "redFlags.spinalInfection.statement",
            "Fever or feeling ill, together with weak defences, injected drugs, a recent infection, "
                + "injection or operation, long steroids, diabetes or dialysis, wants a clinician "
                + "the same day; so do fever and feeling very ill together."
        ),
        basis: Basis(
            "finucane-2020",
            "evenfall-consensus",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        let fever = story.isNew(.fever)
        let unwell = story.isNew(.unwell)
        let reason =
            story.has(anyOf: [
                .immuneSuppressed, .ivDrugUse, .recentInfectionOrProcedure, .steroidsLong,
            ]) || story.case.isNamed([.diabetes, .dialysis])
        return Reading(
            .sameDay,
            ((fever || unwell) && reason) || (fever && unwell),
            Text(
                "redFlags.spinalInfection.sameDay",
                "You said: {signs}. Together they can mean an infection at the spine. Please speak "
                    + "to a clinician today."
            )
        )
    }

    /// Burning urine or flank pain with fever, or in pregnancy.
    ///
    /// Source: knowledge file 3.2 B7 (our tier map).
    static let kidneyInfection = RedFlag(
        "kidney-infection",
        Text(
            "redFlags.kidneyInfection.statement",
            "Burning urine or flank pain together with fever or a pregnancy, and fever in "
                + "pregnancy, want a clinician the same day."
        ),
        basis: Basis("evenfall-consensus", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        let pregnant = Claim(story.case.person.truth(.pregnant), .person(.pregnant))
        let urine = story.has(.burningUrineOrFlankPain)
        let fever = story.isNew(.fever)
        return Reading(
            .sameDay,
            .any([urine && fever, urine && pregnant, fever && pregnant]),
            Text(
                "redFlags.kidneyInfection.sameDay",
                "You said: {signs}. Together they can mean an infection of the kidney. Please speak "
                    + "to a clinician today."
            )
        )
    }
}
