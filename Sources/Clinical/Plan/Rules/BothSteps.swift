// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension PlanRule {
    /// Two weeks of diary, so that there is a start to compare with.
    static let keepDiary = PlanRule(
        "keep-diary",
        .both,
        Terms(who: .person, within: 1, judgedAfter: 14, measure: .nightsNoted),
        Text(
            "plan.keepDiary.statement",
            "Two weeks of diary before anything is changed give a start to compare with; nothing "
                + "else shows what a change did. Two weeks are our own."
        ),
        ifNot: Text(
            "plan.keepDiary.ifNot",
            "A night with three taps is enough. Even every second night tells something."
        ),
        basis: Basis("evenfall-plan", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        [
            Reading(
                story.troubles,
                Text(
                    "plan.keepDiary.says",
                    "Note evenings and mornings for two weeks before you change anything. Then each "
                        + "later step has something to be measured against."
                )
            )
        ].compactMap(\.self)
    }

    /// Staying active, and what the pain does and does not mean.
    static let stayActive = PlanRule(
        "stay-active",
        .both,
        Terms(who: .person, within: 1, judgedAfter: 42, measure: .back),
        aims: [.back],
        treatments: ["education"],
        Text(
            "plan.stayActive.statement",
            "With back pain and no warning sign, the guidelines agree on knowing what the pain means "
                + "and staying active. For restless legs, moving is what eases them."
        ),
        ifNot: Text(
            "plan.stayActive.ifNot",
            "If moving makes it clearly worse for more than a day, take smaller steps, or ask a "
                + "physiotherapist."
        ),
        basis: Basis(
            "nice-ng59",
            "who-back-2023",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        [
            Reading(
                story.backAnswers,
                Text(
                    "plan.stayActive.says",
                    "Keep moving, and keep to your usual day as far as you can. Hurt is not the same "
                        + "as harm: with no warning sign, moving does not damage a sore back."
                )
            )
        ].compactMap(\.self)
    }

    /// One habit at a time, as a test and not as a ban.
    static let oneHabit = PlanRule(
        "one-habit",
        .habits,
        Terms(who: .person, within: 14, judgedAfter: 14, measure: .legsAndBack),
        aims: [.legs, .back],
        Text(
            "plan.oneHabit.statement",
            "Of the habits that may play a part, one at a time is tried for two weeks and judged by "
                + "the diary. The evidence is weak or mixed, so each is a test and no ban."
        ),
        ifNot: Text(
            "plan.oneHabit.ifNot",
            "If two weeks change nothing, go back to it if you like, and try the next one."
        ),
        basis: Basis(
            "batool-anwar-2016",
            "aasm-2025-summary",
            grade: .conflicting,
            verification: .awaitingSignOff
        )
    ) { story in
        [
            Reading(
                story.found([
                    .caffeine, .alcohol, .tobacco, .lateHardExercise, .sitting, .lateMeals,
                ]),
                Text(
                    "plan.oneHabit.says",
                    "Pick one of these and change it for two weeks, and only it: {signs}. Then look "
                        + "at the diary before you pick the next."
                )
            )
        ].compactMap(\.self)
    }
}

extension PlanStory {
    /// What troubles the person: the first answer on each leg problem and on the back; nil when
    /// neither legs nor back do.
    fileprivate var troubles: [AnswerPath]? {
        let legs = (self.case.legs ?? []).enumerated().compactMap { index, problem in
            problem.answers.answeredKeys.first.map { AnswerPath.leg(index, $0) }
        }
        let all = legs + (backAnswers?.prefix(1) ?? [])
        return all.isEmpty ? nil : all
    }
}
