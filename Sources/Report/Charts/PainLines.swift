// SPDX-License-Identifier: Apache-2.0
public import Diary
import Vocabulary
public import Wording

/// Legs and back on one axis from 0 to 10; the lines break where nothing was recorded.
///
/// Legs are a solid line with filled circles, the back a dashed line with open squares, so
/// that they can be told apart without colour.
public struct PainLines: Chart {
    /// `pain-lines`.
    public let name = "pain-lines"
    /// The heading.
    public let title = Text(
        "chart.painLines.title",
        "Legs in the evening and worst back of the day, 0 to 10"
    )
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

    /// Whether neither legs nor back were rated.
    public var isEmpty: Bool { figures.legs == nil && figures.back == nil }

    /// What the drawing shows, with its figures.
    public var sentences: [Text] {
        let summary = figures
        guard !isEmpty else { return [ChartWords.nothingRecorded] }
        var result: [Text] = []
        if let legs = summary.legs {
            result.append(middle(PainLines.legsMiddle, legs))
        }
        if let back = summary.back {
            result.append(middle(PainLines.backMiddle, back))
        }
        result += [ChartWords.gaps(summary.nights - summary.recorded), grain.sentence]
            .compactMap(\.self)
        return result
    }

    /// Draws both lines.
    public func svg(_ wording: Wording, size: ChartSize) -> Markup {
        guard !isEmpty else { return emptyCanvas(wording, size: size) }
        let axis = NightAxis(
            stretches: Stretch.cut(nights, by: grain),
            left: 34,
            right: size.width - 40
        )
        let scale = RatingScale(top: 14, bottom: 194)
        return canvas(wording, size: size, height: 236) { drawing in
            scale.drawGrid(&drawing, left: axis.left, right: axis.right)
            var ends: [(words: Text, look: ChartClass, y: Double)] = []
            if let y = draw(.back, axis, scale, &drawing) {
                ends.append((ChartWords.back, .backText, y))
            }
            if let y = draw(.legs, axis, scale, &drawing) {
                ends.append((ChartWords.legs, .legsText, y))
            }
            for (end, y) in zip(ends, apart(ends.map(\.y))) {
                drawing.text(end.look, wording(end.words), x: axis.right + 6, y: y + 4)
            }
            for (index, stretch) in axis.stretches.enumerated() where !stretch.isRecorded {
                let half = min(4, max(1, axis.slot * 0.4))
                let x = axis.x(index)
                drawing.line(.gap, from: (x - half, 206), to: (x + half, 206))
            }
            axis.drawDates(&drawing, wording, y: 228)
        }
    }

    /// What the shapes mean.
    public func legend(_ wording: Wording, size: ChartSize) -> Markup {
        LegendEntry.list(
            [
                LegendEntry(
                    shape: .circle(.legsPoint),
                    says: Text("chart.painLines.key.legs", "legs, solid line")
                ),
                LegendEntry(
                    shape: .square(.backPoint),
                    says: Text("chart.painLines.key.back", "back, dashed line")
                ),
                LegendEntry(shape: .dash(.gap), says: ChartWords.notRecorded),
            ],
            wording,
            size.ink
        )
    }

    /// The ratings.
    public func table(_ wording: Wording) -> Markup {
        let headings = [grain.heading, ChartWords.legs, ChartWords.back]
        return ChartTable(caption: title, headings: headings).markup(
            wording,
            rows: Stretch.cut(nights, by: grain)
        ) { stretch in
            guard stretch.isRecorded else {
                return [wording(ChartWords.notRecorded), wording(ChartWords.notRecorded)]
            }
            return [
                rating(stretch.spread { $0.legs }, wording),
                rating(stretch.spread { $0.back }, wording),
            ]
        }
    }

    private enum Line { case legs, back }

    private static let legsMiddle = Text(
        "chart.painLines.legs",
        "Legs: median {value} ({count} {count|night|nights})."
    )
    private static let backMiddle = Text(
        "chart.painLines.back",
        "Back: median {value} ({count} {count|night|nights})."
    )

    private func middle(_ text: Text, _ median: PeriodFigures.Median) -> Text {
        text.with([
            "value": .number(median.value, digits: median.digits), "count": .count(median.count),
        ])
    }

    /// Draws one line, broken at gaps.
    ///
    /// - Returns: The height at which it ends; nil when it has no point.
    private func draw(
        _ line: Line,
        _ axis: NightAxis,
        _ scale: RatingScale,
        _ drawing: inout Drawing
    ) -> Double? {
        var run: [(x: Double, y: Double)] = []
        var points: [(x: Double, y: Double)] = []
        for (index, stretch) in axis.stretches.enumerated() {
            let spread = stretch.spread { line == .legs ? $0.legs : $0.back }
            guard let spread else {
                if run.count > 1 {
                    drawing.path(line == .legs ? .legsLine : .backLine, through: run)
                }
                run = []
                continue
            }
            let point = (x: axis.x(index), y: scale.y(spread.median))
            if spread.low < spread.high, line == .legs {
                drawing.line(
                    .whisker,
                    from: (point.x, scale.y(spread.low)),
                    to: (point.x, scale.y(spread.high))
                )
            }
            run.append(point)
            points.append(point)
        }
        if run.count > 1 { drawing.path(line == .legs ? .legsLine : .backLine, through: run) }
        let radius = min(3.2, max(1.2, axis.slot * 0.36))
        for point in points {
            if line == .legs {
                drawing.circle(.legsPoint, x: point.x, y: point.y, radius: radius)
            } else {
                drawing.square(.backPoint, x: point.x, y: point.y, radius: radius)
            }
        }
        return points.last?.y
    }

    /// Pushes two heights at least 14 apart.
    private func apart(_ heights: [Double]) -> [Double] {
        guard heights.count == 2, (heights[0] - heights[1]).magnitude < 14 else { return heights }
        let middle = (heights[0] + heights[1]) / 2
        return heights[0] <= heights[1] ? [middle - 7, middle + 7] : [middle + 7, middle - 7]
    }
}

/// A vertical axis from 0, at the bottom, to 10.
struct RatingScale {
    let top: Double
    let bottom: Double

    func y(_ rating: Double) -> Double { bottom - (bottom - top) * rating / 10 }

    func drawGrid(_ drawing: inout Drawing, left: Double, right: Double) {
        for rating in [0, 2, 4, 6, 8, 10] {
            let y = y(Double(rating))
            drawing.line(.grid, from: (left, y), to: (right, y))
            drawing.text(.tick, String(rating), x: left - 8, y: y + 4, anchor: .end)
        }
    }
}
