// SPDX-License-Identifier: Apache-2.0

/// The outline of half a standing figure, on the viewer's right; the other half mirrors it.
///
/// Regions share its pieces, so that they meet exactly along one line.
enum BodyContour {
    /// Points where regions meet on the outline.
    enum Mark: Hashable, Sendable {
        case armpit, upperBackEnds, chestEnds, midBackEnds, bellyEnds, lowerBackEnds, hip
        case foldOutside, kneeBegins, kneeCrease, kneeEnds, ankleOutside
        case ankleInside, kneeEndsInside, creaseInside, kneeBeginsInside, foldInside, crotch
    }

    /// From the top of the head round to where the jaw meets the neck.
    static let head = BodyCurve(through: [
        BodyPoint(88, 11.5), BodyPoint(100, 8), BodyPoint(112, 11.5), BodyPoint(120.5, 22),
        BodyPoint(122, 36), BodyPoint(119, 50), BodyPoint(113.5, 60),
    ]).part(from: 1, to: 6)

    /// From the jaw down the neck.
    static let neck = BodyCurve(through: [
        BodyPoint(113.5, 60), BodyPoint(113.2, 68), BodyPoint(115, 76), BodyPoint(121.5, 82),
    ])

    /// From the neck to the top of the shoulder.
    static let shoulder = BodyCurve(through: [
        BodyPoint(121.5, 82), BodyPoint(130, 85.5), BodyPoint(139, 88.5),
    ])

    /// From the top of the shoulder down the outside of the arm, round the hand, to the armpit.
    static let arm = BodyCurve(through: [
        BodyPoint(139, 88.5), BodyPoint(149, 92.5), BodyPoint(156, 102), BodyPoint(159.3, 119),
        BodyPoint(161.5, 140), BodyPoint(164.8, 161), BodyPoint(168.8, 182),
        BodyPoint(172.6, 204), BodyPoint(176, 217), BodyPoint(178.5, 232), BodyPoint(177, 247),
        BodyPoint(172.5, 256.5), BodyPoint(167.5, 257), BodyPoint(164.2, 249),
        BodyPoint(162, 240), BodyPoint(160, 233), BodyPoint(157.8, 236.4),
        BodyPoint(154.8, 236.2), BodyPoint(153, 230), BodyPoint(154, 219.5),
        BodyPoint(156.4, 208), BodyPoint(152.3, 189), BodyPoint(145.8, 168),
        BodyPoint(139, 149), BodyPoint(133, 130),
    ])

    /// From the armpit down the side and the leg, round the foot, up to the crotch.
    static func side(from first: Mark, to last: Mark) -> BodyCurve {
        guard let from = marks[first], let to = marks[last], from <= to else {
            return BodyCurve(start: sideLine.start, pieces: [])
        }
        return sideLine.part(from: from, to: to)
    }

    private static let sidePoints: [(point: BodyPoint, mark: Mark?)] = [
        (BodyPoint(133, 130), .armpit),
        (BodyPoint(131.8, 139), .upperBackEnds),
        (BodyPoint(129.8, 152), .chestEnds),
        (BodyPoint(128, 164), nil),
        (BodyPoint(127.3, 175), .midBackEnds),
        (BodyPoint(128.4, 189), nil),
        (BodyPoint(131.2, 202), .bellyEnds),
        (BodyPoint(132.6, 208), .lowerBackEnds),
        (BodyPoint(136.8, 224), .hip),
        (BodyPoint(139.3, 240), nil),
        (BodyPoint(139.8, 255), .foldOutside),
        (BodyPoint(138.6, 272), nil),
        (BodyPoint(136.5, 290), nil),
        (BodyPoint(133.8, 306), .kneeBegins),
        (BodyPoint(132.5, 321), .kneeCrease),
        (BodyPoint(133, 337), .kneeEnds),
        (BodyPoint(135.8, 356), nil),
        (BodyPoint(134.5, 374), nil),
        (BodyPoint(130, 392), nil),
        (BodyPoint(127, 408), .ankleOutside),
        (BodyPoint(129.5, 416), nil),
        (BodyPoint(137, 424), nil),
        (BodyPoint(140.5, 430), nil),
        (BodyPoint(135, 433.5), nil),
        (BodyPoint(119, 434), nil),
        (BodyPoint(109.5, 432), nil),
        (BodyPoint(109, 424), nil),
        (BodyPoint(111.5, 416), nil),
        (BodyPoint(112.5, 408), .ankleInside),
        (BodyPoint(110.5, 392), nil),
        (BodyPoint(106, 374), nil),
        (BodyPoint(103.4, 356), nil),
        (BodyPoint(103.6, 337), .kneeEndsInside),
        (BodyPoint(104.6, 321), .creaseInside),
        (BodyPoint(104, 306), .kneeBeginsInside),
        (BodyPoint(102.8, 290), nil),
        (BodyPoint(102, 272), nil),
        (BodyPoint(101.2, 255), .foldInside),
        (BodyPoint(100, 241), .crotch),
    ]

    private static let sideLine = BodyCurve(through: sidePoints.map(\.point))

    private static let marks: [Mark: Int] = {
        var marks: [Mark: Int] = [:]
        for (index, entry) in sidePoints.enumerated() {
            if let mark = entry.mark { marks[mark] = index }
        }
        return marks
    }()
}
