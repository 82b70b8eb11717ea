// SPDX-License-Identifier: Apache-2.0
import Wording

extension LearnDrawing {
    /// Leg symptoms that begin earlier in the day while the dose goes up.
    ///
    /// The sign of augmentation: García-Borreguero 2007.
    static let augmentation = LearnDrawing(
        "augmentation",
        title: Text("drawing.augmentation.title", "When it starts earlier and earlier"),
        says: Text(
            "drawing.augmentation.says",
            "Two lines over months. Below, the dose goes up in steps. Above, the time of day when "
                + "the legs begin moves from the night to the evening and then to the afternoon. "
                + "It is a sketch, not anyone’s figures."
        ),
        height: 250
    ) { drawing, wording in
        let left = 92.0
        let right = 344.0
        for (word, y) in [(afternoon, 44.0), (evening, 90), (night, 136)] {
            drawing.line(.grid, from: (left, y), to: (right, y))
            drawing.text(.tick, wording(word), x: left - 8, y: y + 4, anchor: .end)
        }
        let onsets: [Double] = [136, 141, 138, 128, 122, 110, 96, 90, 74, 58, 48, 44]
        let points = onsets.enumerated().map { index, y in
            (x: left + 8 + (right - left - 16) * Double(index) / 11, y: y)
        }
        drawing.curve(.legsLine, through: points)
        for point in points { drawing.circle(.legsPoint, x: point.x, y: point.y, radius: 3) }
        drawing.text(.legsText, wording(begins), x: left, y: 22)
        drawing.text(.markText, wording(dose), x: left - 8, y: 204, anchor: .end)
        drawing.path(
            .labLine,
            through: [
                (left, 214), (left + 70, 214), (left + 70, 200), (left + 140, 200),
                (left + 140, 186), (left + 200, 186), (left + 200, 172), (right, 172),
            ]
        )
        drawing.line(.median, from: (left, 222), to: (right, 222))
        drawing.text(.tick, wording(months), x: right, y: 240, anchor: .end)
    }

    private static let afternoon = Text("drawing.augmentation.afternoon", "afternoon")
    private static let evening = Text("drawing.augmentation.evening", "evening")
    private static let night = Text("drawing.augmentation.night", "night")
    private static let begins = Text("drawing.augmentation.begins", "when the legs begin")
    private static let dose = Text("drawing.augmentation.dose", "dose")
    private static let months = Text("drawing.augmentation.months", "months")
}
