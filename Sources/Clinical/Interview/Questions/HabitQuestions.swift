// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// What a person drinks, how they move, eat and sleep.
enum HabitQuestions {
    static func all(_ file: Case) -> [Question] {
        [drinks, movement, sleep]
    }

    private static func question(
        _ name: String,
        title: String,
        why: String,
        fields: [Field]
    ) -> Question {
        Question(
            "habits." + name,
            .habits,
            key: "habits." + name,
            title: title,
            why: why,
            layout: .group,
            fields: fields
        )
    }

    private static let drinks = question(
        "drinks",
        title: "What about coffee, alcohol and tobacco?",
        why: "They can worsen legs and sleep, and alcohol does not go with some medicines.",
        fields: [
            .habit(.caffeineDrinksPerDay, "Coffee, tea or cola a day", unit: Units.drinks),
            .habit(.caffeineLast, "The last one at"),
            .habit(.alcoholDrinksPerWeek, "Alcohol a week", unit: Units.drinks),
            .habit(.tobacco, "Tobacco or nicotine"),
        ]
    )

    private static let movement = question(
        "movement",
        title: "How much do you move and sit?",
        why: "Some exercise helps both legs and back. Too much, or too late, can do the opposite.",
        fields: [
            .habit(.exerciseMinutesPerWeek, "Exercise a week", unit: Units.minutes),
            .habit(.lateHardExercise, "Hard exercise late in the day"),
            .habit(.sportsStrain, "Pain or strain from sport"),
            .habit(.sittingHoursPerDay, "Sitting a day", unit: Units.hours),
        ]
    )

    private static let sleep = question(
        "sleep",
        title: "How do you eat and sleep?",
        why: "Evening is judged from when your main sleep starts. Food matters for iron.",
        fields: [
            .person(.mainSleepStarts, "Main sleep starts at"),
            .habit(.bedtimeVariesByMinutes, "Bedtime varies by", unit: Units.minutes),
            .habit(.lastMeal, "Last meal at"),
            .habit(.restrictedDiet, "A diet that leaves out foods"),
            .habit(.appetiteOrWeightLoss, "Less appetite or weight than before"),
        ]
    )
}
