// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension PlanRule {
    /// What to know before an injection for a back that has hurt for long.
    static let injectionTalk = PlanRule(
        "injection-talk",
        .procedures,
        Terms(who: .painSpecialist, within: 28, judgedAfter: 84, measure: .back),
        aims: [.back],
        Text(
            "plan.injectionTalk.statement",
            "When an injection is planned, the disagreement is told before it: a panel in the BMJ "
                + "(2025) advises strongly against injections and radiofrequency for pain of three "
                + "months or more; 34 societies asked for it to be withdrawn; NICE leaves some for "
                + "chosen people."
        ),
        ifNot: Text(
            "plan.injectionTalk.ifNot",
            "If it brought little, more of the same seldom does. Talk about the rest of the plan."
        ),
        basis: Basis(
            "bmj-2025",
            "bmj-2025-critics",
            "nice-ng59",
            grade: .conflicting,
            verification: .awaitingSignOff
        )
    ) { story in
        guard story.case.plannedInjection != nil else { return [] }
        return [
            Reading(
                says: story.restless == nil ? injection : injectionWithLegs,
                answers: [.plannedInjection]
            )
        ]
    }

    private static let injection = Text(
        "plan.injectionTalk.says",
        "Before the injection, ask what it is for, how many out of 10 gain by it and for how long, what "
            + "can go wrong, and what happens without it. Experts disagree."
    )

    private static let injectionWithLegs = Text(
        "plan.injectionTalk.legs",
        "Before the injection, ask what it is for, how many out of 10 gain by it and for how long, what "
            + "can go wrong, and what happens without it. Experts disagree. Take your procedure card, "
            + "and say that you cannot lie still."
    )

    /// A talk about an operation where one pressed place fits and life is hindered.
    static let decompressionTalk = PlanRule(
        "operation-talk",
        .procedures,
        Terms(who: .doctor, within: 84, judgedAfter: 180, measure: .back),
        aims: [.back],
        Text(
            "plan.operationTalk.statement",
            "A narrow canal or a pressed root that fits strongly, and hinders life by 7 of 10 or more "
                + "for more than three months: an opinion on an operation is worth asking for. "
                + "Restless legs are asked about again afterwards. From memory and our own."
        ),
        ifNot: Text(
            "plan.operationTalk.ifNot",
            "A second opinion is usual. Weakness, numbness of the saddle, or trouble with bladder "
                + "or bowel does not wait for any of this."
        ),
        basis: Basis("evenfall-plan", "terai-2021", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        let fits = story.fitting(.stenosis, .nerveRoot).filter { $0.fit == .strong }
        guard !fits.isEmpty, story.longBack != nil,
            let hindered = story.back(.interference, isAtLeast: PlanStory.severeHindrance)
        else { return [] }
        return [
            Reading(
                fits.flatMap(\.speaksFor).withoutRepeats + [hindered],
                Text(
                    "plan.operationTalk.says",
                    "If months of other care did not help, ask what an operation could and could not "
                        + "do for {names}. It is meant for leg pain and walking, less for the back "
                        + "itself, and not for restless legs.",
                    ["names": .list(fits.map { ClinicalWords.name($0.kind) })]
                )
            )
        ].compactMap(\.self)
    }
}
