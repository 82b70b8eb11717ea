// SPDX-License-Identifier: Apache-2.0

/// What draws the shapes: the colours of a screen, or black and greys on paper.
enum Ink: Hashable, CaseIterable {
    /// Classes for the stylesheet of the pages, over presentation attributes.
    case screen
    /// Presentation attributes alone: what makes documents lets no stylesheet reach a drawing.
    case paper
}

extension ChartSize {
    /// The ink of drawings of this size.
    var ink: Ink { self == .paper ? .paper : .screen }
}

/// The class and presentation attributes of a shape, written once and used for every shape.
struct ShapeDress {
    let bytes: [UInt8]

    private init(_ attributes: [(name: StaticString, value: String)]) {
        var markup = Markup()
        for attribute in attributes { markup.attribute(attribute.name, attribute.value) }
        bytes = markup.bytes
    }

    /// The dress of a class.
    static func of(_ look: ChartClass, _ ink: Ink) -> ShapeDress {
        let dresses =
            switch ink {
            case .screen: onScreen
            case .paper: onPaper
            }
        return dresses[look] ?? ShapeDress([])
    }

    /// The dress of a calendar square with a rating.
    static func rated(_ rating: Int, _ ink: Ink) -> ShapeDress {
        let index = min(max(rating, 0), 10)
        return switch ink {
        case .screen: ratingsOnScreen[index]
        case .paper: ratingsOnPaper[index]
        }
    }

    /// The white rim that is drawn before some words on paper, where no stroke can lie behind them.
    static func rim(_ look: ChartClass, _ ink: Ink) -> ShapeDress? {
        guard ink == .paper, look.hasRim else { return nil }
        return rims[look]
    }

    private static let onScreen: [ChartClass: ShapeDress] = all {
        ShapeDress([("class", $0.rawValue)] + $0.presentation)
    }

    private static let onPaper: [ChartClass: ShapeDress] = all { ShapeDress($0.print) }

    private static let rims: [ChartClass: ShapeDress] = all { look in
        let words = look.print.filter { "\($0.name)" != "fill" }
        return ShapeDress(
            words + [("fill", "#fff"), ("stroke", "#fff"), ("stroke-width", "4")]
        )
    }

    private static let ratingsOnScreen: [ShapeDress] = (0...10).map { rating in
        ShapeDress([
            ("class", ChartClass.cell.rawValue + " " + RatingFill.name(rating)),
            ("fill", RatingFill.colour(rating)), ("stroke", "#e0d8ce"), ("stroke-width", "0.5"),
        ])
    }

    private static let ratingsOnPaper: [ShapeDress] = (0...10).map { rating in
        ShapeDress([
            ("fill", RatingFill.grey(rating)), ("stroke", "#999"), ("stroke-width", "0.7"),
        ])
    }

    private static func all(
        _ make: (ChartClass) -> ShapeDress
    ) -> [ChartClass: ShapeDress] {
        ChartClass.allCases.reduce(into: [:]) { $0[$1] = make($1) }
    }
}
