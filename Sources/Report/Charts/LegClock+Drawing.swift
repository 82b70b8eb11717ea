// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
public import Wording

extension LegClock {
    /// Draws the leg clock.
    public func svg(_ wording: Wording, size: ChartSize) -> Markup {
        guard !isEmpty else { return emptyCanvas(wording, size: size) }
        let left = size == .narrow ? 46.0 : 56.0
        let axis = NightAxis(
            stretches: Stretch.cut(nights, by: grain),
            left: left,
            right: size.width - 10
        )
        let places = marks.map { (x: axis.edge(of: $0.day) ?? left, words: wording($0.label)) }
        let labels = MarkLabels(places, within: 4...(size.width - 4))
        let head = 8 + 17 * Double(labels.rows)
        let clock = ClockAxis(nights: nights, top: head + 36, height: 200)
        let foot = clock.bottom + 28
        return canvas(wording, size: size, height: foot + 34) { drawing in
            clock.drawGrid(&drawing, left: left, right: axis.right)
            drawing.text(.tick, wording(ChartWords.calm), x: left - 8, y: foot + 4, anchor: .end)
            for (index, stretch) in axis.stretches.enumerated() {
                drawSleep(stretch, x: axis.x(index), slot: axis.slot, clock, &drawing)
            }
            for place in labels.places {
                let top = (place.isOver ? 24 : 8) + 17 * Double(place.row)
                drawing.line(.mark, from: (place.x, top), to: (place.x, foot + 8))
            }
            for (index, stretch) in axis.stretches.enumerated() {
                drawOnset(stretch, x: axis.x(index), slot: axis.slot, clock, foot, &drawing)
            }
            drawMedians(axis, clock, wording, y: head + 16, &drawing)
            for place in labels.places {
                drawing.text(
                    .markText,
                    place.words,
                    x: place.textX,
                    y: 20 + 17 * Double(place.row),
                    anchor: place.anchor
                )
            }
            axis.drawDates(&drawing, wording, y: foot + 28)
        }
    }

    private func drawSleep(
        _ stretch: Stretch,
        x: Double,
        slot: Double,
        _ clock: ClockAxis,
        _ drawing: inout Drawing
    ) {
        guard let from = stretch.spread({ $0.asleepFrom }),
            let to = stretch.spread({ $0.asleepTo })
        else { return }
        let night = stretch.nights.first(where: \.isRecorded)
        let top = clock.y(from.median, of: night)
        let bottom = clock.y(to.median, of: night)
        let width = min(10, slot * 0.64)
        drawing.rectangle(
            .sleep,
            x: x - width / 2,
            y: top,
            width: width,
            height: max(1, bottom - top),
            corner: min(4, width / 2)
        )
    }

    private func drawOnset(
        _ stretch: Stretch,
        x: Double,
        slot: Double,
        _ clock: ClockAxis,
        _ foot: Double,
        _ drawing: inout Drawing
    ) {
        guard stretch.isRecorded else {
            let half = min(4, max(1, slot * 0.4))
            drawing.line(.gap, from: (x - half, foot), to: (x + half, foot))
            return
        }
        if isCalm(stretch) {
            drawing.circle(.calm, x: x, y: foot, radius: min(3, max(1.2, slot * 0.35)))
        }
        guard let onset = stretch.spread({ $0.onset }) else { return }
        let night = stretch.nights.first(where: \.isRecorded)
        if onset.low < onset.high {
            drawing.line(
                .whisker,
                from: (x, clock.y(onset.low, of: night)),
                to: (x, clock.y(onset.high, of: night))
            )
        }
        let scale = min(1, max(0.45, slot / 9))
        let y = clock.y(onset.median, of: night)
        if let legs = stretch.spread({ $0.legs }) {
            drawing.circle(.onset, x: x, y: y, radius: (2.3 + 0.4 * legs.median) * scale)
        } else {
            drawing.circle(.unrated, x: x, y: y, radius: 3.2 * scale)
        }
    }

    /// Whether at least half of the kept evenings of a stretch were calm.
    private func isCalm(_ stretch: Stretch) -> Bool {
        let kept = stretch.nights.count { !$0.isCalm.isUnknown }
        return kept > 0 && 2 * stretch.nights.count { $0.isCalm.isYes } >= kept
    }

    private func drawMedians(
        _ axis: NightAxis,
        _ clock: ClockAxis,
        _ wording: Wording,
        y: Double,
        _ drawing: inout Drawing
    ) {
        guard let split, let edge = axis.edge(of: split) else { return }
        let (before, after) = halves
        let sides = [
            (before.onset, axis.left + 2, edge - 2, TextAnchor.start),
            (after.onset, edge + 2, axis.right - 2, TextAnchor.end),
        ]
        for (onset, from, to, anchor) in sides {
            guard let onset else { continue }
            let height = clock.y(onset.value, of: nil)
            drawing.line(.median, from: (from, height), to: (to, height))
            let words = Text(
                "chart.legClock.median",
                "median {time} ({count})",
                ["time": .clock(time(onset.value)), "count": .count(onset.count)]
            )
            drawing.text(
                .medianText,
                wording(words),
                x: anchor == .start ? axis.left : axis.right,
                y: y,
                anchor: anchor
            )
        }
    }
}
