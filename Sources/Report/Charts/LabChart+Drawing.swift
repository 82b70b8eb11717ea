// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
public import Wording

extension LabChart {
    /// Draws the results, 360 wide in every size.
    public func svg(_ wording: Wording, size: ChartSize) -> Markup {
        let plot = LabPlot(self)
        return canvas(wording, size: size, width: LabPlot.width, height: LabPlot.height) {
            plot.draw(&$0, wording)
        }
    }
}

/// Where everything of a chart of laboratory results stands.
struct LabPlot {
    /// The width and height of the view box.
    static let width: Double = 360
    static let height: Double = 176

    let chart: LabChart
    let scale: LabScale
    let left: Double
    let right = LabPlot.width - LabPlot.margin
    /// Where each result stands, in their order.
    let places: [(x: Double, y: Double)]

    init(_ chart: LabChart) {
        self.chart = chart
        let scale = LabScale(holding: LabPlot.numbers(of: chart), top: 18, bottom: 140)
        let widest = scale.ticks.map {
            MarkLabels.width(Wording.english.number($0, digits: scale.digits))
        }
        let left = 12 + (widest.max() ?? 0)
        self.scale = scale
        self.left = left
        let days = chart.points.map(\.day)
        let first = days.first ?? Day(number: 0)
        let span = Double(first.distance(to: days.last ?? first))
        let from = left + LabPlot.inset
        let to = LabPlot.width - LabPlot.margin - LabPlot.inset
        places = chart.points.map { point in
            let share = span == 0 ? 0.5 : Double(first.distance(to: point.day)) / span
            return (x: from + share * (to - from), y: scale.y(point.value.value))
        }
    }

    func draw(_ drawing: inout Drawing, _ wording: Wording) {
        drawRanges(&drawing)
        for tick in scale.ticks {
            let y = scale.y(tick)
            drawing.line(.grid, from: (left, y), to: (right, y))
            let words = wording.number(tick, digits: scale.digits)
            drawing.text(.tick, words, x: left - 6, y: y + 4, anchor: .end)
        }
        if let limit = chart.test.restlessLegsLimit {
            let y = scale.y(limit)
            drawing.line(.labLimit, from: (left, y), to: (right, y))
        }
        for run in runs where run.count > 1 {
            drawing.path(.labLine, through: run.map { places[$0] })
        }
        for (point, place) in zip(chart.points, places) {
            drawing.circle(
                point.hasDay ? .labPoint : .labLoose,
                x: place.x,
                y: place.y,
                radius: LabPlot.radius
            )
        }
        drawWords(&drawing, wording)
        drawDates(&drawing, wording)
    }

    private static let radius: Double = 3.6
    /// The room to the right of the axes.
    private static let margin: Double = 14
    /// The room between an end of the axis and the first or last result.
    private static let inset: Double = 16
    /// A range whose upper end lies this many times above the results leaves the drawing.
    private static let mostAbove: Double = 2
    /// A range whose lower end lies this many times above the results leaves the drawing.
    private static let mostBelow: Double = 10

    /// What the axis has to hold: results, the line down to zero, and near ends of ranges.
    private static func numbers(of chart: LabChart) -> [Double] {
        var numbers = chart.points.map(\.value.value)
        if let limit = chart.test.restlessLegsLimit { numbers += [0, limit] }
        let ranges = chart.points.compactMap(\.range)
        let highest = numbers.max() ?? 0
        numbers += ranges.map(\.lowerBound).filter { $0 >= 0 && $0 <= highest * mostBelow }
        let reach = (numbers.max() ?? 0) * mostAbove
        numbers += ranges.map(\.upperBound).filter { $0 >= 0 && $0 <= reach }
        return numbers
    }

    /// The places of results between which the order is certain, so that a line may join them.
    var runs: [[Int]] {
        var runs: [[Int]] = []
        for index in chart.points.indices {
            if let before = runs.last?.last,
                chart.points[before].isSurely(before: chart.points[index])
            {
                runs[runs.count - 1].append(index)
            } else {
                runs.append([index])
            }
        }
        return runs
    }

    /// The range of each result, half way to its neighbours; equal ones grow together.
    private func drawRanges(_ drawing: inout Drawing) {
        var index = 0
        while index < places.count {
            guard let range = chart.points[index].range else {
                index += 1
                continue
            }
            var end = index
            while end + 1 < places.count, chart.points[end + 1].range == range { end += 1 }
            let from = index == 0 ? left : (places[index - 1].x + places[index].x) / 2
            let to = end == places.count - 1 ? right : (places[end].x + places[end + 1].x) / 2
            let (top, bottom) = (scale.y(range.upperBound), scale.y(range.lowerBound))
            if bottom > top, to > from {
                drawing.rectangle(
                    .labRange,
                    x: from,
                    y: top,
                    width: to - from,
                    height: bottom - top,
                    corner: 0
                )
            }
            index = end + 1
        }
    }

    private func drawDates(_ drawing: inout Drawing, _ wording: Wording) {
        guard let first = chart.points.first, let last = chart.points.last else { return }
        let y = scale.bottom + 24
        guard first.on != last.on else {
            drawing.text(
                .tick,
                wording.date(first.on),
                x: (left + right) / 2,
                y: y,
                anchor: .middle
            )
            return
        }
        drawing.text(.tick, wording.date(first.on), x: left, y: y)
        drawing.text(.tick, wording.date(last.on), x: right, y: y, anchor: .end)
    }
}
