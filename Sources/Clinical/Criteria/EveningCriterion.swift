// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Criterion 4: worse in the evening or night than at equal rest in the morning.
///
/// As answered wins. Otherwise the worst and calmest hour decide: the evening window runs from
/// 6 hours before the main sleep starts to 4 hours after (our own rule, awaiting sign-off).
/// Source: Allen 2014; García-Borreguero 2011 (peak near midnight, low in the morning).
enum EveningCriterion {
    static let card = RuleCard(
        name: "criterion-evening",
        chapter: .criteria,
        statement: Text(
            "criteria.evening.statement",
            "It is worse in the evening or night than at equal rest in the morning. For people who "
                + "sleep by day the hours are counted from their main sleep: when only the worst "
                + "and the calmest hour are given, worst must lie between 6 hours before and 4 "
                + "hours after sleep starts, and calmest outside."
        ),
        basis: Basis(
            ["allen-2014", "garcia-borreguero-2011", "evenfall-consensus"],
            grade: .strong,
            verification: .awaitingSignOff,
            reviewed: .lastReview
        )
    )

    static func judge(_ story: LegStory) -> CriterionJudgement {
        if story.answers.answer(.evening) == .onlyBefore {
            return OnlyBefore.judge(.evening, in: story)
        }
        let asked = story.says(.evening)
        let isContradicted = story.contradictions.contains { $0.contains(.evening) }
        let rhythm = asked.truth == .unknown && !isContradicted ? byHours(story) : asked
        return CriterionJudgement(
            rhythm.truth == .unknown ? asked : rhythm,
            met: Text(
                "criteria.evening.met",
                "It is worse in the evening or night than at rest in the morning."
            ),
            notMet: Text(
                "criteria.evening.notMet",
                "It is not worse in the evening or night."
            ),
            unknown: Text(
                "criteria.evening.unknown",
                "Whether it is worse in the evening or night is not known."
            )
        )
    }

    /// Judges the rhythm by the worst and the calmest hour.
    ///
    /// Hours never speak for the evening against an answer that it is as strong in the morning.
    static func byHours(_ story: LegStory) -> Claim {
        guard let worst = story.answers.whole(.worstHour),
            let calmest = story.answers.whole(.calmestHour)
        else { return Claim(.unknown, story.path(.evening)) }
        let sleep = story.case.person.clock(.mainSleepStarts) ?? usualSleepStart
        let worstIn = isEvening(hour: worst, sleep: sleep)
        let calmestIn = isEvening(hour: calmest, sleep: sleep)
        let isSteady = story.answers.answer(.allDay) == .yes
        let hours = Claim(.yes, story.path(.worstHour)) && Claim(.yes, story.path(.calmestHour))
        if worstIn && !calmestIn && !isSteady { return hours }
        return calmestIn && !worstIn ? !hours : Claim(.unknown, story.path(.evening))
    }

    private static func isEvening(hour: Int, sleep: ClockTime) -> Bool {
        let start = sleep.advanced(byMinutes: -hoursBefore * 60)
        let time = ClockTime(wrapping: hour * 60)
        return time.minutes(after: start) <= (hoursBefore + hoursAfter) * 60
    }

    private static let hoursBefore = 6
    private static let hoursAfter = 4
    private static let usualSleepStart = ClockTime(wrapping: 23 * 60)
}
