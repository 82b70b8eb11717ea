// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension RedFlag {
    /// Blood in vomit, or black or bloody stool.
    ///
    /// Source: knowledge file 3.2 A8 (our tier map): painkillers and blood thinners.
    static let bleedingInside = RedFlag(
        "bleeding-inside",
        Text(
            "redFlags.bleedingInside.statement",
            "Blood in vomit, or black, tarry or bloody stool, is an emergency. Longer ago than two "
                + "weeks and not worse: the same day."
        ),
        basis: Basis("evenfall-consensus", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        Reading(
            .emergency,
            story.isNew(.bloodInVomitOrStool),
            Text(
                "redFlags.bleedingInside.emergency",
                "You said: {signs}. Please go to an emergency department now; do not drive "
                    + "yourself."
            )
        )
            ?? Reading(
                .sameDay,
                story.isLongStanding(.bloodInVomitOrStool),
                Text(
                    "redFlags.bleedingInside.sameDay",
                    "You said: {signs}, for more than two weeks. Please speak to a clinician "
                        + "today."
                )
            )
    }

    /// Bleeding or severe one-sided pain in pregnancy.
    ///
    /// Source: knowledge file 3.2 A11 (our tier map).
    static let bleedingInPregnancy = RedFlag(
        "bleeding-in-pregnancy",
        Text(
            "redFlags.pregnancyBleeding.statement",
            "Bleeding in a pregnancy, or a possible one, is an emergency."
        ),
        basis: Basis("evenfall-consensus", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        Reading(
            .emergency,
            story.has(.pregnancyBleeding),
            Text(
                "redFlags.pregnancyBleeding.emergency",
                "You said: {signs}. Please go to an emergency department now."
            )
        )
    }

    /// Yellow skin or eyes.
    ///
    /// Source: knowledge file 3.2 B6 (our tier map): the liver, often from painkillers.
    static let yellowSkin = RedFlag(
        "yellow-skin",
        Text(
            "redFlags.yellowSkin.statement",
            "New yellow skin or eyes want a clinician the same day; more than 4 g of paracetamol "
                + "(acetaminophen) in a day can cause it. Long-standing: soon."
        ),
        basis: Basis("evenfall-consensus", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        Reading(
            .sameDay,
            story.isNew(.yellowSkin),
            Text(
                "redFlags.yellowSkin.sameDay",
                "You said: {signs}. Please speak to a clinician today and take all your medicines "
                    + "with you."
            )
        )
            ?? Reading(
                .soon,
                story.isLongStanding(.yellowSkin),
                Text(
                    "redFlags.yellowSkin.soon",
                    "You said: {signs}, for more than two weeks. Please ask for an appointment in "
                        + "the next days."
                )
            )
    }
}
