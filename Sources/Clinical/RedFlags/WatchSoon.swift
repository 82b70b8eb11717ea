// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension RedFlag {
    /// Back pain at night that does not ease; alone never more than soon.
    ///
    /// Restless legs wake people too, so the question is about pain, not the urge to move.
    /// Source: Verhagen and Downie (weak alone); knowledge file 3.2.
    static let nightPain = RedFlag(
        "night-pain",
        Text(
            "redFlags.nightPain.statement",
            "Back pain at night that no position eases wants an appointment soon. Alone it never "
                + "means more, and restless legs at night are not it."
        ),
        basis: Basis("downie-2013", grade: .weak)
    ) { story in
        Reading(
            .soon,
            story.has(.unremittingNightPain),
            Text(
                "redFlags.nightPain.soon",
                "You said: {signs}. Please mention it at an appointment in the next two weeks."
            )
        )
    }

    /// Signs that are weak alone and want an appointment within two weeks.
    ///
    /// Source: knowledge file 3.2 C (our tier map), Downie 2013.
    static let watchSoon = RedFlag(
        "watch-soon",
        Text(
            "redFlags.watchSoon.statement",
            "Weight loss, loss of height, long use of steroids, injected drugs, fever, feeling ill, "
                + "burning urine or flank pain: each alone wants an appointment within two weeks."
        ),
        basis: Basis(
            "downie-2013",
            "evenfall-consensus",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        Reading(
            .soon,
            story.has(anyOf: [
                .weightLoss, .heightLoss, .steroidsLong, .ivDrugUse, .fever, .unwell,
                .burningUrineOrFlankPain,
            ]),
            Text(
                "redFlags.watchSoon.soon",
                "You said: {signs}. Please ask for an appointment within two weeks."
            )
        )
    }
}
