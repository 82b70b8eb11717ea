// SPDX-License-Identifier: Apache-2.0

/// The fine lines of the two figures.
enum BodyDetails {
    static let front = paths([
        BodyPieces.jaw,
        BodyCurve(through: [BodyPoint(106, 96.5), BodyPoint(118, 92.5), BodyPoint(132, 92)]),
        BodyCurve(through: [BodyPoint(98.6, 184), BodyPoint(100, 186), BodyPoint(101.4, 184)]),
        BodyCurve(through: [
            BodyPoint(112.5, 324), BodyPoint(115, 329.5), BodyPoint(119, 331),
            BodyPoint(123, 329.5), BodyPoint(125.5, 324),
        ]),
    ])

    static let back = paths([
        BodyCurve(through: [BodyPoint(100, 92), BodyPoint(100, 148), BodyPoint(100, 203)]),
        BodyCurve(through: [
            BodyPoint(113, 108), BodyPoint(114.5, 119), BodyPoint(119, 128), BodyPoint(126, 129),
        ]),
        BodyCurve(through: [
            BodyPoint(111.8, 419), BodyPoint(114.5, 424.5), BodyPoint(119.5, 426),
            BodyPoint(124.5, 424.5), BodyPoint(127.5, 419),
        ]),
    ])

    /// Each line and its mirror; a line on the middle is its own mirror.
    private static func paths(_ lines: [BodyCurve]) -> String {
        lines.map { line in
            let drawn = line.svgPath(isClosed: false)
            return line == line.mirrored || line == line.mirrored.reversed
                ? drawn : drawn + line.mirrored.svgPath(isClosed: false)
        }.joined()
    }
}
