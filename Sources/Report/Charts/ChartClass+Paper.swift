// SPDX-License-Identifier: Apache-2.0

extension ChartClass {
    /// The attributes that draw the shape in black and greys, without class and rim.
    var print: [(name: StaticString, value: String)] {
        presentation.compactMap { name, value in
            switch "\(name)" {
            case "paint-order", "stroke-linejoin": nil
            case "stroke" where hasRim, "stroke-width" where hasRim: nil
            case "font-family": (name, ChartClass.paperFamily)
            // Two faces are embedded, not three.
            case "font-weight": (name, "600")
            case "fill", "stroke": (name, ChartClass.inks[value] ?? value)
            default: (name, value)
            }
        }
    }

    /// Whether its words carry a rim in the colour of the paper, so that lines end before them.
    var hasRim: Bool { presentation.contains { "\($0.name)" == "paint-order" } }

    /// The named fonts of documents: the packages fonts-inter and fonts-dejavu-core.
    static let paperFamily: String = "Inter, 'DejaVu Sans', sans-serif"

    /// Each colour of the screen with the grey that stands for it; what is not named stays.
    private static let inks: [String: String] = [
        "#e0d8ce": "#ccc", "#5c5368": "#333", "#8c8199": "#777", "#d9d3e6": "#d2d2d2",
        "#b04a0c": "#000", "#655c72": "#555", "#231d2f": "#000", "#8c5a3c": "#666",
        "#9c400a": "#000", "#23648f": "#444", "#a79db3": "#888", "#1b1526": "#000",
        "#e9e3f1": "#e2e2e2", "#5a4690": "#000",
    ]
}
