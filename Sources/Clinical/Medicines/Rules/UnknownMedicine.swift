// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension FindingRule {
    /// A name no table knows, or one with several meanings; never guessed.
    static let unknownMedicine = FindingRule(
        "unknown-medicine",
        about: .medicines,
        Text(
            "medicines.unknown.statement",
            "A medicine whose name stands in no table, or that means different ingredients in "
                + "different countries or editions, is not judged. The active ingredient on the box "
                + "is asked for."
        ),
        basis: Basis("evenfall-medicines", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        story.list.takenNow.filter(\.ingredients.isEmpty).map { medicine in
            Reading(
                .unknownMedicine,
                .ask,
                of: medicine,
                medicine.resolved.whyAmbiguous == nil
                    ? Text(
                        "medicines.unknown.says",
                        "{signs} is not known here, so nothing was checked for it. Please write down "
                            + "the active ingredient from the box, or ask a pharmacist to look at "
                            + "the whole list."
                    )
                    : Text(
                        "medicines.unknown.ambiguous",
                        "{signs} holds different ingredients in different countries or editions, so "
                            + "nothing was checked for it. Please write down the active ingredient "
                            + "from the box."
                    )
            )
        }
    }
}
