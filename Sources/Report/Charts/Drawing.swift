// SPDX-License-Identifier: Apache-2.0

/// Where a text stands in relation to its point.
enum TextAnchor: String {
    case start, middle, end
}

/// Draws shapes with their class and their presentation attributes.
struct Drawing {
    private(set) var shapes = Markup()
    private let ink: Ink

    /// Begins an empty drawing in some ink.
    init(ink: Ink) {
        self.ink = ink
    }

    mutating func line(
        _ look: ChartClass,
        from start: (x: Double, y: Double),
        to end: (x: Double, y: Double)
    ) {
        write(
            "line",
            look,
            [
                ("x1", number(start.x)), ("y1", number(start.y)),
                ("x2", number(end.x)), ("y2", number(end.y)),
            ]
        )
    }

    mutating func circle(_ look: ChartClass, x: Double, y: Double, radius: Double) {
        write("circle", look, [("cx", number(x)), ("cy", number(y)), ("r", number(radius))])
    }

    mutating func square(_ look: ChartClass, x: Double, y: Double, radius: Double) {
        rectangle(
            look,
            x: x - radius,
            y: y - radius,
            width: 2 * radius,
            height: 2 * radius,
            corner: 0
        )
    }

    mutating func rectangle(
        _ look: ChartClass,
        x: Double,
        y: Double,
        width: Double,
        height: Double,
        corner: Double,
        rating: Int? = nil
    ) {
        let dress = rating.map { ShapeDress.rated($0, ink) } ?? ShapeDress.of(look, ink)
        shapes.shape(
            "rect",
            [
                ("x", number(x)), ("y", number(y)), ("width", number(width)),
                ("height", number(height)), ("rx", number(corner)),
            ],
            dress
        )
    }

    mutating func path(_ look: ChartClass, through points: [(x: Double, y: Double)]) {
        guard let first = points.first else { return }
        var track = "M" + number(first.x) + " " + number(first.y)
        for point in points.dropFirst() {
            track += "L" + number(point.x) + " " + number(point.y)
        }
        write("path", look, [("d", track)])
    }

    /// A smooth line through points (Catmull–Rom).
    mutating func curve(_ look: ChartClass, through points: [(x: Double, y: Double)]) {
        guard let first = points.first, let last = points.last else { return }
        let all = [first] + points + [last]
        var track = "M" + number(first.x) + " " + number(first.y)
        for index in 1..<(all.count - 2) {
            let (before, from, to, after) = (
                all[index - 1], all[index], all[index + 1], all[index + 2]
            )
            let turns = [
                (from.x + (to.x - before.x) / 6, from.y + (to.y - before.y) / 6),
                (to.x - (after.x - from.x) / 6, to.y - (after.y - from.y) / 6), (to.x, to.y),
            ]
            track += "C" + turns.map { number($0.0) + " " + number($0.1) }.joined(separator: " ")
        }
        write("path", look, [("d", track)])
    }

    mutating func text(
        _ look: ChartClass,
        _ words: String,
        x: Double,
        y: Double,
        anchor: TextAnchor = .start
    ) {
        let place: [(StaticString, String)] = [
            ("x", number(x)), ("y", number(y)), ("text-anchor", anchor.rawValue),
        ]
        if let rim = ShapeDress.rim(look, ink) { shapes.element("text", place, rim, text: words) }
        shapes.element("text", place, ShapeDress.of(look, ink), text: words)
    }

    private mutating func write(
        _ shape: StaticString,
        _ look: ChartClass,
        _ attributes: [(StaticString, String)]
    ) {
        shapes.shape(shape, attributes, ShapeDress.of(look, ink))
    }

    private func number(_ value: Double) -> String { Coordinate.text(value) }
}

extension Drawing {
    /// The frame of every drawing: view box, role, title and description.
    static func canvas(
        id: String,
        title: String,
        says: String,
        box: (width: Double, height: Double),
        ink: Ink,
        _ draw: (inout Drawing) -> Void
    ) -> Markup {
        let viewBox = "0 0 " + Coordinate.text(box.width) + " " + Coordinate.text(box.height)
        return .build { page in
            let attributes: [(StaticString, String)] = [
                ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", viewBox), ("role", "img"),
                ("class", "drawing"),
                ("aria-labelledby", id + "-title"), ("aria-describedby", id + "-says"),
            ]
            page.element("svg", attributes) { svg in
                svg.element("title", [("id", id + "-title")], text: title)
                svg.element("desc", [("id", id + "-says")], text: says)
                var drawing = Drawing(ink: ink)
                draw(&drawing)
                svg.append(drawing.shapes)
            }
        }
    }
}

/// How coordinates are written: at most two decimals, no trailing zeros.
enum Coordinate {
    static func text(_ value: Double) -> String {
        guard value.isFinite, value.magnitude < 1e12 else { return "0" }
        let hundredths = Int((value * 100).rounded())
        let magnitude = Int(hundredths.magnitude)
        let sign = hundredths < 0 ? "-" : ""
        let whole = magnitude / 100
        let rest = magnitude % 100
        if rest == 0 { return sign + String(whole) }
        if rest % 10 == 0 { return sign + String(whole) + "." + String(rest / 10) }
        return sign + String(whole) + (rest < 10 ? ".0" : ".") + String(rest)
    }
}
