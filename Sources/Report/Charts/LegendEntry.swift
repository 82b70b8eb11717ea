// SPDX-License-Identifier: Apache-2.0
import Wording

/// One line of a legend: a small drawing of a shape and what it means.
struct LegendEntry {
    /// The shape, drawn as in the chart.
    enum Shape {
        case circle(ChartClass)
        case square(ChartClass)
        case bar(ChartClass)
        case dash(ChartClass)
        case line(ChartClass)
        case cell(ChartClass)
        case legsAndBack
    }

    let shape: Shape
    let says: Text

    /// Writes a legend.
    static func list(_ entries: [LegendEntry], _ wording: Wording, _ ink: Ink) -> Markup {
        .build { page in
            page.element("ul", [("class", "key")]) { list in
                for entry in entries {
                    list.element("li") { item in
                        item.append(entry.swatch(ink))
                        item.element("span", text: wording(entry.says))
                    }
                }
            }
        }
    }

    private func swatch(_ ink: Ink) -> Markup {
        .build { page in
            let attributes: [(StaticString, String)] = [
                ("class", "swatch"), ("viewBox", "0 0 20 14"), ("width", "20"), ("height", "14"),
                ("aria-hidden", "true"),
            ]
            page.element("svg", attributes) { svg in
                var drawing = Drawing(ink: ink)
                draw(&drawing)
                svg.append(drawing.shapes)
            }
        }
    }

    private func draw(_ drawing: inout Drawing) {
        switch shape {
        case .circle(let look): drawing.circle(look, x: 10, y: 7, radius: 4)
        case .square(let look): drawing.square(look, x: 10, y: 7, radius: 4)
        case .bar(let look):
            drawing.rectangle(look, x: 6, y: 0, width: 8, height: 14, corner: 3)
        case .dash(let look): drawing.line(look, from: (5, 7), to: (15, 7))
        case .line(let look): drawing.line(look, from: (1, 7), to: (19, 7))
        case .cell(let look):
            drawing.rectangle(look, x: 4, y: 1, width: 12, height: 12, corner: 3)
        case .legsAndBack:
            drawing.square(.backPoint, x: 10, y: 7, radius: 5.5)
            drawing.circle(.legsPoint, x: 10, y: 7, radius: 3)
        }
    }
}
