// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary

/// The vertical axis of a night: clock times from 18:00 to 09:00, further when data ask for it.
struct ClockAxis {
    /// Where the nights of the drawing begin.
    let anchor: ClockTime
    /// What is visible, in minutes after the anchor.
    let range: ClosedRange<Double>
    let top: Double
    let bottom: Double

    /// Chooses the visible part for some nights.
    ///
    /// - Parameters:
    ///   - nights: The nights to show; the anchor of the latest recorded one is taken.
    ///   - top: Where the earliest time is drawn.
    ///   - height: How tall the axis is when nothing lies outside the usual times.
    init(nights: [NightPoint], top: Double, height: Double) {
        let anchor = nights.last(where: \.isRecorded)?.anchor ?? .noon
        var low = 360.0
        var high = 1260.0
        for night in nights {
            let shift = ClockAxis.shift(of: night, to: anchor)
            if let onset = night.onset {
                low = min(low, Double(onset + shift))
                high = max(high, Double(onset + shift))
            }
            if let from = night.asleepFrom { low = min(low, Double(from + shift)) }
            if let to = night.asleepTo { high = max(high, Double(to + shift)) }
        }
        let first = ClockAxis.floor(low, toClockOf: anchor)
        let last = -ClockAxis.floor(-high, toClockOf: ClockTime(wrapping: -anchor.minutes))
        self.anchor = anchor
        range = max(0, first)...min(1440, max(last, first + 180))
        self.top = top
        bottom = top + height * min(1.3, (range.upperBound - range.lowerBound) / 900)
    }

    /// Where minutes after a night's own beginning are drawn.
    func y(_ minutes: Double, of night: NightPoint?) -> Double {
        let shift = night.map { ClockAxis.shift(of: $0, to: anchor) } ?? 0
        let inside = min(max(minutes + Double(shift), range.lowerBound), range.upperBound)
        let share = (inside - range.lowerBound) / (range.upperBound - range.lowerBound)
        return top + share * (bottom - top)
    }

    /// Every third hour of the clock that is visible, in minutes after the anchor.
    var ticks: [Double] {
        stride(
            from: ClockAxis.floor(range.lowerBound, toClockOf: anchor),
            through: range.upperBound,
            by: 180
        )
        .filter { range.contains($0) }
    }

    /// Draws a line and a clock time for each third hour.
    func drawGrid(_ drawing: inout Drawing, left: Double, right: Double) {
        for minutes in ticks {
            let y = y(minutes, of: nil)
            drawing.line(.grid, from: (left, y), to: (right, y))
            let time = ClockTime(minutes: minutes, after: anchor)
            drawing.text(.tick, time.description, x: left - 8, y: y + 4, anchor: .end)
        }
    }

    /// Minutes that a night's beginning lies after the anchor, −720 to 719.
    private static func shift(of night: NightPoint, to anchor: ClockTime) -> Int {
        let difference = night.anchor.minutes(after: anchor)
        return difference >= 720 ? difference - 1440 : difference
    }

    /// The last third hour of the clock at or before a number of minutes after a time.
    private static func floor(_ minutes: Double, toClockOf start: ClockTime) -> Double {
        let clock = minutes + Double(start.minutes)
        return (clock / 180).rounded(.down) * 180 - Double(start.minutes)
    }
}
