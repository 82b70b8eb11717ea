// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// What a drawing is made for, so that its words stay legible.
public enum ChartSize: String, Hashable, Sendable, CaseIterable {
    /// A view box 720 wide, for screens and for the browser's own printing.
    case wide
    /// A view box 360 wide, for a phone held upright.
    case narrow
    /// A view box 720 wide in black and greys, which needs no stylesheet: for documents on paper.
    case paper

    /// The width of the view box.
    public var width: Double {
        switch self {
        case .wide, .paper: 720
        case .narrow: 360
        }
    }
}

/// A change worth marking on a time axis, such as a new dose.
public struct ChartMark: Hashable, Sendable {
    /// The day it began.
    public let day: Day
    /// What changed, in a few words.
    public let label: Text

    /// Marks a day.
    public init(day: Day, label: Text) {
        self.day = day
        self.label = label
    }
}

/// A drawing of nights with the sentence that says what it shows and the table behind it.
public protocol Chart: Sendable {
    /// The name for ids and classes, such as `leg-clock`.
    var name: String { get }
    /// The heading.
    var title: Text { get }
    /// What the drawing shows, in one or two sentences with its figures.
    var sentences: [Text] { get }
    /// Whether nothing it could draw was recorded.
    var isEmpty: Bool { get }
    /// The sizes in which a page carries it, of which the stylesheet shows one.
    var sizes: [ChartSize] { get }
    /// Draws it.
    func svg(_ wording: Wording, size: ChartSize) -> Markup
    /// What its shapes mean, each with a small drawing of the shape.
    func legend(_ wording: Wording, size: ChartSize) -> Markup
    /// The data it draws, as a table with a caption.
    func table(_ wording: Wording) -> Markup
}

extension Chart {
    /// Draws it for a wide screen or paper.
    public func svg(_ wording: Wording) -> Markup { svg(wording, size: .wide) }

    /// The sentences as one text.
    public func description(_ wording: Wording) -> String {
        sentences.map { wording($0) }.joined(separator: " ")
    }

    /// Wide and narrow.
    public var sizes: [ChartSize] { [.wide, .narrow] }

    /// The chart as a figure: drawing in its sizes, legend, sentences and the table folded away.
    ///
    /// The stylesheet shows one of `wide-only` and `narrow-only`; a drawing of one size is shown
    /// everywhere.
    public func figure(_ wording: Wording) -> Markup {
        .build { page in
            page.element("figure", [("class", "chart " + name)]) { figure in
                for size in sizes {
                    let use = sizes.count == 1 ? "drawn" : size.rawValue + "-only"
                    figure.element("div", [("class", use)]) {
                        $0.append(svg(wording, size: size))
                    }
                }
                guard !isEmpty else { return }
                figure.append(legend(wording, size: .wide))
                figure.element("figcaption", text: description(wording))
                figure.element("details", [("class", "behind")]) { details in
                    details.element("summary", text: wording(ChartWords.tableBehind))
                    details.element("div", [("class", "scroll"), ("tabindex", "0")]) {
                        $0.append(table(wording))
                    }
                }
            }
        }
    }

    /// The frame of every drawing: view box, role, title and description.
    ///
    /// The view box is as wide as the size says, if no other width is given.
    func canvas(
        _ wording: Wording,
        size: ChartSize,
        width: Double? = nil,
        height: Double,
        _ draw: (inout Drawing) -> Void
    ) -> Markup {
        Drawing.canvas(
            id: name + "-" + size.rawValue,
            title: wording(title),
            says: description(wording),
            box: (width ?? size.width, height),
            ink: size.ink,
            draw
        )
    }

    /// The drawing of a period in which nothing was recorded.
    func emptyCanvas(_ wording: Wording, size: ChartSize) -> Markup {
        let height = 120.0
        return canvas(wording, size: size, height: height) { drawing in
            drawing.rectangle(
                .frame,
                x: 1,
                y: 1,
                width: size.width - 2,
                height: height - 2,
                corner: 8
            )
            drawing.text(
                .tick,
                wording(ChartWords.nothingRecorded),
                x: size.width / 2,
                y: height / 2 + 4,
                anchor: .middle
            )
        }
    }
}
