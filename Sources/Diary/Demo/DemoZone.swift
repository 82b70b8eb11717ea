// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The two time zones of the demonstration, by the rules in force since 2007.
///
/// Only the demonstration computes offsets; everywhere else they come with the entry.
enum DemoZone: String {
    case berlin = "Europe/Berlin"
    case newYork = "America/New_York"

    /// The moment at which a wall clock of this zone shows a time.
    ///
    /// A time that is skipped becomes the one an hour later; one that comes twice is its second.
    func moment(_ day: Day, _ time: ClockTime) -> Moment? {
        let local = day.number * 86_400 + time.minutes * 60
        let seconds = local - standardMinutes * 60
        let summer = seconds - 3600
        let isSummer = offsetMinutes(at: summer) != standardMinutes
        let isStandard = offsetMinutes(at: seconds) == standardMinutes
        let instant = isSummer && !isStandard ? summer : seconds
        return Moment(seconds: instant, offsetMinutes: offsetMinutes(at: instant))
    }

    /// Minutes ahead of UTC at an instant, in seconds since 1970.
    func offsetMinutes(at seconds: Int) -> Int {
        let year = Day(number: DemoZone.days(seconds)).year
        let isSummer = seconds >= summerBegins(year) && seconds < summerEnds(year)
        return standardMinutes + (isSummer ? 60 : 0)
    }

    /// The nights whose small hours hold a change of clock, in a year.
    func changeNights(_ year: Int) -> [Night] {
        [summerBegins(year), summerEnds(year)].map { seconds in
            Night(eve: Day(number: DemoZone.days(seconds - 43_200)))
        }
    }

    private var standardMinutes: Int {
        switch self {
        case .berlin: 60
        case .newYork: -300
        }
    }

    private func summerBegins(_ year: Int) -> Int {
        switch self {
        case .berlin: DemoZone.sunday(year, 3, onOrAfter: 25).number * 86_400 + 3600
        case .newYork: DemoZone.sunday(year, 3, onOrAfter: 8).number * 86_400 + 7 * 3600
        }
    }

    private func summerEnds(_ year: Int) -> Int {
        switch self {
        case .berlin: DemoZone.sunday(year, 10, onOrAfter: 25).number * 86_400 + 3600
        case .newYork: DemoZone.sunday(year, 11, onOrAfter: 1).number * 86_400 + 6 * 3600
        }
    }

    private static func sunday(_ year: Int, _ month: Int, onOrAfter day: Int) -> Day {
        let first = Day(year: year, month: month, day: day) ?? Day(number: 0)
        return first.advanced(by: 7 - first.weekday)
    }

    private static func days(_ seconds: Int) -> Int {
        let days = seconds / 86_400
        return seconds % 86_400 < 0 ? days - 1 : days
    }
}
