// SPDX-License-Identifier: Apache-2.0

/// A line of the body drawing: cubic Bézier pieces, each beginning where the last one ended.
struct BodyCurve: Hashable, Sendable {
    /// One piece, from the end of the piece before it.
    struct Piece: Hashable, Sendable {
        let leaving: BodyPoint
        let arriving: BodyPoint
        let end: BodyPoint
    }

    let start: BodyPoint
    private(set) var pieces: [Piece]

    init(start: BodyPoint, pieces: [Piece]) {
        self.start = start
        self.pieces = pieces
    }

    /// Draws a smooth line through points (Catmull–Rom); its ends run straight.
    init(through points: [BodyPoint]) {
        var pieces: [Piece] = []
        for index in points.indices.dropFirst() {
            let from = points[index - 1]
            let to = points[index]
            let before = index >= 2 ? points[index - 2] : from
            let after = index + 1 < points.count ? points[index + 1] : to
            pieces.append(
                Piece(
                    leaving: from + (1.0 / 6) * (to - before),
                    arriving: to - (1.0 / 6) * (after - from),
                    end: to
                )
            )
        }
        self.init(start: points.first ?? BodyPoint(0, 0), pieces: pieces)
    }

    /// Draws one bow between two points that is pulled towards a third.
    init(from start: BodyPoint, by pull: BodyPoint, to end: BodyPoint) {
        let leaving = start + (2.0 / 3) * (pull - start)
        let arriving = end + (2.0 / 3) * (pull - end)
        self.init(start: start, pieces: [Piece(leaving: leaving, arriving: arriving, end: end)])
    }

    var end: BodyPoint { pieces.last?.end ?? start }

    /// The same line walked from its end.
    var reversed: BodyCurve {
        var turned: [Piece] = []
        for index in pieces.indices.reversed() {
            let piece = pieces[index]
            let from = index == 0 ? start : pieces[index - 1].end
            turned.append(Piece(leaving: piece.arriving, arriving: piece.leaving, end: from))
        }
        return BodyCurve(start: end, pieces: turned)
    }

    /// The same line on the other side of the body.
    var mirrored: BodyCurve {
        BodyCurve(
            start: start.mirrored,
            pieces: pieces.map { piece in
                Piece(
                    leaving: piece.leaving.mirrored,
                    arriving: piece.arriving.mirrored,
                    end: piece.end.mirrored
                )
            }
        )
    }

    /// A part of the line, from one of its points to a later one.
    func part(from first: Int, to last: Int) -> BodyCurve {
        BodyCurve(
            start: first == 0 ? start : pieces[first - 1].end,
            pieces: Array(pieces[first..<last])
        )
    }

    /// Walks on along another line that begins where this one ends.
    func then(_ next: BodyCurve) -> BodyCurve {
        BodyCurve(start: start, pieces: pieces + next.pieces)
    }

    /// The path data of SVG, to a tenth of a unit.
    func svgPath(isClosed: Bool) -> String {
        var path = "M" + BodyCurve.words(start)
        for piece in pieces {
            path += "C" + BodyCurve.words(piece.leaving) + " " + BodyCurve.words(piece.arriving)
            path += " " + BodyCurve.words(piece.end)
        }
        return isClosed ? path + "Z" : path
    }

    private static func words(_ point: BodyPoint) -> String {
        number(point.x) + " " + number(point.y)
    }

    private static func number(_ value: Double) -> String {
        let tenths = Int(value * 10 + 0.5)
        return tenths.isMultiple(of: 10) ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    }
}
