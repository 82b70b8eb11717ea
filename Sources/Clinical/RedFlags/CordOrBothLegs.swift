// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension RedFlag {
    /// New unsteadiness, or weakness that is getting worse: the cord may be under pressure.
    ///
    /// Source: knowledge file 3.2 A2 (our tier map), IFOMPT 2020.
    static let cordOrBothLegs = RedFlag(
        "spinal-cord",
        Text(
            "redFlags.spinalCord.statement",
            "A walk that has become unsteady, or weakness that is getting worse, new within two "
                + "weeks, is an emergency. Long-standing and unchanged: soon."
        ),
        basis: Basis(
            "finucane-2020",
            "evenfall-consensus",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        let signs: [WarningKey] = [.unsteadyGait, .weaknessGettingWorse]
        return Reading(
            .emergency,
            story.isNew(anyOf: signs),
            Text(
                "redFlags.spinalCord.emergency",
                "You said: {signs}. The spinal cord or its nerves may be under pressure. Please go "
                    + "to an emergency department now; do not drive yourself."
            )
        )
            ?? Reading(
                .soon,
                story.isLongStanding(anyOf: signs),
                Text(
                    "redFlags.spinalCord.soon",
                    "You said: {signs}, for more than two weeks. Please ask for an appointment in "
                        + "the next days, and at once if it grows worse."
                )
            )
    }
}
