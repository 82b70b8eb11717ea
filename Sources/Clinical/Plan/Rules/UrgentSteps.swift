// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension PlanRule {
    /// Warning signs that want help now or today, each with the words of its own rule.
    static let urgentMatter = PlanRule(
        "urgent-matter",
        .urgent,
        Terms(who: .emergency, within: 0, measure: .seen),
        Text(
            "plan.urgentMatter.statement",
            "A warning sign that wants help now or on the same day stands first in every plan, with "
                + "the words of its own rule, whatever was agreed before."
        ),
        ifNot: helpElsewhere,
        basis: Basis("evenfall-consensus", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        story.urgency.because.filter { $0.tier >= .sameDay }.map { reason in
            Reading(
                says: reason.says,
                answers: reason.answers,
                level: .urgent,
                part: reason.rule,
                terms: Terms(
                    who: reason.tier == .emergency ? .emergency : .doctor,
                    within: 0,
                    measure: .seen
                ),
                basis: reason.basis
            )
        }
    }

    /// Warning signs that want a visit soon.
    static let soonMatter = PlanRule(
        "soon-matter",
        .urgent,
        Terms(who: .doctor, within: 7, measure: .seen),
        Text(
            "plan.soonMatter.statement",
            "A warning sign that wants a visit soon stands before all that is agreed in calm. A week "
                + "is our own reading of “soon”."
        ),
        ifNot: helpElsewhere,
        basis: Basis("evenfall-consensus", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        story.urgency.because.filter { $0.tier == .soon }.map { reason in
            Reading(
                says: reason.says,
                answers: reason.answers,
                part: reason.rule,
                basis: reason.basis
            )
        }
    }

    /// Medicines and results of which somebody must look before the next dose.
    static let medicineAlert = PlanRule(
        "medicine-alert",
        .urgent,
        Terms(who: .prescriber, within: 1, measure: .seen),
        Text(
            "plan.medicineAlert.statement",
            "An alert of the review of medicines and results is a step of its own: a doctor or "
                + "pharmacist looks before the next dose or prescription."
        ),
        ifNot: Text(
            "plan.medicineAlert.ifNot",
            "If you can’t reach them, ask a pharmacist, or the medical advice line of your country."
        ),
        basis: Basis("evenfall-consensus", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        let alerts = story.findings.filter { $0.level.rank <= Finding.Level.alert.rank }
        guard
            let reading = Reading(
                alerts,
                Text(
                    "plan.medicineAlert.says",
                    "Before the next dose or prescription, show a doctor or pharmacist what the list "
                        + "says about: {signs}. Please change nothing on your own."
                )
            )
        else { return [] }
        let isUrgent = alerts.contains { $0.level == .urgent }
        return [
            Reading(
                says: reading.says,
                answers: reading.answers,
                level: isUrgent ? .urgent : .alert,
                basis: Basis(
                    alerts.flatMap(\.basis.sources).withoutRepeats,
                    grade: .weak,
                    verification: .awaitingSignOff,
                    reviewed: .lastReview
                )
            )
        ]
    }

    private static let helpElsewhere = Text(
        "plan.urgentMatter.ifNot",
        "If it gets worse, or nobody can see you in that time, go to an emergency department."
    )
}
