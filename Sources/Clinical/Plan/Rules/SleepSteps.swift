// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension PlanRule {
    /// Pauses of breath in sleep worsen restless legs and are found by asking.
    static let sleepApnoea = PlanRule(
        "sleep-apnoea",
        .sleep,
        Terms(who: .doctor, within: 84, measure: .answers),
        aims: [.legs],
        Text(
            "plan.sleepApnoea.statement",
            "Untreated sleep apnoea is among what the guideline looks at first. It is asked about "
                + "when someone with restless legs is sleepy by day, and kept in view when named."
        ),
        ifNot: Text(
            "plan.sleepApnoea.ifNot",
            "If it was looked for and not found, that question is settled."
        ),
        basis: Basis("aasm-2025-summary", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        guard let restless = story.restless else { return [] }
        if story.has(.sleepApnoea) { return [Reading(says: keepTreating, answers: [.conditions])] }
        let legs = story.case.legs?[restless.index].answers
        guard legs?.truth(.sleepyByDay) == .yes else { return [] }
        return [
            Reading(
                says: Text(
                    "plan.sleepApnoea.says",
                    "Tell your doctor that you are sleepy by day, and ask whether pauses of breath "
                        + "in sleep should be looked for. Please do not drive when you are drowsy."
                ),
                answers: [.leg(restless.index, .sleepyByDay)]
            )
        ]
    }

    /// Sleep treatment without medicines.
    static let sleepTherapy = PlanRule(
        "sleep-therapy",
        .sleep,
        Terms(who: .doctor, within: 84, judgedAfter: 56, measure: .sleep),
        aims: [.legs, .back],
        treatments: ["cbt-i", "cbt"],
        Text(
            "plan.sleepTherapy.statement",
            "Restless legs or a long bad back that weigh on a person: cognitive behavioural therapy, "
                + "for sleep where nights are the trouble. For restless legs one small study without "
                + "a control group found better quality of life (from memory); for the back it is "
                + "recommended. Eight weeks are our own."
        ),
        ifNot: Text(
            "plan.sleepTherapy.ifNot",
            "If eight weeks bring nothing, ask for a sleep specialist."
        ),
        basis: Basis("va-dod-2022", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        let hindered = story.back(.interference, isAtLeast: PlanStory.hindrance).map { [$0] } ?? []
        let back = hindered.isEmpty ? [] : (story.longBack ?? []) + hindered
        let rhythm = story.found([.sleepSchedule]).flatMap(\.answers)
        return [
            Reading(
                (story.burdensomeLegs ?? []) + (story.longBack == nil ? [] : back) + rhythm,
                Text(
                    "plan.sleepTherapy.says",
                    "Keep the time you get up the same on all days. Ask about a talking treatment for "
                        + "sleep and pain (CBT-I or CBT), also as a course online."
                )
            )
        ].compactMap(\.self)
    }

    private static let keepTreating = Text(
        "plan.sleepApnoea.named",
        "Sleep apnoea is named on your list. Ask whether its treatment still works, because poor "
            + "breathing at night can make restless legs worse."
    )
}
