import Testing

@testable import Diary

/// The body drawing covers the figure, mirrors it, and is large enough to tap.
struct BodyShapesTests {
    /// A closed outline as corners, close enough to its curves.
    private struct Polygon {
        let corners: [BodyPoint]
        let box: (x: ClosedRange<Double>, y: ClosedRange<Double>)

        init(_ curve: BodyCurve) {
            var corners = [curve.start]
            for piece in curve.pieces {
                let from = corners.last ?? curve.start
                for step in 1...12 {
                    let t = Double(step) / 12
                    let u = 1 - t
                    let near = (u * u * u) * from + (3 * u * u * t) * piece.leaving
                    let far = (3 * u * t * t) * piece.arriving + (t * t * t) * piece.end
                    corners.append(near + far)
                }
            }
            self.corners = corners
            let xs = corners.map(\.x)
            let ys = corners.map(\.y)
            box = ((xs.min() ?? 0)...(xs.max() ?? 0), (ys.min() ?? 0)...(ys.max() ?? 0))
        }

        func contains(_ point: BodyPoint) -> Bool {
            guard box.x.contains(point.x), box.y.contains(point.y) else { return false }
            var isInside = false
            var last = corners[corners.count - 1]
            for corner in corners {
                if (corner.y > point.y) != (last.y > point.y) {
                    let share = (point.y - corner.y) / (last.y - corner.y)
                    if point.x < corner.x + share * (last.x - corner.x) { isInside.toggle() }
                }
                last = corner
            }
            return isInside
        }

        var width: Double { box.x.upperBound - box.x.lowerBound }

        var centre: BodyPoint {
            let sum = corners.reduce(BodyPoint(0, 0), +)
            return (1 / Double(corners.count)) * sum
        }
    }

    @Test func `every region is drawn on its figure, arms on both`() {
        for region in BodyRegion.allCases {
            let isArm = region == .armLeft || region == .armRight
            for side in BodySide.allCases {
                let count = BodyShapes.shapes(side).count { $0.region == region }
                let isHere = isArm || (side == .front) == region.isFront
                #expect(count == (isHere ? 1 : 0), "\(region) \(side)")
            }
        }
    }

    @Test(arguments: BodySide.allCases)
    func `regions meet without gaps and overlaps below the head`(_ side: BodySide) {
        let whole = Polygon(BodyShapes.silhouetteCurve)
        let parts = BodyShapes.shapes(side).map { Polygon($0.outline) }
        var inside = 0
        for row in 0..<147 {
            for column in 0..<67 {
                let point = BodyPoint(Double(column) * 3 + 0.913, Double(row) * 3 + 0.871)
                let count = parts.count { $0.contains(point) }
                #expect(count <= 1, "\(point)")
                if whole.contains(point) {
                    inside += count
                    #expect(count == 1 || point.y < 68, "\(point)")
                } else {
                    #expect(count == 0, "\(point)")
                }
            }
        }
        #expect(inside > 2500)
    }

    @Test(arguments: BodySide.allCases)
    func `every region is at least 24 pixels wide on a figure of 160`(_ side: BodySide) {
        for shape in BodyShapes.shapes(side) {
            let pixels = Polygon(shape.outline).width * 160 / BodyShapes.width
            #expect(pixels >= 24, "\(shape.region): \(pixels)")
        }
    }

    @Test(arguments: BodySide.allCases)
    func `the person's left is on the viewer's right in front and on the left at the back`(
        _ side: BodySide
    ) {
        for shape in BodyShapes.shapes(side) {
            let x = Polygon(shape.outline).centre.x
            let name = shape.region.rawValue
            guard name.hasSuffix("Left") || name.hasSuffix("Right") else {
                #expect(abs(x - 100) < 0.01)
                continue
            }
            #expect((x > 100) == (name.hasSuffix("Left") == (side == .front)), "\(name)")
        }
    }

    @Test(arguments: BodySide.allCases)
    func `paths are SVG data inside the view box`(_ side: BodySide) {
        let paths =
            BodyShapes.shapes(side).map(\.path) + [
                BodyShapes.outline(side), BodyShapes.details(side),
            ]
        for path in paths {
            #expect(path.hasPrefix("M"))
            let numbers = path.split { " MCZ".contains($0) }.map { Double($0) ?? -1 }
            #expect(numbers.count > 6)
            #expect(numbers.allSatisfy { (0...440).contains($0) })
        }
        #expect(BodyShapes.shapes(side).allSatisfy { $0.path.hasSuffix("Z") })
    }

    @Test func `a curve walked back is the same curve`() {
        let curve = BodyContour.arm
        #expect(curve.reversed.reversed == curve)
        #expect(curve.mirrored.reversed == curve.reversed.mirrored)
        #expect(curve.reversed.start == curve.end)
    }
}
