// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// How one night of the demonstration was lived, before any of it is written down.
struct DemoNight {
    let night: Night
    let legs: Int
    let back: Int
    /// Minutes after noon; nil on a calm night.
    let onset: Int?
    /// Minutes after noon, in steps of a quarter of an hour.
    let asleep: ClosedRange<Int>
    let awakeMinutes: Int
    let keptUpBy: KeptUpBy
    let did: [EveningTap]
}

/// Lives night after night, each a little like the one before.
struct DemoLife {
    private let calendar: DemoCalendar
    private let dosesRise: Bool
    private var legsDrift: Double = 0
    private var backDrift: Double = 0
    private var onsetDrift: Double = 0

    init(_ calendar: DemoCalendar, dosesRise: Bool) {
        self.calendar = calendar
        self.dosesRise = dosesRise
    }

    mutating func live(_ day: Day, using generator: inout SplitMix64) -> DemoNight {
        let did = taps(day, using: &generator)
        let step = generator.normal(sd: 1.2)
        legsDrift = 0.55 * legsDrift + step
        backDrift = 0.6 * backDrift + 0.25 * step + generator.normal(sd: 0.9)
        onsetDrift = 0.4 * onsetDrift + generator.normal(sd: 26)
        let isQuiet = generator.chance(usualLegs(day) > 3 ? 0.03 : 0.11)
        let legs = isQuiet ? 0 : rating(usualLegs(day) + strain(did) + legsDrift)
        let back = rating(usualBack(day) + (did.contains(.satOver4Hours) ? 0.5 : 0) + backDrift)
        let onset = 530 + onsetDrift - timesEarlier(day)
        let keptUpBy = cause(legs, back, using: &generator)
        return DemoNight(
            night: Night(eve: day),
            legs: legs,
            back: back,
            onset: legs == 0 ? nil : min(max(Int(onset), 200), 760),
            asleep: sleep(day, legs, using: &generator),
            awakeMinutes: keptUpBy == .nothing
                ? 5 * generator.whole(1...3) : 15 * generator.whole(2...6),
            keptUpBy: keptUpBy,
            did: did
        )
    }

    private func usualLegs(_ day: Day) -> Double {
        let days = dosesRise ? calendar.daysOnNewDose(day) : -1
        if days < 0 { return 2.6 }
        if days < 14 { return 1.8 }
        return 1.8 + 3 * Double(min(days, 42) - 14) / 28
    }

    private func usualBack(_ day: Day) -> Double {
        guard calendar.flare.contains(day) else { return 2.9 }
        return 7.4 - 0.35 * Double(calendar.flare.lowerBound.distance(to: day))
    }

    /// The legs begin two hours earlier, by and by, in the six weeks after the dose rose.
    private func timesEarlier(_ day: Day) -> Double {
        let days = dosesRise ? calendar.daysOnNewDose(day) : 0
        return 120 * Double(min(max(days, 0), 42)) / 42
    }

    private func strain(_ did: [EveningTap]) -> Double {
        var strain: Double = 0
        if did.contains(.satOver4Hours) { strain += 0.7 }
        if did.contains(.alcohol) { strain += 0.6 }
        if did.contains(.coffeeAfter14) { strain += 0.4 }
        if did.contains(.walked) { strain -= 0.4 }
        return strain
    }

    private func taps(_ day: Day, using generator: inout SplitMix64) -> [EveningTap] {
        let isWorkday = day.weekday <= 5
        let likely: [(EveningTap, Double)] = [
            (.stretched, 0.45), (.walked, isWorkday ? 0.4 : 0.7),
            (.satOver4Hours, isWorkday ? 0.7 : 0.2), (.coffeeAfter14, 0.3),
            (.alcohol, isWorkday ? 0.12 : 0.4),
        ]
        return likely.filter { generator.chance($0.1) }.map(\.0)
    }

    private func cause(
        _ legs: Int,
        _ back: Int,
        using generator: inout SplitMix64
    ) -> KeptUpBy {
        let byLegs = legs >= 5 && generator.chance(0.75)
        let byBack = back >= 6 && generator.chance(0.7)
        if byLegs, byBack { return .both }
        if byLegs { return .legs }
        if byBack { return .back }
        return generator.chance(0.08) ? .other : .nothing
    }

    private func sleep(
        _ day: Day,
        _ legs: Int,
        using generator: inout SplitMix64
    ) -> ClosedRange<Int> {
        let wakesLate = day.weekday == 5 || day.weekday == 6
        let from = 655 + 12 * Double(legs) + generator.normal(sd: 22)
        let to = (wakesLate ? 1180 : 1130) + generator.normal(sd: 20)
        return DemoLife.quarter(from)...DemoLife.quarter(to)
    }

    private func rating(_ value: Double) -> Int {
        min(10, Int(max(0, value + 0.5)))
    }

    private static func quarter(_ minutes: Double) -> Int {
        15 * Int(minutes / 15 + 0.5)
    }
}
