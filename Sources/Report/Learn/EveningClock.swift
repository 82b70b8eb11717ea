// SPDX-License-Identifier: Apache-2.0
import Wording

extension LearnDrawing {
    /// Restlessness over a day and a night, from noon to noon.
    ///
    /// The worst hours near midnight and the calm ones in the morning: Allen 2014.
    static let eveningClock = LearnDrawing(
        "evening-clock",
        title: Text("drawing.clock.title", "Restless legs over a day and a night"),
        says: Text(
            "drawing.clock.says",
            "A line from noon to noon. It is low by day, climbs in the evening, is highest near "
                + "midnight, and lowest in the morning. This is the usual course; yours may differ."
        ),
        height: 208
    ) { drawing, wording in
        let left = 24.0
        let right = 340.0
        let top = 46.0
        let foot = 166.0
        func x(_ hour: Double) -> Double { left + (right - left) * hour / 24 }
        drawing.rectangle(
            .labRange,
            x: x(10),
            y: top,
            width: x(18) - x(10),
            height: foot - top,
            corner: 0
        )
        drawing.text(.tick, wording(night), x: x(14), y: top - 6, anchor: .middle)
        drawing.path(.median, through: [(left, foot), (right, foot)])
        for (index, hour) in ["12:00", "18:00", "00:00", "06:00", "12:00"].enumerated() {
            let place = x(6 * Double(index))
            drawing.line(.median, from: (place, foot), to: (place, foot + 5))
            drawing.text(.tick, hour, x: place, y: foot + 20, anchor: .middle)
        }
        let points = course.enumerated().map { hour, height in
            (x: x(Double(hour)), y: foot - height * (foot - top - 10))
        }
        drawing.curve(.legsLine, through: points)
        drawing.text(.legsText, wording(worst), x: left, y: 20)
        drawing.arrow(.legsLine, from: (x(6), 28), to: (x(11), top + 9))
        drawing.text(.tick, wording(calm), x: right + 12, y: foot - 44, anchor: .end)
    }

    /// How high the line stands, hour by hour from noon on: a sketch.
    private static let course: [Double] = [
        0.10, 0.10, 0.10, 0.11, 0.13, 0.17, 0.25, 0.37, 0.52, 0.68, 0.83, 0.95, 1.0, 0.97, 0.87,
        0.71, 0.53, 0.36, 0.23, 0.13, 0.08, 0.05, 0.05, 0.06, 0.08,
    ]
    private static let night = Text("drawing.clock.night", "night")
    private static let worst = Text("drawing.clock.worst", "most often worst here")
    private static let calm = Text("drawing.clock.calm", "calm morning")
}
