// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension FindingRule {
    /// Caffeine late in the day, or four drinks a day or more: try two weeks without, no ban.
    ///
    /// Source: Batool-Anwar 2016 found no link with new restless legs in 55,540 people; the AASM
    /// still names caffeine as an aggravator. Nine hours before sleep and four drinks are our own.
    static let caffeine = FindingRule(
        "caffeine",
        about: .habits,
        Text(
            "habits.caffeine.statement",
            "Caffeine within nine hours before the main sleep (from 14:00 for a sleep at 23:00), or "
                + "four or more drinks a day: a personal test of two weeks is offered, never a ban. "
                + "A cohort of 55,540 found no link with new restless legs; the AASM names caffeine "
                + "as an aggravator."
        ),
        basis: Basis(
            "batool-anwar-2016",
            "aasm-2025-summary",
            "evenfall-limits",
            grade: .conflicting,
            verification: .awaitingSignOff
        )
    ) { story in
        [
            Reading(
                .caffeine,
                .know,
                story.habit(.caffeineLast, isWithin: minutesWithoutCaffeine)
                    || story.habit(.caffeineDrinksPerDay, isAtLeast: drinksWithCaffeine),
                in: story,
                Text(
                    "habits.caffeine.says",
                    "You said: {signs}. Studies disagree whether caffeine makes legs worse. "
                        + "You could try two weeks without it after noon and see if your own nights "
                        + "change."
                )
            )
        ].compactMap(\.self)
    }

    /// Any alcohol is noted; more than 14 drinks a week is raised.
    ///
    /// Source: the same cohort found less restless legs with some alcohol, a genetic study more
    /// with much, guidelines name it as an aggravator. 14 drinks are our own, from common advice.
    static let alcohol = FindingRule(
        "alcohol",
        about: .habits,
        Text(
            "habits.alcohol.statement",
            "Alcohol: guidelines name it as an aggravator, a cohort found less restless legs with "
                + "some, a genetic study more with much. It is noted, and above 14 drinks a week it "
                + "is raised at the next visit. With an opioid, gabapentin or pregabalin it is a "
                + "danger of its own."
        ),
        basis: Basis(
            "batool-anwar-2016",
            "didriksen-2020",
            "aasm-2025-summary",
            "evenfall-limits",
            grade: .conflicting,
            verification: .awaitingSignOff
        )
    ) { story in
        guard let drinks = story.case.habits.number(.alcoholDrinksPerWeek), drinks > 0 else {
            return []
        }
        let isMuch = drinks > drinksWithAlcohol
        return [
            Reading(
                .alcohol,
                isMuch ? .ask : .know,
                Claim(.yes, .habit(.alcoholDrinksPerWeek)),
                in: story,
                isMuch ? muchAlcohol : someAlcohol
            )
        ].compactMap(\.self)
    }

    /// Tobacco or nicotine: an association with restless legs.
    ///
    /// Source: Song 2024, OR 1.46 (1.29–1.64); Batool-Anwar 2016.
    static let tobacco = FindingRule(
        "tobacco",
        about: .habits,
        Text(
            "habits.tobacco.statement",
            "People who smoke have restless legs more often (OR 1.46, 1.29–1.64). That stopping "
                + "helps the legs is not shown."
        ),
        basis: Basis("song-2024", "batool-anwar-2016", grade: .moderate)
    ) { story in
        [
            Reading(
                .tobacco,
                .know,
                story.habit(.tobacco),
                in: story,
                Text(
                    "habits.tobacco.says",
                    "You said: {signs}. People who smoke have restless legs a little more "
                        + "often. If you would like to stop, ask your doctor for help; it works "
                        + "better than alone."
                )
            )
        ].compactMap(\.self)
    }

    /// Minutes before the main sleep; our own.
    private static let minutesWithoutCaffeine = 540
    /// Drinks a day; our own.
    private static let drinksWithCaffeine = 4.0
    /// Drinks a week; our own.
    private static let drinksWithAlcohol = 14.0

    private static let someAlcohol = Text(
        "habits.alcohol.says",
        "You said: {signs}. Studies disagree whether alcohol makes legs worse. You could try "
            + "two weeks without it in the evening and see if your own nights change."
    )

    private static let muchAlcohol = Text(
        "habits.alcohol.much",
        "You said: {signs}. This much can break up sleep and is risky with many medicines. "
            + "Please talk about it with your doctor. If you drink every day, do not stop all at "
            + "once without asking."
    )
}

extension ReviewStory {
    /// The clock time at which the main sleep starts; 23:00 where it was not told, as in the
    /// evening rule of the case contract.
    fileprivate var sleepStarts: ClockTime {
        `case`.person.clock(.mainSleepStarts) ?? ClockTime(wrapping: 23 * 60)
    }

    /// Whether a habit’s time lies at most so many minutes before the main sleep, or in the first
    /// four hours of it.
    func habit(_ key: HabitKey, isWithin minutes: Int) -> Claim {
        guard let time = `case`.habits.clock(key) else { return Claim(.unknown, .habit(key)) }
        let before = sleepStarts.minutes(after: time)
        let asleep = ClockTime.minutesPerDay - before
        let isNear = before <= minutes || asleep <= ReviewStory.minutesIntoSleep
        return Claim(Truth(isNear), .habit(key))
    }

    /// Minutes of the main sleep in which a habit still counts as one of the evening; our own.
    private static let minutesIntoSleep = 240
}
