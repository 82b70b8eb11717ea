// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
import Wording

/// A medicine that was started or raised shortly before the diary shows worse legs.
///
/// The nights of the 28 days before a start or raised dose, and the nights from that day to the
/// 28th day after it on which it was still taken. The medians of both sides are compared: the
/// evening's rating of the legs, or else the time of the onset. A night without a value is left out.
/// Source of the 28 days: ``TimeLink``. The other figures are our own, chosen to stay silent rather
/// than to speak too soon, and await sign-off; two medians are no proof.
public enum TimeLinkInDiary {
    /// Nights with a value that each side needs.
    static let leastNights = 10
    /// By how much the median rating of the legs must rise, of 10.
    static let leastRise: Double = 2
    /// How many minutes earlier the median onset must be.
    static let leastEarlier: Double = 60

    /// The days of the diary the rule reads for a case; nil when it has nothing to read for.
    public static func days(for case: Case) -> ClosedRange<Day>? {
        let medicines = MedicineList(`case`).medicines.filter { $0.aggravation != nil }
        let rises = medicines.flatMap { $0.rises.compactMap(\.exactDay) }
        guard let first = rises.min(), first <= `case`.asOf else { return nil }
        return first.advanced(by: -TimeLink.window.upperBound)...`case`.asOf
    }

    /// The newest change of the legs in the diary a medicine is linked with in time.
    ///
    /// - Returns: nil when none is known, and when the answers already give a link.
    static func change(after medicine: ListedMedicine, in story: ReviewStory) -> LegNights.Change? {
        guard medicine.aggravation != nil, !story.nights.nights.isEmpty,
            medicine.isTakenOrStopped(within: TimeLink.stoppedLately, before: story.case.asOf),
            TimeLink.change(after: medicine, in: story) == nil
        else { return nil }
        for day in medicine.rises.reversed().compactMap(\.exactDay) {
            if let change = change(since: day, taking: medicine, in: story) { return change }
        }
        return nil
    }

    /// The other changes of a stretch of nights may explain it too.
    static func rivals(
        of change: LegNights.Change,
        beside medicine: ListedMedicine,
        in story: ReviewStory
    ) -> [AnswerPath] {
        let most = TimeLink.window.upperBound
        return RivalAnswers.of(beside: medicine, in: story) { date in
            (-most...most).contains(change.since.distance(to: date.earliest))
                && (-most...most).contains(change.since.distance(to: date.latest))
        }
    }

    private static func change(
        since day: Day,
        taking medicine: ListedMedicine,
        in story: ReviewStory
    ) -> LegNights.Change? {
        let most = TimeLink.window.upperBound
        let end = medicine.medicine.stopped.map { $0.earliest.advanced(by: -1) } ?? story.case.asOf
        let last = min(end, story.case.asOf, day.advanced(by: most))
        guard day <= last else { return nil }
        let earlier = day.advanced(by: -most)...day.advanced(by: -1)
        let changes = LegNights.Measure.allCases.compactMap {
            story.nights.change(of: $0, before: earlier, from: day...last, atLeast: leastNights)
        }
        guard !changes.contains(where: { $0.worsening < 0 }) else { return nil }
        return changes.first { $0.worsening >= least($0.measure) }
    }

    private static func least(_ measure: LegNights.Measure) -> Double {
        switch measure {
        case .legs: leastRise
        case .onset: leastEarlier
        }
    }
}

extension LegNights.Change {
    /// How much worse it became: points of the rating, or minutes by which the legs begin earlier.
    fileprivate var worsening: Double {
        switch measure {
        case .legs: after.value - before.value
        case .onset: before.value - after.value
        }
    }
}

extension FindingRule {
    static let timeLinkInDiary = FindingRule(
        "time-link-diary",
        about: .medicines,
        Text(
            "medicines.timeLinkDiary.statement",
            "A medicine known to worsen restless legs was started or its dose raised, and in the "
                + "diary the median rating of the legs is at least 2 points higher, or the median "
                + "onset at least 60 minutes earlier, from that day to the 28th day after it than "
                + "in the 28 days before. Each side needs 10 nights with a value; a night without "
                + "one is left out. It is silent when the other measure became better, and when "
                + "the answers already give a link. Two medians are no proof; other explanations "
                + "are shown beside it."
        ),
        basis: Basis(
            "rottach-2008",
            "evenfall-medicines",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        story.list.medicines.compactMap { medicine in
            guard let change = TimeLinkInDiary.change(after: medicine, in: story) else {
                return nil
            }
            var reading = Reading(
                .timeLink,
                .ask,
                of: medicine,
                change.says,
                rivals: TimeLinkInDiary.rivals(of: change, beside: medicine, in: story)
            )
            reading.nights = change
            return reading
        }
    }
}
