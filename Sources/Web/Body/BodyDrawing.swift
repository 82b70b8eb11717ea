// SPDX-License-Identifier: Apache-2.0
import Diary
import Report
import Wording

/// The body from the front and from the back, each region of which can be tapped.
///
/// The drawing works without a script: over each region lies a label of that region's checkbox,
/// cut to the region's shape, so that a tap ticks the box. The boxes themselves stand beside the
/// drawing as words, for keyboards and screen readers; the stylesheet fills the region of a
/// ticked box and rings that of the box in focus. The drawing is hidden from screen readers,
/// which have the boxes.
enum BodyDrawing {
    /// The name of the checkbox of a region.
    static func id(of region: BodyRegion) -> String { "site-" + region.rawValue }

    /// One figure of the diary, each region with a checkbox of its own.
    static func figure(_ side: BodySide) -> Markup {
        figure(side) { id(of: $0) }
    }

    /// One figure.
    ///
    /// - Parameters:
    ///   - side: The side of the body that is drawn.
    ///   - boxOf: The checkbox that a region ticks; nil where it can't be tapped.
    /// - Returns: The drawing, hidden from screen readers.
    static func figure(_ side: BodySide, box boxOf: (BodyRegion) -> String?) -> Markup {
        .build { page in
            let attributes: [(StaticString, String)] = [
                ("class", "body-figure"), ("viewBox", viewBox), ("aria-hidden", "true"),
                ("focusable", "false"),
            ]
            page.element("svg", attributes) { svg in
                let shapes = BodyShapes.shapes(side)
                svg.element("defs") { defs in
                    for shape in shapes {
                        defs.element("clipPath", [("id", clip(shape))]) {
                            $0.shape("path", [("d", shape.path)])
                        }
                    }
                }
                svg.shape("path", [("class", "outline"), ("d", BodyShapes.outline(side))])
                for shape in shapes {
                    svg.shape(
                        "path",
                        [("class", tie(boxOf(shape.region))), ("d", shape.path)]
                    )
                }
                svg.shape("path", [("class", "details"), ("d", BodyShapes.details(side))])
                for shape in shapes {
                    guard let box = boxOf(shape.region) else { continue }
                    svg.append(target(shape, box: box))
                }
            }
        }
    }

    /// A label over the whole figure, cut to the shape of a region.
    private static func target(_ shape: BodyShape, box id: String) -> Markup {
        .build { page in
            let place: [(StaticString, String)] = [
                ("x", "0"), ("y", "0"), ("width", width), ("height", height),
                ("clip-path", "url(#" + clip(shape) + ")"),
            ]
            page.element("foreignObject", place) { inside in
                inside.element("label", [("class", "hit"), ("for", id)]) { _ in }
            }
        }
    }

    /// The classes that tie a region to its checkbox.
    private static func tie(_ box: String?) -> String {
        box.map { "region at-" + $0 } ?? "region"
    }

    private static func clip(_ shape: BodyShape) -> String {
        "clip-" + shape.side.rawValue + "-" + shape.region.rawValue
    }

    private static let width = String(Int(BodyShapes.width))
    private static let height = String(Int(BodyShapes.height))
    private static let viewBox = "0 0 " + width + " " + height
}
