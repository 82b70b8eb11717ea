// SPDX-License-Identifier: Apache-2.0
import Wording

extension LearnDrawing {
    /// Iron in the blood and in the brain: one store may be full while the other is low.
    static let ironTwoStores = LearnDrawing(
        "iron-two-stores",
        title: Text("drawing.iron.title", "Two stores of iron"),
        says: Text(
            "drawing.iron.says",
            "Two vessels side by side. The one for the blood is nearly full, the one for the brain "
                + "is nearly empty. A blood test looks at the first alone."
        ),
        height: 196
    ) { drawing, wording in
        vessel(&drawing, x: 30, level: 0.8, word: wording(blood))
        vessel(&drawing, x: 230, level: 0.22, word: wording(brain))
    }

    private static func vessel(
        _ drawing: inout Drawing,
        x: Double,
        level: Double,
        word: String
    ) {
        let top = 36.0
        let foot = 164.0
        let surface = foot - level * (foot - top)
        drawing.rectangle(
            .labRange,
            x: x,
            y: surface,
            width: 100,
            height: foot - surface,
            corner: 0
        )
        drawing.line(.labLimit, from: (x, surface), to: (x + 100, surface))
        drawing.path(.labLine, through: [(x, top), (x, foot), (x + 100, foot), (x + 100, top)])
        drawing.text(.markText, word, x: x + 50, y: 24, anchor: .middle)
    }

    private static let blood = Text("drawing.iron.blood", "in the blood")
    private static let brain = Text("drawing.iron.brain", "in the brain")
}
