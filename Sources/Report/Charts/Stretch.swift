// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wording

/// What one slot of a time axis holds: a night, a week or a month.
enum Grain: Hashable {
    case night, week, month

    /// The finest grain that stays readable for so many nights.
    static func readable(nights count: Int) -> Grain {
        if count <= 120 { return .night }
        return count <= 120 * 7 ? .week : .month
    }

    /// The sentence that says what a slot is; nil for nights.
    var sentence: Text? {
        switch self {
        case .night: nil
        case .week:
            Text(
                "chart.perWeek",
                "Each place is one week, Monday to Sunday: the median, with a line from the "
                    + "lowest to the highest value."
            )
        case .month:
            Text(
                "chart.perMonth",
                "Each place is one month: the median, with a line from the lowest to the highest "
                    + "value."
            )
        }
    }

    /// The heading of a table's first column.
    var heading: Text {
        switch self {
        case .night: ChartWords.night
        case .week: ChartWords.week
        case .month: ChartWords.month
        }
    }

    /// What names the slot that a night falls into; equal for nights of one slot.
    func slot(of day: Day) -> Int {
        switch self {
        case .night: day.number
        case .week: day.number - day.weekday
        case .month: Grain.month(of: day)
        }
    }

    private static func month(of day: Day) -> Int {
        let (year, month, _) = day.date
        return year * 12 + month
    }
}

/// The nights that share one slot of a time axis.
struct Stretch {
    let grain: Grain
    let nights: ArraySlice<NightPoint>

    /// Cuts nights, in order, into slots.
    static func cut(_ nights: [NightPoint], by grain: Grain) -> [Stretch] {
        guard grain != .night else {
            return nights.indices.map { Stretch(grain: grain, nights: nights[$0...$0]) }
        }
        var result: [Stretch] = []
        var start = nights.startIndex
        while start < nights.endIndex {
            let slot = grain.slot(of: nights[start].day)
            var end = start + 1
            while end < nights.endIndex, grain.slot(of: nights[end].day) == slot { end += 1 }
            result.append(Stretch(grain: grain, nights: nights[start..<end]))
            start = end
        }
        return result
    }

    var first: Day { nights.first?.day ?? Day(number: 0) }
    var last: Day { nights.last?.day ?? Day(number: 0) }
    var isRecorded: Bool { nights.contains(where: \.isRecorded) }

    /// How the stretch is named in a table.
    func label(_ wording: Wording) -> String {
        switch grain {
        case .night: wording.date(first)
        case .week: wording.shortDate(first) + " – " + wording.date(last)
        case .month: wording.monthName(first.date.month) + " \(first.year)"
        }
    }

    /// How the stretch is named on an axis.
    func tick(_ wording: Wording) -> String {
        switch grain {
        case .night: wording.shortDate(first)
        case .week, .month: wording.shortMonthName(first.date.month) + " \(first.year)"
        }
    }

    /// The spread of what was recorded; nil when nothing was.
    func spread(_ value: (NightPoint) -> Int?) -> Spread? {
        if nights.count == 1 { return nights.first.flatMap(value).map { Spread([$0]) } ?? nil }
        return Spread(nights.compactMap(value))
    }
}

/// The middle and the ends of some whole numbers.
struct Spread: Hashable {
    let median: Double
    let low: Double
    let high: Double
    let count: Int

    /// Sums up numbers; nil when there are none.
    init?(_ numbers: [Int]) {
        guard !numbers.isEmpty else { return nil }
        let sorted = numbers.sorted()
        let middle = sorted.count / 2
        median =
            sorted.count.isMultiple(of: 2)
            ? Double(sorted[middle - 1] + sorted[middle]) / 2 : Double(sorted[middle])
        low = Double(sorted[0])
        high = Double(sorted[sorted.count - 1])
        count = sorted.count
    }
}
