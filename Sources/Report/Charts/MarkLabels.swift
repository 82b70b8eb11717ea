// SPDX-License-Identifier: Apache-2.0
import Wording

/// Places the words beside vertical marks so that none overlap and none leave the drawing.
///
/// With more than eight marks the words give way to numbers, which the legend explains.
struct MarkLabels {
    /// A label in its place.
    struct Place: Hashable {
        /// Where the mark stands.
        let x: Double
        /// The words, shortened when they are wider than the drawing.
        let words: String
        let row: Int
        /// Where the words begin and end.
        let span: ClosedRange<Double>

        /// Whether the words stand over the mark, whose line then begins below them.
        var isOver: Bool { span.lowerBound < x && x < span.upperBound }

        /// Where the words are anchored, so that a narrower font keeps them beside the mark.
        var anchor: TextAnchor { span.upperBound < x ? .end : .start }

        /// The point of the anchor.
        var textX: Double { anchor == .end ? span.upperBound : span.lowerBound }

        /// The words together with the mark.
        var reach: ClosedRange<Double> { min(x, span.lowerBound)...max(x, span.upperBound) }
    }

    let places: [Place]

    /// How many rows the labels take.
    var rows: Int { (places.map(\.row).max() ?? -1) + 1 }

    /// Places labels.
    ///
    /// - Parameters:
    ///   - marks: Where each mark stands and what it says, from left to right.
    ///   - bounds: What the words may not leave.
    init(_ marks: [(x: Double, words: String)], within bounds: ClosedRange<Double>) {
        let isNumbered = MarkLabels.isNumbered(marks.count)
        var placed: [Place] = []
        for (index, mark) in marks.enumerated() {
            let words = isNumbered ? String(index + 1) : mark.words
            let place = MarkLabels.place(words, at: mark.x, within: bounds, among: placed)
            placed.append(place)
        }
        places = placed
    }

    /// Whether so many marks are shown by number.
    static func isNumbered(_ count: Int) -> Bool { count > 8 }

    /// A careful guess of how wide words are at 12 units, 600 weight.
    static func width(_ words: String) -> Double {
        words.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 13 : 7.2) }
    }

    private static let gap = 5.0

    private static func place(
        _ words: String,
        at x: Double,
        within bounds: ClosedRange<Double>,
        among placed: [Place]
    ) -> Place {
        let fitting = fit(words, into: bounds.upperBound - bounds.lowerBound)
        let wide = width(fitting)
        let start =
            if x + gap + wide <= bounds.upperBound {
                x + gap
            } else if x - gap - wide >= bounds.lowerBound {
                x - gap - wide
            } else {
                bounds.upperBound - wide
            }
        let span = start...(start + wide)
        let touched = (min(x, start) - 4)...(max(x, start + wide) + 4)
        // Below every label it would touch, and below those whose words its own line would cross.
        let row =
            placed.filter { $0.reach.overlaps(touched) }.map { $0.row + 1 }.max() ?? 0
        return Place(x: x, words: fitting, row: row, span: span)
    }

    private static func fit(_ words: String, into room: Double) -> String {
        guard width(words) > room else { return words }
        var short = words
        while !short.isEmpty, width(short) + 13 > room { short.removeLast() }
        while short.last == " " { short.removeLast() }
        return short + "…"
    }
}
