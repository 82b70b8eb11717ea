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
    /// Everything but the medicine in question, each once; of a change in the answers.
    static func of(
        _ change: LegChange?,
        beside medicine: ListedMedicine,
        in story: ReviewStory
    ) -> [AnswerPath] {
        of(beside: medicine, in: story) { day in
            change?.isAfter(day, by: TimeLink.window).isYes ?? false
        }
    }

    /// Everything but the medicine in question, each once; `isNear` tells whether a day lies so near
    /// the change that it may explain it.
    static func of(
        beside medicine: ListedMedicine,
        in story: ReviewStory,
        isNear: (PartialDate) -> Bool
    ) -> [AnswerPath] {
        let others = story.list.medicines.filter { other in
            other.index != medicine.index
                && (other.changes.contains(where: isNear)
                    || other.isTaken == .yes && AugmentationPossible.isPossible(other, in: story))
        }
        var found = others.map(\.path)
        let states: [Claim] = [
            LowIron.claim(story), story.isPregnant, story.has(.peripheralNeuropathy),
            story.warns(.lessThanFourHoursSleepThreeNights),
        ]
        for state in states where state.isYes { found += state.answers }
        if let back = story.case.back?.date(.firstStarted), isNear(back) {
            found.append(.back(.firstStarted))
        }
        for (index, problem) in (story.case.legs ?? []).enumerated()
        where problem.answers.truth(.innerRestlessness).isYes {
            found.append(.leg(index, .innerRestlessness))
        }
        return found.withoutRepeats
    }
}

extension ListedMedicine {
    /// The days on which it was started, raised or stopped.
    fileprivate var changes: [PartialDate] {
        rises + (medicine.stopped.map { [$0] } ?? [])
    }
}
