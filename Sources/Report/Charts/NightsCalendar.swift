// SPDX-License-Identifier: Apache-2.0
public import Diary
import Vocabulary
public import Wording

/// The evening ratings as a calendar: weeks as rows, Monday first, one block for each month.
///
/// A rating is a number on a fill that darkens with it; a night without a rating is a dashed
/// empty square. Beyond 400 nights a square is a month and a row is a year.
public struct NightsCalendar: Chart {
    /// `nights-calendar`.
    public let name = "nights-calendar"
    /// The heading.
    public let title = Text("chart.calendar.title", "How bad the legs were, evening by evening")
    let nights: [NightPoint]
    let figures: PeriodFigures

    /// Draws nights, in order, recorded or not.
    public init(nights: some Sequence<NightRecord>) {
        let points = NightPoint.all(nights)
        self.init(points, PeriodFigures(points))
    }

    init(_ points: [NightPoint], _ figures: PeriodFigures) {
        nights = points
        self.figures = figures
    }

    /// Whether no evening was rated.
    public var isEmpty: Bool { figures.rated == 0 }

    /// What the drawing shows, with its figures.
    public var sentences: [Text] {
        guard let median = figures.legs, let worst = nights.compactMap(\.legs).max() else {
            return [ChartWords.nothingRecorded]
        }
        var result: [Text] = [
            Text(
                "chart.calendar.says",
                "Legs were rated on {count} of {nights} evenings: median {median}, worst {worst}.",
                [
                    "count": .count(median.count), "nights": .count(nights.count),
                    "median": .number(median.value, digits: median.digits), "worst": .count(worst),
                ]
            )
        ]
        let without = nights.count - median.count
        if without > 0 {
            result.append(
                Text(
                    "chart.calendar.gaps",
                    "{count} {count|evening is|evenings are} not rated and shown as {count|an "
                        + "empty square|empty squares}, never as zero.",
                    ["count": .count(without)]
                )
            )
        }
        if isByMonth {
            result.append(
                Text("chart.calendar.byMonth", "Each square is the median of one month.")
            )
        }
        return result
    }

    /// Draws the months, or the years of a long period.
    public func svg(_ wording: Wording, size: ChartSize) -> Markup {
        guard !isEmpty else { return emptyCanvas(wording, size: size) }
        return isByMonth ? years(wording, size: size) : months(wording, size: size)
    }

    /// What the squares mean.
    public func legend(_ wording: Wording, size: ChartSize) -> Markup {
        LegendEntry.list(
            [
                LegendEntry(
                    shape: .cell(.cellGap),
                    says: Text("chart.calendar.key.gap", "not rated")
                )
            ],
            wording,
            size.ink
        )
    }

    /// The ratings.
    public func table(_ wording: Wording) -> Markup {
        let grain: Grain = isByMonth ? .month : .night
        return ChartTable(caption: title, headings: [grain.heading, ChartWords.legs]).markup(
            wording,
            rows: Stretch.cut(nights, by: grain)
        ) { stretch in
            guard let spread = stretch.spread({ $0.legs }) else {
                return [wording(ChartWords.notRecorded)]
            }
            return [rating(spread, wording)]
        }
    }

    private var isByMonth: Bool { nights.count > 400 }

    private func months(_ wording: Wording, size: ChartSize) -> Markup {
        let months = Stretch.cut(nights, by: .month)
        let grid = CalendarGrid(size: size, blocks: months.count)
        let tops = grid.tops(rows: months.map(\.weekRows))
        return canvas(wording, size: size, height: tops.height) { drawing in
            for (index, month) in months.enumerated() {
                let left = grid.left(of: index)
                let top = tops.top[index / grid.columns]
                drawing.text(.month, month.label(wording), x: left, y: top + 13)
                for weekday in 1...7 {
                    drawing.text(
                        .tick,
                        wording.weekdayLetters(weekday),
                        x: left + grid.step * (Double(weekday) - 0.5),
                        y: top + 31,
                        anchor: .middle
                    )
                }
                let firstRow = month.first.number - month.first.weekday
                for night in month.nights {
                    let day = night.day
                    let row = (day.number - day.weekday - firstRow) / 7
                    let x = left + grid.step * Double(day.weekday - 1)
                    drawing.cell(
                        night.legs.map(Double.init),
                        wording,
                        x: x + 1,
                        y: top + 37 + grid.step * Double(row),
                        side: grid.step - 3
                    )
                }
            }
        }
    }

    private func years(_ wording: Wording, size: ChartSize) -> Markup {
        let months = Stretch.cut(nights, by: .month)
        let left = 42.0
        let step = min(40, (size.width - left - 4) / 12)
        let first = months.first?.first.year ?? 0
        let rows = (months.last?.first.year ?? first) - first + 1
        return canvas(wording, size: size, height: 26 + step * Double(rows)) { drawing in
            for month in 1...12 {
                let name = String(wording.shortMonthName(month).prefix(size == .narrow ? 1 : 3))
                drawing.text(
                    .tick,
                    name,
                    x: left + step * (Double(month) - 0.5),
                    y: 13,
                    anchor: .middle
                )
            }
            for row in 0..<rows {
                let y = 20 + step * (Double(row) + 0.5) + 4
                drawing.text(.tick, String(first + row), x: left - 8, y: y, anchor: .end)
            }
            for month in months {
                let date = month.first.date
                drawing.cell(
                    month.spread { $0.legs }?.median,
                    wording,
                    x: left + step * Double(date.month - 1) + 1,
                    y: 20 + step * Double(date.year - first),
                    side: step - 3
                )
            }
        }
    }
}
