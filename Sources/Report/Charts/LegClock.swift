// SPDX-License-Identifier: Apache-2.0
public import Diary
public import Vocabulary
public import Wording

/// The clock time at which leg symptoms began, night by night, with sleep behind it.
///
/// Circles are larger when the evening was rated worse; calm nights are open circles at the
/// foot; nights without an entry are dashed ticks. Beyond 120 nights a place is a week, beyond
/// 840 a month.
public struct LegClock: Chart {
    /// `leg-clock`.
    public let name = "leg-clock"
    /// The heading.
    public let title = Text(
        "chart.legClock.title",
        "Clock time at which leg symptoms began, by night"
    )
    let nights: [NightPoint]
    let figures: PeriodFigures
    /// The changes inside the period, in order.
    public let marks: [ChartMark]
    /// The first day of the second of the two compared periods; nil without nights.
    public let split: Day?
    /// The figures before and from the split on.
    let halves: (before: PeriodFigures, after: PeriodFigures)
    let grain: Grain

    /// Draws nights.
    ///
    /// - Parameters:
    ///   - nights: Every night of the period, in order, recorded or not.
    ///   - marks: Changes to mark; those outside the period are left out.
    ///   - split: The first day of the second compared period. Without it the latest mark
    ///     counts, and without marks the middle of the period.
    public init(nights: some Sequence<NightRecord>, marks: [ChartMark] = [], split: Day? = nil) {
        let points = NightPoint.all(nights)
        self.init(points, PeriodFigures(points), marks: marks, split: split)
    }

    init(_ nights: [NightPoint], _ figures: PeriodFigures, marks: [ChartMark], split: Day?) {
        self.nights = nights
        self.figures = figures
        grain = Grain.readable(nights: nights.count)
        guard let first = nights.first?.day, let last = nights.last?.day else {
            self.marks = []
            self.split = nil
            halves = (PeriodFigures(nights), PeriodFigures(nights))
            return
        }
        let inside = marks.filter { first <= $0.day && $0.day <= last }.sorted { $0.day < $1.day }
        self.marks = inside
        let middle = first.advanced(by: nights.count / 2)
        let wished = split ?? inside.last?.day ?? middle
        let chosen = wished > first && wished <= last ? wished : middle
        self.split = chosen
        let cut = min(first.distance(to: chosen), nights.count)
        halves = (PeriodFigures(nights[..<cut]), PeriodFigures(nights[cut...]))
    }

    /// Whether no night was recorded.
    public var isEmpty: Bool { figures.recorded == 0 }

    /// What the drawing shows, with its figures.
    public var sentences: [Text] {
        let whole = figures
        guard let split, whole.recorded > 0 else { return [ChartWords.nothingRecorded] }
        var result: [Text] = []
        if let onset = whole.onset {
            result.append(
                Text(
                    "chart.legClock.whole",
                    "A first symptom was noted on {count} of {nights} nights, in the middle at "
                        + "{time}.",
                    [
                        "count": .count(onset.count), "nights": .count(whole.nights),
                        "time": .clock(time(onset.value)),
                    ]
                )
            )
        } else {
            result.append(
                Text("chart.legClock.none", "No first symptom was noted in this period.")
            )
        }
        let (before, after) = halves
        if let first = before.onset, let second = after.onset {
            result.append(
                Text(
                    "chart.legClock.halves",
                    "Before {day} the median is {first} ({firstCount} "
                        + "{firstCount|night|nights}), from then on {second} ({secondCount} "
                        + "{secondCount|night|nights}).",
                    [
                        "day": .day(split), "first": .clock(time(first.value)),
                        "firstCount": .count(first.count), "second": .clock(time(second.value)),
                        "secondCount": .count(second.count),
                    ]
                )
            )
        }
        let calm = whole.calm
        if calm > 0 {
            result.append(
                Text(
                    "chart.legClock.calm",
                    "{count} {count|night was|nights were} calm.",
                    ["count": .count(calm)]
                )
            )
        }
        result += [ChartWords.gaps(whole.nights - whole.recorded), grain.sentence].compactMap(
            \.self
        )
        return result
    }

    /// A clock time from minutes after the beginning of the night.
    func time(_ minutes: Double) -> ClockTime {
        ClockTime(minutes: minutes, after: anchor)
    }

    private var anchor: ClockTime { nights.last(where: \.isRecorded)?.anchor ?? .noon }
}
