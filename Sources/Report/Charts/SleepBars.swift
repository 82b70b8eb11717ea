// SPDX-License-Identifier: Apache-2.0
public import Diary
import Vocabulary
public import Wording

/// Hours asleep, night by night, with what kept the person up above each bar.
public struct SleepBars: Chart {
    /// `sleep-bars`.
    public let name = "sleep-bars"
    /// The heading.
    public let title = Text("chart.sleepBars.title", "Hours asleep, and what kept you up")
    let nights: [NightPoint]
    let figures: PeriodFigures
    let grain: Grain

    /// Draws nights, in order, recorded or not.
    public init(nights: some Sequence<NightRecord>) {
        let points = NightPoint.all(nights)
        self.init(points, PeriodFigures(points))
    }

    init(_ points: [NightPoint], _ figures: PeriodFigures) {
        nights = points
        self.figures = figures
        grain = Grain.readable(nights: points.count)
    }

    /// Whether no sleep was recorded.
    public var isEmpty: Bool { figures.sleepMinutes == nil }

    /// What the drawing shows, with its figures.
    public var sentences: [Text] {
        let summary = figures
        guard let sleep = summary.sleepMinutes else { return [ChartWords.nothingRecorded] }
        var result: [Text] = [
            Text(
                "chart.sleepBars.median",
                "Asleep {hours} h in the middle (median of {count} {count|night|nights}).",
                ["hours": .number(sleep.value / 60, digits: 1), "count": .count(sleep.count)]
            )
        ]
        if summary.keptUpByLegs.of > 0 {
            result.append(
                Text(
                    "chart.sleepBars.keptUp",
                    "Kept up by the legs on {legs} and by the back on {back} of {of} "
                        + "{of|night|nights} with an answer.",
                    [
                        "legs": .count(summary.keptUpByLegs.value),
                        "back": .count(summary.keptUpByBack.value),
                        "of": .count(summary.keptUpByLegs.of),
                    ]
                )
            )
        }
        let without = summary.nights - sleep.count
        if without > 0 {
            result.append(
                Text(
                    "chart.sleepBars.without",
                    "{count} {count|night has|nights have} no sleep times and {count|is|are} "
                        + "shown as {count|a gap|gaps}.",
                    ["count": .count(without)]
                )
            )
        }
        return result + [grain.sentence].compactMap(\.self)
    }

    /// Draws the bars.
    public func svg(_ wording: Wording, size: ChartSize) -> Markup {
        guard !isEmpty else { return emptyCanvas(wording, size: size) }
        let axis = NightAxis(
            stretches: Stretch.cut(nights, by: grain),
            left: 38,
            right: size.width - 10
        )
        let scale = HoursScale(nights: nights, top: 30, bottom: 190)
        return canvas(wording, size: size, height: 234) { drawing in
            scale.drawGrid(&drawing, left: axis.left, right: axis.right)
            for (index, stretch) in axis.stretches.enumerated() {
                drawBar(stretch, x: axis.x(index), slot: axis.slot, scale, &drawing)
            }
            if let median = figures.sleepMinutes {
                let y = scale.y(minutes: median.value)
                drawing.line(.median, from: (axis.left, y), to: (axis.right, y))
            }
            for (index, stretch) in axis.stretches.enumerated() {
                drawCause(stretch, x: axis.x(index), slot: axis.slot, scale, &drawing)
            }
            axis.drawDates(&drawing, wording, y: 226)
        }
    }

    /// What the shapes mean.
    public func legend(_ wording: Wording, size: ChartSize) -> Markup {
        var entries: [LegendEntry] = [
            LegendEntry(shape: .bar(.sleep), says: Text("chart.key.asleep", "asleep"))
        ]
        if grain == .night {
            entries += [
                LegendEntry(
                    shape: .circle(.legsPoint),
                    says: Text("chart.sleepBars.key.legs", "kept up by the legs")
                ),
                LegendEntry(
                    shape: .square(.backPoint),
                    says: Text("chart.sleepBars.key.back", "by the back")
                ),
                LegendEntry(
                    shape: .legsAndBack,
                    says: Text("chart.sleepBars.key.both", "by both")
                ),
            ]
        }
        entries += [
            LegendEntry(shape: .line(.median), says: Text("chart.key.medianOnly", "median")),
            LegendEntry(shape: .dash(.gap), says: ChartWords.notRecorded),
        ]
        return LegendEntry.list(entries, wording, size.ink)
    }

    /// The hours, and what kept the person up.
    public func table(_ wording: Wording) -> Markup {
        let headings = [
            grain.heading, Text("chart.slept", "Slept"), Text("chart.keptUpBy", "Kept up by"),
        ]
        return ChartTable(caption: title, headings: headings).markup(
            wording,
            rows: Stretch.cut(nights, by: grain)
        ) { [slept($0, wording), keptUp($0, wording)] }
    }

    private func drawBar(
        _ stretch: Stretch,
        x: Double,
        slot: Double,
        _ scale: HoursScale,
        _ drawing: inout Drawing
    ) {
        guard let sleep = stretch.spread({ $0.sleepMinutes }) else {
            let half = min(4, max(1, slot * 0.4))
            drawing.line(
                .gap,
                from: (x - half, scale.bottom + 10),
                to: (x + half, scale.bottom + 10)
            )
            return
        }
        let width = min(12, slot * 0.68)
        let top = scale.y(minutes: sleep.median)
        drawing.rectangle(
            .sleep,
            x: x - width / 2,
            y: top,
            width: width,
            height: scale.bottom - top,
            corner: min(3, width / 2)
        )
        if sleep.low < sleep.high {
            drawing.line(
                .whisker,
                from: (x, scale.y(minutes: sleep.low)),
                to: (x, scale.y(minutes: sleep.high))
            )
        }
    }

    /// What kept the person up, above the bar; weeks and months have it in the table.
    private func drawCause(
        _ stretch: Stretch,
        x: Double,
        slot: Double,
        _ scale: HoursScale,
        _ drawing: inout Drawing
    ) {
        guard stretch.grain == .night, let night = stretch.nights.first,
            let minutes = night.sleepMinutes, let kept = night.keptUpBy
        else { return }
        let y = scale.y(minutes: Double(minutes)) - 8
        let radius = min(3.4, max(1.4, slot * 0.34))
        switch kept {
        case .legs: drawing.circle(.legsPoint, x: x, y: y, radius: radius)
        case .back: drawing.square(.backPoint, x: x, y: y, radius: radius)
        case .both:
            drawing.square(.backPoint, x: x, y: y, radius: radius + 1.6)
            drawing.circle(.legsPoint, x: x, y: y, radius: radius * 0.8)
        case .other, .nothing: break
        }
    }

    private func slept(_ stretch: Stretch, _ wording: Wording) -> String {
        guard let sleep = stretch.spread({ $0.sleepMinutes }) else {
            return wording(ChartWords.notRecorded)
        }
        let middle = wording.duration(minutes: Int(sleep.median.rounded()))
        guard sleep.low < sleep.high else { return middle }
        return middle + " (" + wording.duration(minutes: Int(sleep.low)) + "–"
            + wording.duration(minutes: Int(sleep.high)) + ")"
    }

    private func keptUp(_ stretch: Stretch, _ wording: Wording) -> String {
        let answers = stretch.nights.compactMap(\.keptUpBy)
        guard !answers.isEmpty else { return ChartTable.none }
        if stretch.grain == .night {
            return answers.map { wording(DiaryWords.label($0)) }.joined()
        }
        let legs = answers.count { $0 == .legs || $0 == .both }
        let back = answers.count { $0 == .back || $0 == .both }
        return wording(
            Text(
                "chart.sleepBars.counts",
                "legs {legs}, back {back} of {of}",
                ["legs": .count(legs), "back": .count(back), "of": .count(answers.count)]
            )
        )
    }
}

/// A vertical axis of hours from 0, at the bottom, to the longest sleep, at least eight.
struct HoursScale {
    let top: Double
    let bottom: Double
    let hours: Double

    init(nights: [NightPoint], top: Double, bottom: Double) {
        let longest = nights.compactMap { $0.sleepMinutes }.max() ?? 0
        hours = max(8, (Double(longest) / 120).rounded(.up) * 2)
        self.top = top
        self.bottom = bottom
    }

    func y(minutes: Double) -> Double { bottom - (bottom - top) * max(0, minutes) / (hours * 60) }

    func drawGrid(_ drawing: inout Drawing, left: Double, right: Double) {
        for hour in stride(from: 0, through: hours, by: 2) {
            let y = y(minutes: hour * 60)
            drawing.line(.grid, from: (left, y), to: (right, y))
            drawing.text(.tick, "\(Int(hour)) h", x: left - 8, y: y + 4, anchor: .end)
        }
    }
}
