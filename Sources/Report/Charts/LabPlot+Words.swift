// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

/// The words of a chart of laboratory results: values beside points, the name of the line.
extension LabPlot {
    /// The results whose value is written: each of a few, else the ends and the extremes.
    private var written: Set<Int> {
        let all = chart.points.indices
        guard all.count > LabPlot.mostWritten else { return Set(all) }
        let values = chart.points.map(\.value.value)
        let ends = [
            all.first, all.last, all.min { values[$0] < values[$1] },
            all.max { values[$0] < values[$1] },
        ]
        return Set(ends.compactMap(\.self))
    }

    /// Names the line for restless legs, then writes values beside their points, newest first, as
    /// far as they do not touch.
    func drawWords(_ drawing: inout Drawing, _ wording: Wording) {
        let circles: [Box] = places.map { Box(middle: $0.x, baseline: $0.y + 4, width: 9) }
        let written = written.sorted(by: >)
        let values: [Value] = written.map { index in
            let value = chart.points[index].value
            return Value(
                index: index,
                words: wording.number(value.value, digits: value.digits),
                place: places[index]
            )
        }
        let wanted: [Box] = values.map { box($0, baseline: $0.above) }
        var taken = [drawLimitWords(&drawing, wording, beside: circles + wanted + lineBoxes)]
            .compactMap(\.self)
        for value in values {
            let others = taken + circles.indices.filter { $0 != value.index }.map { circles[$0] }
            let free = [value.above, value.below].map { box(value, baseline: $0) }.first { box in
                box.top > 2 && box.baseline < scale.bottom + 2
                    && !others.contains(where: box.touches)
            }
            guard let free else { continue }
            drawing.text(
                .medianText,
                value.words,
                x: free.middle,
                y: free.baseline,
                anchor: .middle
            )
            taken.append(free)
        }
    }

    /// A value to be written beside its point.
    private struct Value {
        let index: Int
        let words: String
        let place: (x: Double, y: Double)

        var above: Double { place.y - 8 }
        var below: Double { place.y + 18 }
    }

    private func box(_ value: Value, baseline: Double) -> Box {
        let width = MarkLabels.width(value.words)
        let last = LabPlot.width - 2 - width / 2
        let middle = min(max(value.place.x, left + width / 2), last)
        return Box(middle: middle, baseline: baseline, width: width)
    }

    /// Names the line for restless legs where it covers least.
    ///
    /// - Returns: The room the words take; nil when the test has no such line.
    private func drawLimitWords(
        _ drawing: inout Drawing,
        _ wording: Wording,
        beside others: [Box]
    ) -> Box? {
        guard let limit = chart.test.restlessLegsLimit else { return nil }
        let words = wording(
            Text(
                "chart.lab.limit",
                "restless legs: {limit}",
                ["limit": .number(limit, digits: 0)]
            )
        )
        let width = MarkLabels.width(words)
        let y = scale.y(limit)
        let (from, to) = (left + 4 + width / 2, right - width / 2)
        var boxes: [Box] = []
        for baseline in [y - 5, y + 14] {
            for share in [0, 1, 0.5, 0.25, 0.75] {
                let middle: Double = from + share * (to - from)
                boxes.append(Box(middle: middle, baseline: baseline, width: width))
            }
        }
        let counts: [Int] = boxes.map { box in others.count(where: box.touches) }
        guard let best = boxes.indices.min(by: { (counts[$0], $0) < (counts[$1], $1) }) else {
            return nil
        }
        let box = boxes[best]
        drawing.text(.labLimitText, words, x: box.middle, y: box.baseline, anchor: .middle)
        return box
    }

    /// So many results all carry their value.
    private static let mostWritten: Int = 6

    /// The room of the lines between results, in small pieces.
    private var lineBoxes: [Box] {
        var boxes: [Box] = []
        for run in runs {
            for (start, end) in zip(run, run.dropFirst()) {
                let (from, to) = (places[start], places[end])
                let pieces = max(1, Int((to.x - from.x) / LabPlot.piece))
                for piece in 0...pieces {
                    let share = Double(piece) / Double(pieces)
                    let x: Double = from.x + share * (to.x - from.x)
                    let y: Double = from.y + share * (to.y - from.y)
                    boxes.append(Box(middle: x, baseline: y + 5, width: 1))
                }
            }
        }
        return boxes
    }

    private static let piece: Double = 6

    /// The room of a line of words 12 high.
    struct Box {
        let middle: Double
        let baseline: Double
        let width: Double

        var top: Double { baseline - 10 }

        func touches(_ other: Box) -> Bool {
            (middle - other.middle).magnitude < (width + other.width) / 2 + 2
                && (baseline - other.baseline).magnitude < 12
        }
    }
}
