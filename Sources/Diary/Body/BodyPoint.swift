// SPDX-License-Identifier: Apache-2.0

/// A point of the body drawing, x to the right and y downwards.
struct BodyPoint: Hashable, Sendable {
    let x: Double
    let y: Double

    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    /// The point on the other side of the body.
    var mirrored: BodyPoint { BodyPoint(BodyShapes.width - x, y) }

    static func + (left: BodyPoint, right: BodyPoint) -> BodyPoint {
        BodyPoint(left.x + right.x, left.y + right.y)
    }

    static func - (left: BodyPoint, right: BodyPoint) -> BodyPoint {
        BodyPoint(left.x - right.x, left.y - right.y)
    }

    static func * (factor: Double, point: BodyPoint) -> BodyPoint {
        BodyPoint(factor * point.x, factor * point.y)
    }
}
