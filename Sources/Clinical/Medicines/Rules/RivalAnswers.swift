// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// A day on which a leg problem began or became worse.
struct LegChange: Sendable {
    /// The answer that tells it.
    let path: AnswerPath
    /// The day, as precisely as it was told.
    let date: PartialDate

    /// Every change of every leg problem, in the order of the case.
    static func all(in case: Case) -> [LegChange] {
        (`case`.legs ?? []).enumerated().flatMap { index, problem in
            [LegKey.began, .worseSince].compactMap { key in
                problem.answers.date(key).map { LegChange(path: .leg(index, key), date: $0) }
            }
        }
    }

    /// Whether it came so many days after another day; unknown when that turns on a missing part.
    func isAfter(_ earlier: PartialDate, by days: ClosedRange<Int>) -> Truth {
        let least = earlier.latest.distance(to: date.earliest)
        let most = earlier.earliest.distance(to: date.latest)
        if days.contains(least), days.contains(most) { return .yes }
        return most < days.lowerBound || least > days.upperBound ? .no : .unknown
    }
}

/// The other answers that could explain a change of the legs.
///
/// Source: knowledge file on restless legs, 6d and 7 (iron, other medicines, back flare,
/// pregnancy, augmentation, sleep loss, akathisia, neuropathy).
enum RivalAnswers {
    /// Everything but the medicine in question, each once.
    static func of(
        _ change: LegChange?,
        beside medicine: ListedMedicine,
        in story: ReviewStory
    ) -> [AnswerPath] {
        let others = story.list.medicines.filter { other in
            other.index != medicine.index
                && (change.map { isChanged(other, before: $0) } == true
                    || other.isTaken == .yes && AugmentationPossible.isPossible(other, in: story))
        }
        var found = others.map(\.path)
        let states: [Claim] = [
            LowIron.claim(story), story.isPregnant, story.has(.peripheralNeuropathy),
            story.warns(.lessThanFourHoursSleepThreeNights),
        ]
        for state in states where state.isYes { found += state.answers }
        if let change, let back = story.case.back?.date(.firstStarted),
            change.isAfter(back, by: TimeLink.window).isYes
        {
            found.append(.back(.firstStarted))
        }
        for (index, problem) in (story.case.legs ?? []).enumerated()
        where problem.answers.truth(.innerRestlessness).isYes {
            found.append(.leg(index, .innerRestlessness))
        }
        return found.withoutRepeats
    }

    /// Whether a medicine was started, raised or stopped in the weeks before a change.
    private static func isChanged(_ medicine: ListedMedicine, before change: LegChange) -> Bool {
        let days = medicine.rises + (medicine.medicine.stopped.map { [$0] } ?? [])
        return days.contains { change.isAfter($0, by: TimeLink.window).isYes }
    }
}
