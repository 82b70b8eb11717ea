// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension FindingRule {
    /// The last meal less than three hours before the main sleep.
    ///
    /// Little is known; three hours are our own.
    static let lateMeals = FindingRule(
        "late-meals",
        about: .habits,
        Text(
            "habits.lateMeals.statement",
            "A last meal less than three hours before the main sleep: little is known of its effect "
                + "on restless legs, so only a personal test is offered."
        ),
        basis: Basis("evenfall-limits", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        [
            Reading(
                .lateMeals,
                .know,
                story.habit(.lastMeal, isWithin: minutesAfterMeal - 1),
                in: story,
                Text(
                    "habits.lateMeals.says",
                    "You said: {signs}. Little is known about late meals and legs. If you "
                        + "are curious, try two weeks with an earlier meal and see."
                )
            )
        ].compactMap(\.self)
    }

    /// A bedtime that varies by an hour or more.
    ///
    /// Regular sleep is a consensus piece of advice (secondary); one hour is our own.
    static let sleepSchedule = FindingRule(
        "sleep-schedule",
        about: .habits,
        Text(
            "habits.sleepSchedule.statement",
            "A bedtime that varies by an hour or more: a regular one is part of the usual advice on "
                + "sleep; its effect on restless legs is unknown, its risk low."
        ),
        basis: Basis("evenfall-limits", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        [
            Reading(
                .sleepSchedule,
                .know,
                story.habit(.bedtimeVariesByMinutes, isAtLeast: minutesOfBedtime),
                in: story,
                Text(
                    "habits.sleepSchedule.says",
                    "You said: {signs}. A steadier time for bed can make nights easier. For "
                        + "shifts that change, a steady order of the evening helps too."
                )
            )
        ].compactMap(\.self)
    }

    /// A diet that leaves out foods: iron, and vitamin B12 without animal foods.
    ///
    /// Source: B12 and diet from memory; iron as in ``ironTreat``.
    static let diet = FindingRule(
        "diet",
        about: .habits,
        Text(
            "habits.diet.statement",
            "A diet that leaves out foods can lack iron and, without animal foods, vitamin B12: "
                + "ferritin, transferrin saturation and B12 are asked for."
        ),
        basis: Basis("nice-ng239", "evenfall-limits", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        [
            Reading(
                .diet,
                .ask,
                story.habit(.restrictedDiet),
                in: story,
                Text(
                    "habits.diet.says",
                    "You said: {signs}. Iron and vitamin B12 can run low that way. Please "
                        + "ask whether ferritin, transferrin saturation and B12 should be measured."
                )
            )
        ].compactMap(\.self)
    }

    /// Loss of appetite or weight: a clinician looks for the cause.
    ///
    /// Source: weight loss alone is a weak sign with back pain (Downie 2013); with a history of
    /// cancer the red flags judge it. Malnutrition is told by the weight, not by albumin.
    static let weightLoss = FindingRule(
        "weight-loss",
        about: .habits,
        Text(
            "habits.weightLoss.statement",
            "Loss of appetite or weight without trying is raised at the next visit. With back pain "
                + "it is a weak sign on its own; together with a history of cancer it is judged as "
                + "a warning sign."
        ),
        basis: Basis("downie-2013", "evenfall-limits", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        [
            Reading(
                .weightLoss,
                .ask,
                story.habit(.appetiteOrWeightLoss),
                in: story,
                Text(
                    "habits.weightLoss.says",
                    "You said: {signs}. If you did not mean to lose weight, please tell your "
                        + "doctor, with how much and since when."
                )
            )
        ].compactMap(\.self)
    }

    /// Minutes before the main sleep; our own.
    private static let minutesAfterMeal = 180
    /// Minutes; our own.
    private static let minutesOfBedtime: Double = 60
}
