// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wording

/// A figure with what it was counted from.
struct Figure {
    let value: Double
    let count: Int
}

/// One thing that is measured night by night.
enum Measure: String, CaseIterable {
    case legs, back, onset, sleep, keptUpByLegs, keptUpByBack

    var name: Text {
        switch self {
        case .legs: Text("report.measure.legs", "Legs in the evening, 0–10")
        case .back: Text("report.measure.back", "Back, worst of the day, 0–10")
        case .onset: Text("report.measure.onset", "First leg symptom")
        case .sleep: Text("report.measure.sleep", "Asleep")
        case .keptUpByLegs: Text("report.measure.keptUpByLegs", "Kept up by the legs, nights")
        case .keptUpByBack: Text("report.measure.keptUpByBack", "Kept up by the back, nights")
        }
    }

    var column: DayColumn {
        switch self {
        case .legs: .legs
        case .back: .back
        case .onset: .onset
        case .sleep: .sleep
        case .keptUpByLegs, .keptUpByBack: .keptUp
        }
    }

    var rowsTitle: Text { column.rowsTitle }

    func value(_ summary: PeriodFigures) -> Figure? {
        switch self {
        case .legs: summary.legs.map { Figure(value: $0.value, count: $0.count) }
        case .back: summary.back.map { Figure(value: $0.value, count: $0.count) }
        case .onset: summary.onset.map { Figure(value: $0.value, count: $0.count) }
        case .sleep: summary.sleepMinutes.map { Figure(value: $0.value, count: $0.count) }
        case .keptUpByLegs: Measure.figure(summary.keptUpByLegs)
        case .keptUpByBack: Measure.figure(summary.keptUpByBack)
        }
    }

    /// The figure with its count: a median, or nights out of those with an answer.
    func says(_ figure: Figure?, _ anchor: ClockTime) -> Text {
        guard let figure else { return Text("report.measure.none", "not recorded") }
        let count = Argument.count(figure.count)
        switch self {
        case .legs, .back:
            let digits = figure.value == figure.value.rounded() ? 0 : 1
            return Text(
                "report.measure.rating",
                "{value} ({count})",
                ["value": .number(figure.value, digits: digits), "count": count]
            )
        case .onset:
            let time = ClockTime(minutes: figure.value, after: anchor)
            return Text(
                "report.measure.time",
                "{time} ({count})",
                ["time": .clock(time), "count": count]
            )
        case .sleep:
            return Text(
                "report.measure.span",
                "{span} ({count})",
                ["span": .minutes(Int(figure.value.rounded())), "count": count]
            )
        case .keptUpByLegs, .keptUpByBack:
            return Text(
                "report.measure.of",
                "{value} of {count}",
                ["value": .count(Int(figure.value)), "count": count]
            )
        }
    }

    /// What changed between two medians; shares of nights are left to the reader.
    func change(from first: Figure?, to second: Figure?) -> Text {
        guard let first, let second else { return Text("report.change.none", "–") }
        let difference = second.value - first.value
        let size = difference.magnitude
        switch self {
        case .legs, .back:
            if size == 0 { return Text("report.change.same", "same") }
            let digits = size == size.rounded() ? 0 : 1
            let words =
                difference > 0
                ? Text("report.change.higher", "{size} higher")
                : Text("report.change.lower", "{size} lower")
            return words.with(["size": .number(size, digits: digits)])
        case .onset:
            if size < 1 { return Text("report.change.same", "same") }
            let words =
                difference < 0
                ? Text("report.change.earlier", "{size} earlier")
                : Text("report.change.later", "{size} later")
            return words.with(["size": .minutes(Int(size.rounded()))])
        case .sleep:
            if size < 1 { return Text("report.change.same", "same") }
            let words =
                difference > 0
                ? Text("report.change.longer", "{size} longer")
                : Text("report.change.shorter", "{size} shorter")
            return words.with(["size": .minutes(Int(size.rounded()))])
        case .keptUpByLegs, .keptUpByBack: return Text("report.change.none", "–")
        }
    }

    func node(_ figure: Figure?, _ anchor: ClockTime) -> ReportNode {
        guard let figure else { return .null }
        switch self {
        case .legs, .back:
            return .object([
                ("median", .number(figure.value)), ("nights", .integer(figure.count)),
            ])
        case .onset:
            let time = ClockTime(minutes: figure.value, after: anchor)
            return .object([
                ("median", .text(time.description)), ("nights", .integer(figure.count)),
            ])
        case .sleep:
            return .object([
                ("medianMinutes", .number(figure.value)), ("nights", .integer(figure.count)),
            ])
        case .keptUpByLegs, .keptUpByBack:
            return .object([
                ("nights", .integer(Int(figure.value))), ("of", .integer(figure.count)),
            ])
        }
    }

    private static func figure(_ count: PeriodFigures.Share) -> Figure? {
        count.of == 0 ? nil : Figure(value: Double(count.value), count: count.of)
    }
}

extension DayColumn {
    /// What the key of the column leads to.
    var rowsTitle: Text {
        switch self {
        case .legs: Text("report.key.legs", "Evening ratings of the legs")
        case .back: Text("report.key.back", "Ratings of the back")
        case .onset: Text("report.key.onset", "First leg symptoms")
        case .sleep: Text("report.key.sleep", "Sleep times")
        case .keptUp: Text("report.key.keptUp", "What kept the person up")
        case .treatments: Text("report.key.treatments", "Treatments done")
        }
    }
}
