// SPDX-License-Identifier: Apache-2.0

/// The classes a chart's shapes carry, for a stylesheet to colour.
///
/// Beside its class each shape carries presentation attributes, so that a drawing saved as a
/// file, or printed in black and white, can be read without any stylesheet. A stylesheet wins
/// over them. The stylesheet's own part is in ``ReportStyle/charts``.
public enum ChartClass: String, CaseIterable, Sendable {
    /// Thin horizontal lines behind the data.
    case grid
    /// Words and numbers on the axes.
    case tick
    /// The frame of a drawing without data.
    case frame
    /// The bar from falling asleep to waking.
    case sleep
    /// The first leg symptom of a night; larger is worse.
    case onset
    /// The first leg symptom of a night that carries no rating.
    case unrated = "onset-unrated"
    /// A night that was kept and had no leg symptom: an open circle.
    case calm
    /// A night that was not recorded: a dashed tick.
    case gap
    /// The line of a median.
    case median
    /// The words beside a median.
    case medianText = "mediantext"
    /// The line from the lowest to the highest value of a week or month.
    case whisker
    /// The dashed vertical line of a change, such as a dose.
    case mark
    /// The words beside a mark.
    case markText = "marktext"
    /// The line of leg ratings, solid.
    case legsLine = "legs-line"
    /// A leg rating: a filled circle.
    case legsPoint = "legs-point"
    /// The word beside the line of leg ratings.
    case legsText = "legs-text"
    /// The line of back ratings, dashed.
    case backLine = "back-line"
    /// A back rating: an open square.
    case backPoint = "back-point"
    /// The word beside the line of back ratings.
    case backText = "back-text"
    /// A calendar square with a rating 0–10; it also carries `v0` to `v10`.
    case cell = "c-cell"
    /// A calendar square without an entry: dashed and empty.
    case cellGap = "c-gap"
    /// The number in a calendar square.
    case cellText = "c-t"
    /// The number in a dark calendar square: `c-t on`.
    case cellTextOn = "c-t on"
    /// The name of a month above its squares.
    case month = "c-month"
    /// The range that a laboratory printed: a quiet band.
    case labRange = "lab-range"
    /// The line from one laboratory result to the next.
    case labLine = "lab-line"
    /// A laboratory result of a known day: a filled circle.
    case labPoint = "lab-point"
    /// A laboratory result of which the month or year alone is known: an open circle.
    case labLoose = "lab-loose"
    /// The line that matters for restless legs: long dashes.
    case labLimit = "lab-limit"
    /// The words beside the line that matters for restless legs.
    case labLimitText = "lab-limittext"

    /// The attributes that draw the shape where no stylesheet is.
    var presentation: [(name: StaticString, value: String)] { Self.table[self] ?? [] }

    private static let table: [ChartClass: [(name: StaticString, value: String)]] = [
        .grid: [("stroke", "#e0d8ce"), ("stroke-width", "1")],
        .tick: [("fill", "#5c5368"), ("font-size", "12"), ("font-family", family)],
        .frame: [("fill", "none"), ("stroke", "#8c8199"), ("stroke-dasharray", "3 3")],
        .sleep: [("fill", "#d9d3e6")],
        .onset: [("fill", "#b04a0c")],
        .unrated: [("fill", "none"), ("stroke", "#b04a0c"), ("stroke-width", "2")],
        .calm: [("fill", "none"), ("stroke", "#b04a0c"), ("stroke-width", "1.5")],
        .gap: [("stroke", "#655c72"), ("stroke-width", "1.5"), ("stroke-dasharray", "2 2")],
        .median: [("stroke", "#231d2f"), ("stroke-width", "2")],
        .medianText: [
            ("fill", "#231d2f"), ("font-size", "12"), ("font-family", family),
        ] + halo,
        .whisker: [("stroke", "#8c5a3c"), ("stroke-width", "1.2")],
        .mark: [("stroke", "#231d2f"), ("stroke-width", "1"), ("stroke-dasharray", "4 4")],
        .markText: [
            ("fill", "#231d2f"), ("font-size", "12"), ("font-weight", "600"),
            ("font-family", family),
        ] + halo,
        .legsLine: [("fill", "none"), ("stroke", "#b04a0c"), ("stroke-width", "2")],
        .legsPoint: [("fill", "#b04a0c")],
        .legsText: [
            ("fill", "#9c400a"), ("font-size", "12"), ("font-weight", "600"),
            ("font-family", family),
        ],
        .backLine: [
            ("fill", "none"), ("stroke", "#23648f"), ("stroke-width", "1.5"),
            ("stroke-dasharray", "5 3"),
        ],
        .backPoint: [("fill", "#fff"), ("stroke", "#23648f"), ("stroke-width", "1.5")],
        .backText: [
            ("fill", "#23648f"), ("font-size", "12"), ("font-weight", "600"),
            ("font-family", family),
        ],
        .cellGap: [("fill", "none"), ("stroke", "#a79db3"), ("stroke-dasharray", "3 3")],
        .cellText: [("fill", "#231d2f"), ("font-size", "12"), ("font-family", family)],
        .cellTextOn: [
            ("fill", "#1b1526"), ("font-size", "12"), ("font-weight", "650"),
            ("font-family", family),
        ],
        .month: [
            ("fill", "#231d2f"), ("font-size", "13"), ("font-weight", "600"),
            ("font-family", family),
        ],
        .labRange: [("fill", "#e9e3f1")],
        .labLine: [("fill", "none"), ("stroke", "#5a4690"), ("stroke-width", "1.5")],
        .labPoint: [("fill", "#5a4690")],
        .labLoose: [("fill", "#fff"), ("stroke", "#5a4690"), ("stroke-width", "1.7")],
        .labLimit: [
            ("stroke", "#b04a0c"), ("stroke-width", "1.5"), ("stroke-dasharray", "8 3"),
        ],
        .labLimitText: [
            ("fill", "#9c400a"), ("font-size", "12"), ("font-weight", "600"),
            ("font-family", family),
        ] + halo,
    ]

    /// A rim in the colour of the paper, so that no line runs through the words.
    private static let halo: [(name: StaticString, value: String)] = [
        ("paint-order", "stroke"), ("stroke", "#fff"), ("stroke-width", "4"),
        ("stroke-linejoin", "round"),
    ]

    private static let family: String = "system-ui, Inter, 'Segoe UI', sans-serif"
}

/// The eleven fills of ratings, classes `v0` to `v10`.
enum RatingFill {
    /// The class of a rating.
    static func name(_ rating: Int) -> String { "v\(clamped(rating))" }

    /// The fill on paper: white to a mid grey, on which black numbers stay legible.
    static func grey(_ rating: Int) -> String { greys[clamped(rating)] }

    /// The fill where no stylesheet is: from nearly white to a warm mid tone.
    static func colour(_ rating: Int) -> String { colours[clamped(rating)] }

    /// Whether the number on it is drawn bold.
    static func isDark(_ rating: Int) -> Bool { rating >= 6 }

    private static func clamped(_ rating: Int) -> Int { min(max(rating, 0), 10) }

    private static let colours: [String] = [
        "#fffdfa", "#faf0e8", "#f5e4d7", "#f0d8c6", "#ebccb5", "#e6bfa3", "#dca97f", "#d69d6e",
        "#d0905d", "#ca844d", "#c5783d",
    ]

    private static let greys: [String] = [
        "#fff", "#f7f7f7", "#efefef", "#e6e6e6", "#dedede", "#d5d5d5", "#cacaca", "#c0c0c0",
        "#b5b5b5", "#ababab", "#a1a1a1",
    ]
}
