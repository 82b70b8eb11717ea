// SPDX-License-Identifier: Apache-2.0

/// The rules on habits, in the order their findings are shown.
///
/// Habits are told in proportion: none is a danger by itself, so the levels are `ask` and `know`,
/// and where the evidence is null or mixed a personal test is offered and never a ban.
enum HabitRules {
    static let all: [FindingRule] = [
        .weightLoss, .alcohol, .diet, .movement, .sitting, .sleepSchedule, .caffeine,
        .lateHardExercise, .sportsStrain, .lateMeals, .tobacco,
    ]
}
