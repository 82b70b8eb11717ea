// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary

/// Medians and counts of some nights, taken in one pass.
struct PeriodFigures {
    /// The middle of what was recorded, and on how many nights it was.
    struct Median {
        let value: Double
        let count: Int

        /// Digits behind the point that show it fully: none, or one for a half.
        var digits: Int { value == value.rounded() ? 0 : 1 }
    }

    /// How many nights out of those with an answer.
    struct Share {
        let value: Int
        let of: Int
    }

    let nights: Int
    let recorded: Int
    let rated: Int
    let calm: Int
    let legs: Median?
    let back: Median?
    let onset: Median?
    let sleepMinutes: Median?
    let keptUpByLegs: Share
    let keptUpByBack: Share

    init(_ points: ArraySlice<NightPoint>) {
        var legs = Tally(upTo: 10)
        var back = Tally(upTo: 10)
        var onset = Tally(upTo: 2879)
        var sleep = Tally(upTo: 2879)
        var recorded = 0
        var calm = 0
        var causes = 0
        var byLegs = 0
        var byBack = 0
        for point in points {
            if point.isRecorded { recorded += 1 }
            if point.isCalm == .yes { calm += 1 }
            legs.add(point.legs)
            back.add(point.back)
            onset.add(point.onset)
            sleep.add(point.sleepMinutes)
            guard let cause = point.keptUpBy else { continue }
            causes += 1
            if cause == .legs || cause == .both { byLegs += 1 }
            if cause == .back || cause == .both { byBack += 1 }
        }
        nights = points.count
        self.recorded = recorded
        self.calm = calm
        rated = legs.count
        self.legs = legs.median
        self.back = back.median
        self.onset = onset.median
        sleepMinutes = sleep.median
        keptUpByLegs = Share(value: byLegs, of: causes)
        keptUpByBack = Share(value: byBack, of: causes)
    }

    init(_ points: [NightPoint]) { self.init(points[...]) }
}

/// Counts small whole numbers, so that their median needs no sorting.
private struct Tally {
    private var places: [Int32]
    private(set) var count = 0

    init(upTo highest: Int) {
        places = Array(repeating: 0, count: highest + 1)
    }

    mutating func add(_ number: Int?) {
        guard let number else { return }
        places[min(max(number, 0), places.count - 1)] += 1
        count += 1
    }

    var median: PeriodFigures.Median? {
        guard count > 0 else { return nil }
        let lower = number(at: (count - 1) / 2)
        let upper = count.isMultiple(of: 2) ? number(at: count / 2) : lower
        return PeriodFigures.Median(value: Double(lower + upper) / 2, count: count)
    }

    private func number(at rank: Int) -> Int {
        var passed = 0
        for (number, times) in places.enumerated() {
            passed += Int(times)
            if passed > rank { return number }
        }
        return places.count - 1
    }
}
