// SPDX-License-Identifier: Apache-2.0
public import Wording

/// A drawing of our own beside a page that explains: a sketch, never anyone’s figures.
///
/// It is drawn for a view box 360 wide, legible on a telephone and on paper, and says in its
/// description all that it shows.
public struct LearnDrawing: Sendable {
    /// The name a page asks for it by, such as `pain-loop`.
    public let name: String
    /// The heading, for those who do not see it.
    public let title: Text
    /// What it shows.
    public let says: Text
    private let height: Double
    private let draw: @Sendable (inout Drawing, Wording) -> Void

    init(
        _ name: String,
        title: Text,
        says: Text,
        height: Double,
        draw: @escaping @Sendable (inout Drawing, Wording) -> Void
    ) {
        self.name = name
        self.title = title
        self.says = says
        self.height = height
        self.draw = draw
    }

    /// Every drawing.
    public static let all: [LearnDrawing] = [
        eveningClock, ironTwoStores, whereItRuns, bendForward, painLoop, augmentation,
    ]

    /// The drawing of a name; nil when there is none.
    public static func named(_ name: String) -> LearnDrawing? { all.first { $0.name == name } }

    /// The drawing with its description below.
    public func figure(_ wording: Wording) -> Markup {
        .build { page in
            page.element("figure", [("class", "chart sketch " + name)]) { figure in
                figure.element("div", [("class", "drawn")]) { $0.append(svg(wording)) }
                figure.element("figcaption", text: wording(says))
            }
        }
    }

    /// The drawing alone, in colours or in black and greys.
    func svg(_ wording: Wording, size: ChartSize = .narrow) -> Markup {
        Drawing.canvas(
            id: name + "-" + size.rawValue,
            title: wording(title),
            says: wording(says),
            box: (LearnDrawing.width, height),
            ink: size.ink
        ) { draw(&$0, wording) }
    }

    static let width: Double = 360
}

extension Drawing {
    /// A line with a head at its end.
    mutating func arrow(
        _ look: ChartClass,
        from start: (x: Double, y: Double),
        to end: (x: Double, y: Double)
    ) {
        let across = (x: end.x - start.x, y: end.y - start.y)
        let length = (across.x * across.x + across.y * across.y).squareRoot()
        guard length > 0 else { return }
        let along = (x: across.x / length * 8, y: across.y / length * 8)
        path(look, through: [start, end])
        path(
            look,
            through: [
                (end.x - along.x - along.y * 0.6, end.y - along.y + along.x * 0.6), end,
                (end.x - along.x + along.y * 0.6, end.y - along.y - along.x * 0.6),
            ]
        )
    }

    /// Lines of words, one below the other.
    mutating func lines(
        _ look: ChartClass,
        _ words: [String],
        x: Double,
        y: Double,
        anchor: TextAnchor = .middle
    ) {
        for (index, line) in words.enumerated() {
            text(look, line, x: x, y: y + 16 * Double(index), anchor: anchor)
        }
    }
}
