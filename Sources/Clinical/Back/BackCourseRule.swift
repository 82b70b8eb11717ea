// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// How long back pain has gone on, by the NIH rule.
///
/// Acute under 28 days, subacute until three months, chronic from three months with pain on at
/// least half of the days of the past six months, else recurrent. Sources: Deyo 2014 (the two
/// questions; the numbers await sign-off), VA/DoD 2022.
enum BackCourseRule {
    static let card = RuleCard(
        name: "back-course",
        chapter: .back,
        statement: Text(
            "back.course.statement",
            "Under 28 days: acute. Until three months: subacute. From three months: chronic with "
                + "pain on at least half of the days of the past six months (92 of 184), else "
                + "recurrent. Without that count it is shown as chronic and the count is asked."
        ),
        basis: Basis(
            "deyo-2014",
            "va-dod-2022",
            grade: .strong,
            verification: .awaitingSignOff
        )
    )

    /// The first day count that is no longer acute.
    static let subacuteFromDays = 28
    /// Months from which pain counts as chronic or recurrent.
    static let chronicFromMonths = 3
    /// Days with pain, of at most 184, from which it counts as chronic.
    static let halfOfTheDays = 92

    static func judge(_ story: BackStory) -> (course: BackCourse, open: [AnswerPath]) {
        guard let began = story.answers.date(.firstStarted) else {
            return (.unknown, [.back(.firstStarted)])
        }
        let first = course(since: began.earliest, story)
        let last = course(since: min(began.latest, story.case.asOf), story)
        guard first == last else { return (.unknown, [.back(.firstStarted)]) }
        let needsCount =
            first == .chronic && story.answers.whole(.daysWithPainInLast6Months) == nil
        return (first, needsCount ? [.back(.daysWithPainInLast6Months)] : [])
    }

    private static func course(since began: Day, _ story: BackStory) -> BackCourse {
        let asOf = story.case.asOf
        guard began.advanced(byMonths: chronicFromMonths) <= asOf else {
            return began.distance(to: asOf) < subacuteFromDays ? .acute : .subacute
        }
        guard let days = story.answers.whole(.daysWithPainInLast6Months) else { return .chronic }
        return days >= halfOfTheDays ? .chronic : .recurrent
    }
}
