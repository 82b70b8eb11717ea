// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension RedFlag {
    /// New numbness around the saddle, or new trouble with bladder, bowel or sex, or both legs.
    ///
    /// The nerves at the base of the spine may be under pressure; hours matter. Long-standing
    /// signs that are not getting worse want an appointment soon and the question what is new.
    /// Source: GIRFT 2023 (as used by BMJ Best Practice), knowledge file 3.3.
    static let caudaEquina = RedFlag(
        "cauda-equina",
        Text(
            "redFlags.caudaEquina.statement",
            "Any of these new or worse within two weeks is an emergency: numbness between the legs "
                + "or around the bottom, a change of bladder, bowel or feeling during sex, both "
                + "legs weak, sudden pain or weakness in both legs, or not being able to pass "
                + "urine. Opioids or constipation never lower this. Long-standing and unchanged: "
                + "soon."
        ),
        basis: Basis("girft-2023", "finucane-2020", grade: .moderate)
    ) { story in
        let signs: [WarningKey] = [
            .saddleNumbness, .bladderChange, .bowelChange, .sexualFunctionChange, .bothLegsWeak,
            .suddenBothSided, .cannotPassUrine,
        ]
        return Reading(
            .emergency,
            story.isNew(anyOf: signs),
            Text(
                "redFlags.caudaEquina.emergency",
                "You said: {signs}. The nerves at the base of the spine may be under pressure, and "
                    + "hours matter. Please go to an emergency department now; do not drive "
                    + "yourself."
            )
        )
            ?? Reading(
                .soon,
                story.isLongStanding(anyOf: signs),
                Text(
                    "redFlags.caudaEquina.soon",
                    "You said: {signs}, for more than two weeks. Is anything new or worse? If so, "
                        + "this is an emergency. If not, please ask for an appointment in the next "
                        + "days."
                )
            )
    }
}
