// SPDX-License-Identifier: Apache-2.0
import Wording

extension LearnDrawing {
    /// How legs, sleep and back keep each other going.
    static let painLoop = LearnDrawing(
        "pain-loop",
        title: Text("drawing.loop.title", "Legs, sleep and back"),
        says: Text(
            "drawing.loop.says",
            "Three boxes with arrows. Restless legs break the sleep. Broken sleep may make the "
                + "back hurt more. A back that hurts breaks the sleep once more. Help at any one of "
                + "them can ease the others."
        ),
        height: 210
    ) { drawing, wording in
        box(&drawing, x: 180, y: 36, word: wording(sleep))
        box(&drawing, x: 72, y: 168, word: wording(legs))
        box(&drawing, x: 288, y: 168, word: wording(back))
        drawing.arrow(.legsLine, from: (84, 142), to: (142, 62))
        drawing.arrow(.legsLine, from: (204, 62), to: (262, 142))
        drawing.arrow(.backLine, from: (290, 142), to: (232, 62))
        drawing.text(.legsText, wording(wakes), x: 98, y: 96, anchor: .end)
        drawing.text(.legsText, wording(sharpens), x: 222, y: 124, anchor: .end)
        drawing.text(.backText, wording(wakes), x: 276, y: 96)
    }

    private static func box(_ drawing: inout Drawing, x: Double, y: Double, word: String) {
        let left = x - 66
        let right = x + 66
        drawing.rectangle(.labRange, x: left, y: y - 22, width: 132, height: 44, corner: 8)
        drawing.path(
            .labLine,
            through: [
                (left, y - 22), (right, y - 22), (right, y + 22), (left, y + 22), (left, y - 22),
            ]
        )
        drawing.text(.month, word, x: x, y: y + 5, anchor: .middle)
    }

    private static let sleep = Text("drawing.loop.sleep", "Broken sleep")
    private static let legs = Text("drawing.loop.legs", "Restless legs")
    private static let back = Text("drawing.loop.back", "Back pain")
    private static let wakes = Text("drawing.loop.wakes", "wakes you")
    private static let sharpens = Text("drawing.loop.sharpens", "perhaps more pain")
}
