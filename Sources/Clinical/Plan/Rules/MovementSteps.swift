// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension PlanRule {
    /// Regular movement of a kind that one keeps up, for legs and back alike.
    static let exercise = PlanRule(
        "exercise",
        .movement,
        Terms(who: .person, within: 14, judgedAfter: 84, measure: .legsAndBack),
        aims: [.legs, .back],
        treatments: [
            "walking", "aerobic-exercise", "strength-training", "motor-control-exercise", "yoga",
            "tai-chi",
        ],
        Text(
            "plan.exercise.statement",
            "Regular movement of any kind that is kept up helps a long bad back a little and, in small "
                + "trials, restless legs. It is judged after twelve weeks. Three times a week and "
                + "twelve weeks are as in the trials, from memory."
        ),
        ifNot: Text(
            "plan.exercise.ifNot",
            "If twelve weeks bring nothing, try another kind, or go on with a physiotherapist."
        ),
        basis: Basis(
            "who-back-2023",
            "harrison-2019",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        let answers = (story.longBack ?? []) + (story.restlessAnswers ?? [])
        return [
            Reading(answers, story.has(.heartFailure, .copd) ? askFirst : anyKind)
        ].compactMap(\.self)
    }

    /// Somebody who looks how one moves, when the back keeps one from living.
    static let physiotherapy = PlanRule(
        "physiotherapy",
        .movement,
        Terms(who: .physiotherapist, within: 42, judgedAfter: 84, measure: .back),
        aims: [.back],
        treatments: ["physiotherapy"],
        Text(
            "plan.physiotherapy.statement",
            "A back that has hurt for long and hinders life by 4 of 10 or more: exercise with a "
                + "physiotherapist, in a group or alone. The 4 is our own."
        ),
        ifNot: Text(
            "plan.physiotherapy.ifNot",
            "If six to twelve weeks bring nothing, ask about care by a whole team."
        ),
        basis: Basis(
            "nice-ng59",
            "who-back-2023",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        guard let long = story.longBack,
            let hindered = story.back(.interference, isAtLeast: PlanStory.hindrance)
        else { return [] }
        return [
            Reading(
                long + [hindered],
                story.restless == nil
                    ? Text(
                        "plan.physiotherapy.back",
                        "Ask for a course with a physiotherapist who builds exercises up with you."
                    )
                    : Text(
                        "plan.physiotherapy.says",
                        "Ask for a course with a physiotherapist who builds exercises up with you, and "
                            + "say that your legs are restless when you lie or sit still."
                    )
            )
        ].compactMap(\.self)
    }

    private static let anyKind = Text(
        "plan.exercise.says",
        "Choose a kind of movement you will keep doing. Start small, go for three times a week, and "
            + "not hard late in the evening."
    )

    private static let askFirst = Text(
        "plan.exercise.askFirst",
        "Ask your doctor how much movement your heart or lungs allow. Then choose a kind you will "
            + "keep doing, start small, and not hard late in the evening."
    )
}
