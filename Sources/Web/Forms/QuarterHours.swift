// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wording

/// Clock times in steps of a quarter of an hour, beginning where an answer is likely.
enum QuarterHours {
    /// The times of a list that opens, “not recorded” first.
    ///
    /// A time that was written to the minute keeps its place among the quarters.
    static func options(first: ClockTime, chosen: Set<String>, wording: Wording) -> [OptionView] {
        var times = stride(from: 0, to: ClockTime.minutesPerDay, by: 15).map {
            first.advanced(byMinutes: $0)
        }
        for text in chosen {
            guard let time = ClockTime(text), !times.contains(time) else { continue }
            let next = times.firstIndex { $0.minutes(after: first) > time.minutes(after: first) }
            times.insert(time, at: next ?? times.endIndex)
        }
        let none = OptionView(value: "", words: wording(notRecorded), isChosen: chosen.isEmpty)
        return [none]
            + times.map { time in
                OptionView(
                    value: time.description,
                    words: time.description,
                    isChosen: chosen.contains(time.description)
                )
            }
    }

    /// Where the list of a key begins, so that likely times come first.
    static func first(of key: DiaryKey?, anchor: NightAnchor) -> ClockTime {
        let afterAnchor =
            switch key {
            case .sleptFrom: 8 * 60
            case .sleptTo: 16 * 60
            case .lastMeal: 5 * 60
            default: 18 * 60
            }
        return anchor.start.advanced(byMinutes: afterAnchor)
    }

    private static let notRecorded = Text("field.notRecorded", "–")
}
