// SPDX-License-Identifier: Apache-2.0
import Wording

extension LearnDrawing {
    /// A narrow spinal canal when standing straight and when bent forward.
    static let bendForward = LearnDrawing(
        "bend-forward",
        title: Text("drawing.bend.title", "Standing straight and bending forward"),
        says: Text(
            "drawing.bend.says",
            "Two people, seen from the side. One stands straight: the canal of the spine is at its "
                + "narrowest, and the legs hurt. One leans on a cart: the canal opens a little, "
                + "and the pain eases."
        ),
        height: 236
    ) { drawing, wording in
        // Standing straight.
        drawing.circle(.labLoose, x: 60, y: 26, radius: 12)
        drawing.curve(.labLine, through: [(60, 38), (56, 62), (63, 88), (58, 108)])
        drawing.path(.labLine, through: [(58, 108), (59, 142), (57, 176), (68, 176)])
        drawing.path(.labLine, through: [(60, 50), (64, 78), (62, 100)])
        canal(&drawing, x: 112, gap: 3)
        // Leaning on a cart.
        drawing.circle(.labLoose, x: 262, y: 46, radius: 12)
        drawing.curve(.labLine, through: [(253, 55), (238, 66), (226, 84), (220, 108)])
        drawing.path(.labLine, through: [(220, 108), (226, 142), (222, 176), (233, 176)])
        drawing.path(.labLine, through: [(246, 60), (256, 88), (276, 92)])
        drawing.path(
            .labLine,
            through: [(272, 92), (284, 92), (290, 160), (252, 160), (246, 120), (287, 120)]
        )
        drawing.circle(.labLoose, x: 258, y: 170, radius: 6)
        drawing.circle(.labLoose, x: 284, y: 170, radius: 6)
        canal(&drawing, x: 328, gap: 9)
        drawing.line(.grid, from: (180, 12), to: (180, 220))
        drawing.text(.markText, wording(straight), x: 90, y: 206, anchor: .middle)
        drawing.text(.tick, wording(hurts), x: 90, y: 224, anchor: .middle)
        drawing.text(.markText, wording(bent), x: 270, y: 206, anchor: .middle)
        drawing.text(.tick, wording(eases), x: 270, y: 224, anchor: .middle)
    }

    /// A piece of the canal, drawn large: two walls with the room between them.
    private static func canal(_ drawing: inout Drawing, x: Double, gap: Double) {
        drawing.rectangle(.labRange, x: x - gap, y: 70, width: 2 * gap, height: 64, corner: 0)
        for side in [-1.0, 1] {
            drawing.curve(
                .legsLine,
                through: [
                    (x + side * 14, 66), (x + side * (gap + 2), 84), (x + side * gap, 102),
                    (x + side * (gap + 2), 120), (x + side * 14, 138),
                ]
            )
        }
    }

    private static let straight = Text("drawing.bend.straight", "Standing straight")
    private static let hurts = Text("drawing.bend.hurts", "little room: it hurts")
    private static let bent = Text("drawing.bend.bent", "Bent forward")
    private static let eases = Text("drawing.bend.eases", "more room: it eases")
}
