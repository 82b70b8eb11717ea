// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What happens when in a year of the demonstration, and which nights were not kept.
struct DemoCalendar {
    static let length = 365

    let first: Day
    let last: Day
    let doseRise: Day
    let flare: Range<Day>
    let journey: Range<Day>
    let magnesium: Range<Day>
    let changeNights: Set<Day>
    private(set) var missing: Set<Day> = []

    /// Plans the 365 nights before a day.
    init(ending: Day, missing count: Int, using generator: inout SplitMix64) {
        first = ending.advanced(by: -DemoCalendar.length)
        last = ending.advanced(by: -1)
        doseRise = ending.advanced(by: -49)
        let journeyBegins = DemoCalendar.journey(from: first, away: doseRise)
        journey = journeyBegins..<journeyBegins.advanced(by: 10)
        let flareBegins = DemoCalendar.flare(before: doseRise, away: journey)
        flare = flareBegins..<flareBegins.advanced(by: 9)
        magnesium = first.advanced(by: 150)..<first.advanced(by: 242)
        changeNights = Set(
            [first.year, last.year].flatMap { DemoZone.berlin.changeNights($0) }.map(\.eve)
        )
        planGaps(count, using: &generator)
    }

    /// The day of the visit to the pain clinic, a few days after the flare.
    var painClinicVisit: Day { flare.upperBound.advanced(by: 4) }

    /// Where the person is in the evening of a day.
    func zone(inEveningOf day: Day) -> DemoZone {
        journey.contains(day) ? .newYork : .berlin
    }

    /// Days between the rise of the dose and a day; negative before it.
    func daysOnNewDose(_ day: Day) -> Int { doseRise.distance(to: day) }

    /// The year's 24 April, or three weeks later where the dose rises about that time.
    private static func journey(from first: Day, away doseRise: Day) -> Day {
        let thisSpring = Day(year: first.year, month: 4, day: 24) ?? first
        let nextSpring = Day(year: first.year + 1, month: 4, day: 24) ?? first
        let spring = thisSpring >= first ? thisSpring : nextSpring
        let isNear = (-3...14).contains(spring.distance(to: doseRise))
        return isNear ? spring.advanced(by: 21) : spring
    }

    private static func flare(before doseRise: Day, away journey: Range<Day>) -> Day {
        let planned = doseRise.advanced(by: -95)
        let near = journey.lowerBound.advanced(by: -20)..<journey.upperBound.advanced(by: 12)
        return near.contains(planned) ? doseRise.advanced(by: -140) : planned
    }

    /// Leaves out the flight home, some holidays in a row and single evenings.
    private mutating func planGaps(_ count: Int, using generator: inout SplitMix64) {
        if journey.upperBound <= last { missing.insert(journey.upperBound) }
        for length in [8, 5, 4] where missing.count + length < count {
            addGap(of: length, using: &generator)
        }
        while missing.count < count {
            addGap(of: 1, using: &generator)
        }
    }

    private mutating func addGap(of length: Int, using generator: inout SplitMix64) {
        let days = DemoCalendar.days(first, last.advanced(by: 2 - length))
        let starts = days.filter { start in
            let apart = start.advanced(by: -1)..<start.advanced(by: length + 1)
            return apart.allSatisfy { !missing.contains($0) }
                && apart.dropFirst().dropLast().allSatisfy(mayBeMissing)
        }
        guard !starts.isEmpty else { return }
        let start = starts[generator.whole(0...(starts.count - 1))]
        missing.formUnion(start..<start.advanced(by: length))
    }

    private func mayBeMissing(_ day: Day) -> Bool {
        !flare.contains(day) && !journey.contains(day) && !changeNights.contains(day)
            && abs(daysOnNewDose(day)) > 2 && day.distance(to: last) > 2
    }

    private static func days(_ first: Day, _ end: Day) -> [Day] {
        (0..<max(0, first.distance(to: end))).map { first.advanced(by: $0) }
    }
}
