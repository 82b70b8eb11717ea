// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension PlanRule {
    /// Care by a whole team for a back that keeps one from living.
    static let multidisciplinary = PlanRule(
        "team-care",
        .specialist,
        Terms(who: .doctor, within: 84, judgedAfter: 180, measure: .back),
        aims: [.back],
        treatments: ["multidisciplinary-care"],
        Text(
            "plan.teamCare.statement",
            "A back that has hurt for long and hinders life by 7 of 10 or more: care by a team of "
                + "doctor, physiotherapist and psychologist at once. The 7 is our own."
        ),
        ifNot: Text(
            "plan.teamCare.ifNot",
            "If there is no such programme near you, ask for its parts: movement, and a talking "
                + "treatment for pain."
        ),
        basis: Basis(
            "who-back-2023",
            "nice-ng59",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        guard let answers = story.hinderedForLong else { return [] }
        return [
            Reading(
                answers,
                Text(
                    "plan.teamCare.says",
                    "Ask about a programme in which doctor, physiotherapist and psychologist work "
                        + "together on daily life with pain."
                )
            )
        ].compactMap(\.self)
    }

    /// A sleep specialist or neurologist for legs that stay unclear or hard to treat.
    static let legSpecialist = PlanRule(
        "leg-specialist",
        .specialist,
        Terms(who: .sleepSpecialist, within: 84, measure: .seen),
        aims: [.legs],
        Text(
            "plan.legSpecialist.statement",
            "A sleep specialist or neurologist: when the legs weigh on a person and the story is only "
                + "possible, when a dopamine medicine may be making them worse, or when they weigh "
                + "heavily although a medicine is taken for them."
        ),
        ifNot: Text(
            "plan.legSpecialist.ifNot",
            "If the wait is long, ask your doctor whether a call there can help meanwhile."
        ),
        basis: Basis(
            "garcia-borreguero-2016",
            "winkelman-2026",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        guard let restless = story.restless, let answers = story.burdensomeLegs else { return [] }
        let distress: Distress? = story.case.legs?[restless.index].answers.word(.distress)
        let treated = story.list.taken(.gabapentinoid, .dopamineAgonist, .levodopa, .opioid)
        let augmented = story.found([.augmentationPossible]).flatMap(\.answers)
        guard
            restless.legs.pattern == .possible || !augmented.isEmpty
                || (distress == .severe && !treated.isEmpty)
        else { return [] }
        return [
            Reading(
                (answers + augmented).withoutRepeats,
                Text(
                    "plan.legSpecialist.says",
                    "Ask for a sleep specialist or a neurologist who knows restless legs, and take "
                        + "the report with you."
                )
            )
        ].compactMap(\.self)
    }

    /// A pain clinic for a back that hinders life, and for both troubles at once.
    static let painClinic = PlanRule(
        "pain-clinic",
        .specialist,
        Terms(who: .painSpecialist, within: 84, measure: .seen),
        aims: [.back],
        Text(
            "plan.painClinic.statement",
            "A pain clinic: when a long bad back hinders life by 7 of 10 or more, or when it and "
                + "restless legs both weigh on a person, so that one medicine is weighed for both. "
                + "The 7 is our own."
        ),
        ifNot: Text(
            "plan.painClinic.ifNot",
            "Ask which kind of clinic it is: one that only injects is not what is meant here."
        ),
        basis: Basis(
            "who-back-2023",
            "terai-2021",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        let both = story.longBack.flatMap { back in story.burdensomeLegs.map { back + $0 } }
        return [
            Reading(
                story.hinderedForLong ?? both,
                Text(
                    "plan.painClinic.says",
                    "Ask for a pain clinic that looks at legs and back together, and take the report "
                        + "with you."
                )
            )
        ].compactMap(\.self)
    }
}

extension PlanStory {
    /// The answers that say that a long bad back hinders life a great deal; nil when it does not.
    fileprivate var hinderedForLong: [AnswerPath]? {
        guard let long = longBack,
            let hindered = back(.interference, isAtLeast: PlanStory.severeHindrance)
        else {
            return nil
        }
        return long + [hindered]
    }
}
