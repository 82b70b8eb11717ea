// SPDX-License-Identifier: Apache-2.0
import Wording

extension LearnDrawing {
    /// Where sciatica, nerve damage and restless legs are felt.
    static let whereItRuns = LearnDrawing(
        "where-it-runs",
        title: Text("drawing.where.title", "Where it is felt"),
        says: Text(
            "drawing.where.says",
            "Three pairs of legs, seen from behind. Sciatica runs as a line from the back down one "
                + "leg, below the knee. Nerve damage sits in both feet and climbs like socks. "
                + "Restless legs are felt deep inside, most often in both calves."
        ),
        height: 262
    ) { drawing, wording in
        for centre in [60.0, 180, 300] { outline(&drawing, x: centre) }
        for side in [-2.5, 2.5] {
            drawing.curve(
                .backLine,
                through: [
                    (64 + side, 22), (74 + side, 52), (77 + side, 90), (77 + side, 128),
                    (78 + side, 160), (75 + side, 196),
                ]
            )
        }
        for step in 0..<8 {
            let y = 140 + 7 * Double(step)
            let outer = 22.5 - Double(step)
            for side in [-1.0, 1] {
                drawing.line(.whisker, from: (180 + side * 8, y), to: (180 + side * outer, y))
            }
        }
        for side in [-1.0, 1] {
            for (x, y) in [(16.0, 126.0), (13, 137), (17, 148)] {
                drawing.circle(.onset, x: 300 + side * x, y: y, radius: 3)
            }
        }
        let columns: [(x: Double, name: Text, lines: [Text])] = [
            (60, sciatica, [sciaticaLine, sciaticaEnd]), (180, nerves, [nervesLine, nervesEnd]),
            (300, legs, [legsLine, legsEnd]),
        ]
        for column in columns {
            drawing.text(.markText, wording(column.name), x: column.x, y: 224, anchor: .middle)
            drawing.lines(.tick, column.lines.map { wording($0) }, x: column.x, y: 240)
        }
    }

    /// A back from the waist down with both legs.
    private static func outline(_ drawing: inout Drawing, x centre: Double) {
        let half: [(x: Double, y: Double)] = [
            (24, 12), (27, 30), (31, 54), (28, 84), (24, 112), (26, 132), (20, 166), (17, 186),
            (22, 200), (10, 203), (8, 186), (8, 166), (7, 132), (7, 112), (4, 84), (0, 66),
        ]
        drawing.curve(.labLine, through: half.map { (centre + $0.x, $0.y) })
        drawing.curve(.labLine, through: half.map { (centre - $0.x, $0.y) })
        drawing.path(.labLine, through: [(centre, 30), (centre, 60)])
    }

    private static let sciatica = Text("drawing.where.sciatica", "Sciatica")
    private static let sciaticaLine = Text("drawing.where.sciaticaLine", "a line down")
    private static let sciaticaEnd = Text("drawing.where.sciaticaEnd", "one leg")
    private static let nerves = Text("drawing.where.nerves", "Nerve damage")
    private static let nervesLine = Text("drawing.where.nervesLine", "both feet,")
    private static let nervesEnd = Text("drawing.where.nervesEnd", "like socks")
    private static let legs = Text("drawing.where.legs", "Restless legs")
    private static let legsLine = Text("drawing.where.legsLine", "deep inside,")
    private static let legsEnd = Text("drawing.where.legsEnd", "often both calves")
}
