// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension FindingRule {
    /// Less than 150 minutes of exercise a week.
    ///
    /// Source: exercise helps chronic back pain a little (WHO 2023) and, in small trials, restless
    /// legs (Harrison 2019). 150 minutes are common advice, from memory.
    static let movement = FindingRule(
        "movement",
        about: .habits,
        Text(
            "habits.movement.statement",
            "Below 150 minutes of exercise a week: regular moderate movement helps chronic back pain "
                + "a little (SMD −0.33 in the WHO review) and, in small trials, restless legs. Any "
                + "kind that is kept up will do."
        ),
        basis: Basis(
            "who-back-2023",
            "harrison-2019",
            "evenfall-limits",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        [
            Reading(
                .movement,
                .know,
                !story.habit(.exerciseMinutesPerWeek, isAtLeast: minutesOfExercise),
                in: story,
                Text(
                    "habits.movement.says",
                    "You said: {signs}. Moving more can help legs and back alike. Any kind "
                        + "you will keep doing counts; start small, and earlier in the day."
                )
            )
        ].compactMap(\.self)
    }

    /// Hard exercise late in the day.
    ///
    /// Source: from memory; hard late bouts are reported as a trigger.
    static let lateHardExercise = FindingRule(
        "late-hard-exercise",
        about: .habits,
        Text(
            "habits.lateHardExercise.statement",
            "Hard exercise late in the day is reported to bring restless legs on; moving it earlier "
                + "is a personal test. Moderate movement is encouraged at any hour."
        ),
        basis: Basis(
            "harrison-2019",
            "evenfall-limits",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        [
            Reading(
                .lateHardExercise,
                .know,
                story.habit(.lateHardExercise),
                in: story,
                Text(
                    "habits.lateHardExercise.says",
                    "You said: {signs}. Some people’s legs are worse after it. You could try "
                        + "two weeks with the hard part earlier in the day. Please keep moving."
                )
            )
        ].compactMap(\.self)
    }

    /// Strain from sport: a rival explanation for sore legs and a sore back.
    ///
    /// Our own reading; muscle strain is told by its story (knowledge file on back pain, 2.6).
    static let sportsStrain = FindingRule(
        "sports-strain",
        about: .habits,
        Text(
            "habits.sportsStrain.statement",
            "Strain from sport can explain sore legs or a sore back for days to weeks, and is told "
                + "by its story."
        ),
        basis: Basis("evenfall-limits", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        [
            Reading(
                .sportsStrain,
                .know,
                story.habit(.sportsStrain),
                in: story,
                Text(
                    "habits.sportsStrain.says",
                    "You said: {signs}. Sore muscles can be a reason of their own for legs or "
                        + "back that ache, mostly for days to weeks. It helps to note those days in "
                        + "the diary."
                )
            )
        ].compactMap(\.self)
    }

    /// Six hours of sitting a day or more.
    ///
    /// Six hours are our own; that rest brings restless legs on is a criterion (Allen 2014).
    static let sitting = FindingRule(
        "sitting",
        about: .habits,
        Text(
            "habits.sitting.statement",
            "From six hours of sitting a day, short walks in between are worth a try: rest brings "
                + "restless legs on, and staying active is advised for the back."
        ),
        basis: Basis(
            "allen-2014",
            "who-back-2023",
            "evenfall-limits",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        [
            Reading(
                .sitting,
                .know,
                story.habit(.sittingHoursPerDay, isAtLeast: hoursOfSitting),
                in: story,
                Text(
                    "habits.sitting.says",
                    "You said: {signs}. Sitting long can wake restless legs and stiffen the "
                        + "back. You could try to stand up and walk a little every half hour."
                )
            )
        ].compactMap(\.self)
    }

    /// Minutes a week; common advice, from memory.
    private static let minutesOfExercise: Double = 150
    /// Hours a day; our own.
    private static let hoursOfSitting = 6.0
}
