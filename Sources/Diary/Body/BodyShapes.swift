// SPDX-License-Identifier: Apache-2.0

/// Which way the drawn figure faces.
public enum BodySide: String, Hashable, Sendable, CaseIterable {
    case front, back
}

/// One region of the body as it is drawn on one of the two figures.
public struct BodyShape: Hashable, Sendable {
    /// The region; left and right are the person's own.
    public let region: BodyRegion
    /// The figure it is drawn on.
    public let side: BodySide
    /// The closed outline as SVG path data.
    public let path: String

    let outline: BodyCurve

    init(_ region: BodyRegion, _ side: BodySide, _ outline: BodyCurve) {
        self.region = region
        self.side = side
        self.outline = outline
        path = outline.svgPath(isClosed: true)
    }
}

/// The body drawing: a calm standing figure from the front and from the back.
///
/// Each figure fills a view box of ``width`` by ``height``. The regions of a figure cover it
/// without gaps and overlaps from the neck down; the head belongs to the outline alone. The
/// person's left is on the viewer's right in front and on the viewer's left at the back.
public enum BodyShapes {
    /// The width of the view box of a figure.
    public static let width: Double = 200
    /// The height of the view box of a figure.
    public static let height: Double = 440

    /// The regions of a figure from top to bottom, the person's left before the right.
    public static func shapes(_ side: BodySide) -> [BodyShape] {
        switch side {
        case .front: front
        case .back: back
        }
    }

    /// The outline of the whole figure with head and hands, as closed SVG path data.
    public static func outline(_ side: BodySide) -> String {
        switch side {
        case .front, .back: silhouette
        }
    }

    /// Fine lines that make the figure readable, as open SVG path data to be stroked.
    public static func details(_ side: BodySide) -> String {
        switch side {
        case .front: BodyDetails.front
        case .back: BodyDetails.back
        }
    }

    static let silhouetteCurve = symmetrical(
        BodyContour.head.then(BodyContour.neck).then(BodyContour.shoulder)
            .then(BodyContour.arm).then(BodyContour.side(from: .armpit, to: .crotch))
    )

    private static let silhouette = silhouetteCurve.svgPath(isClosed: true)

    private static let front: [BodyShape] = {
        let arms = pair(.armLeft, .armRight, .front, BodyPieces.arm)
        let middle = [
            BodyShape(.neckFront, .front, symmetrical(BodyPieces.neckFront)),
            BodyShape(.chest, .front, symmetrical(BodyPieces.chest)),
        ]
        let trunk = [
            BodyShape(.belly, .front, symmetrical(BodyPieces.belly)),
            BodyShape(.pelvisFront, .front, symmetrical(BodyPieces.pelvisFront)),
        ]
        return middle + arms + trunk
            + pair(.thighFrontLeft, .thighFrontRight, .front, BodyPieces.thighFront)
            + pair(.kneeLeft, .kneeRight, .front, BodyPieces.knee)
            + pair(.shinLeft, .shinRight, .front, BodyPieces.shin)
            + pair(.footTopLeft, .footTopRight, .front, BodyPieces.foot)
    }()

    private static let back: [BodyShape] = {
        let arms = pair(.armLeft, .armRight, .back, BodyPieces.arm)
        let middle = [
            BodyShape(.neckBack, .back, symmetrical(BodyPieces.neckBack)),
            BodyShape(.upperBack, .back, symmetrical(BodyPieces.upperBack)),
        ]
        let trunk = [
            BodyShape(.midBack, .back, symmetrical(BodyPieces.midBack)),
            BodyShape(.lowerBack, .back, symmetrical(BodyPieces.lowerBack)),
        ]
        return middle + arms + trunk
            + pair(.buttockLeft, .buttockRight, .back, BodyPieces.buttock)
            + pair(.thighBackLeft, .thighBackRight, .back, BodyPieces.thighBack)
            + pair(.calfLeft, .calfRight, .back, BodyPieces.calf)
            + pair(.soleLeft, .soleRight, .back, BodyPieces.foot)
    }()

    /// Joins half an outline, from its top to its bottom on the middle line, with its mirror.
    private static func symmetrical(_ half: BodyCurve) -> BodyCurve {
        half.then(half.mirrored.reversed)
    }

    /// A limb on both sides, drawn on the viewer's right.
    private static func pair(
        _ left: BodyRegion,
        _ right: BodyRegion,
        _ side: BodySide,
        _ drawn: BodyCurve
    ) -> [BodyShape] {
        switch side {
        case .front: [BodyShape(left, side, drawn), BodyShape(right, side, drawn.mirrored)]
        case .back: [BodyShape(left, side, drawn.mirrored), BodyShape(right, side, drawn)]
        }
    }
}
