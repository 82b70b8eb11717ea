// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wording

/// The words of the table of days, looked up once for thousands of rows.
struct DayWords {
    let notRecorded: String
    let calm: String
    private let keptUp: [KeptUpBy: String]
    /// The words for every set of treatments, by its bits.
    private let done: [String]
    private let weekdays: [String]
    private let months: [String]
    private let numbers: [String]
    private let spans: [String]

    init(_ wording: Wording) {
        notRecorded = wording(ChartWords.notRecorded)
        calm = wording(ChartWords.calm)
        let nothing = wording(DiaryWords.label(KeptUpBy.nothing))
        keptUp = KeptUpBy.allCases.reduce(into: [:]) { words, cause in
            words[cause] = wording(DiaryWords.label(cause))
        }
        let names = DiaryTreatment.allCases.map { (TreatmentSet($0), wording(DiaryWords.label($0))) }
        done = (0...255).map { bits in
            let set = TreatmentSet(rawValue: UInt8(bits))
            let words = names.filter { set.contains($0.0) }.map(\.1)
            return words.isEmpty ? nothing : words.joined(separator: ", ")
        }
        weekdays = (1...7).map { wording.weekdayLetters($0) }
        months = (1...12).map { wording.shortMonthName($0) }
        numbers = (1...31).map { wording.dayNumber($0) }
        spans = (0...ClockTime.minutesPerDay).map { wording.duration(minutes: $0) }
    }

    /// A night by its evening, such as “Fr 20 Nov 2026”.
    func name(_ day: Day) -> String {
        let (year, month, number) = day.date
        var name = weekdays[day.weekday - 1]
        name += " "
        name += numbers[number - 1]
        name += " "
        name += months[month - 1]
        name += " "
        name += String(year)
        return name
    }

    /// What the cells of one night say; nil for a night that was not recorded.
    func cells(_ night: NightPoint) -> [String]? {
        guard night.isRecorded else { return nil }
        let start = night.anchor.minutes
        let none = DaysTable.none
        var asleep = none
        if let from = night.asleepFrom, let to = night.asleepTo {
            asleep = DayWords.time(start + from) + "–" + DayWords.time(start + to)
        }
        let noOnset = night.isCalm == .yes ? calm : none
        return [
            night.legs.map { String($0) } ?? none, night.back.map { String($0) } ?? none,
            night.onset.map { DayWords.time(start + $0) } ?? noOnset, asleep,
            night.sleepMinutes.map { spans[min(max($0, 0), spans.count - 1)] } ?? none,
            night.keptUpBy.flatMap { keptUp[$0] } ?? none,
            night.done.map { done[Int($0.rawValue)] } ?? none,
            night.flares == 0 ? "" : String(night.flares),
        ]
    }

    private static func time(_ minutes: Int) -> String {
        times[((minutes % 1440) + 1440) % 1440]
    }

    private static let times: [String] = (0..<1440).map { ClockTime(wrapping: $0).description }
}
