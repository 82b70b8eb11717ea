// SPDX-License-Identifier: Apache-2.0

/// The class and presentation attributes of a shape, written once and used for every shape.
struct ShapeDress {
    let bytes: [UInt8]

    private init(_ attributes: [(name: StaticString, value: String)]) {
        var markup = Markup()
        for attribute in attributes { markup.attribute(attribute.name, attribute.value) }
        bytes = markup.bytes
    }

    /// The dress of a class.
    static func of(_ look: ChartClass) -> ShapeDress { all[look] ?? ShapeDress([]) }

    /// The dress of a calendar square with a rating.
    static func rated(_ rating: Int) -> ShapeDress { ratings[min(max(rating, 0), 10)] }

    private static let all: [ChartClass: ShapeDress] = ChartClass.allCases.reduce(into: [:]) {
        $0[$1] = ShapeDress([("class", $1.rawValue)] + $1.presentation)
    }

    private static let ratings: [ShapeDress] = (0...10).map { rating in
        ShapeDress([
            ("class", ChartClass.cell.rawValue + " " + RatingFill.name(rating)),
            ("fill", RatingFill.colour(rating)), ("stroke", "#e0d8ce"), ("stroke-width", "0.5"),
        ])
    }
}
