// SPDX-License-Identifier: Apache-2.0

/// The regions on the viewer's right, cut out of the contour.
///
/// Regions of the trunk are halves: they run from the middle line at the top, round the outside,
/// to the middle line at the bottom. Limbs are whole and closed.
enum BodyPieces {
    static let neckFront = jaw.then(BodyContour.neck).then(collar)
    static let chest = collar.reversed.then(BodyContour.shoulder).then(armhole)
        .then(BodyContour.side(from: .armpit, to: .chestEnds)).then(chestEnd)
    static let belly = chestEnd.reversed
        .then(BodyContour.side(from: .chestEnds, to: .bellyEnds)).then(bellyEnd)
    static let pelvisFront = bellyEnd.reversed
        .then(BodyContour.side(from: .bellyEnds, to: .hip)).then(groin)

    static let neckBack = nape.then(BodyContour.neck).then(collarBack)
    static let upperBack = collarBack.reversed.then(BodyContour.shoulder).then(armhole)
        .then(BodyContour.side(from: .armpit, to: .upperBackEnds)).then(upperBackEnd)
    static let midBack = upperBackEnd.reversed
        .then(BodyContour.side(from: .upperBackEnds, to: .midBackEnds)).then(midBackEnd)
    static let lowerBack = midBackEnd.reversed
        .then(BodyContour.side(from: .midBackEnds, to: .lowerBackEnds)).then(lowerBackEnd)
    static let buttock = lowerBackEnd.reversed
        .then(BodyContour.side(from: .lowerBackEnds, to: .foldOutside)).then(fold)
        .then(BodyContour.side(from: .foldInside, to: .crotch)).then(cleft)

    static let arm = BodyContour.arm.then(armhole.reversed)
    static let thighFront = groin.reversed
        .then(BodyContour.side(from: .hip, to: .kneeBegins)).then(kneeBegin)
        .then(BodyContour.side(from: .kneeBeginsInside, to: .crotch))
    static let knee = BodyContour.side(from: .kneeBegins, to: .kneeEnds).then(kneeEnd)
        .then(BodyContour.side(from: .kneeEndsInside, to: .kneeBeginsInside))
        .then(kneeBegin.reversed)
    static let shin = BodyContour.side(from: .kneeEnds, to: .ankleOutside).then(ankle)
        .then(BodyContour.side(from: .ankleInside, to: .kneeEndsInside)).then(kneeEnd.reversed)
    static let foot = BodyContour.side(from: .ankleOutside, to: .ankleInside)
        .then(ankle.reversed)
    static let thighBack = BodyContour.side(from: .foldOutside, to: .kneeCrease).then(crease)
        .then(BodyContour.side(from: .creaseInside, to: .foldInside)).then(fold.reversed)
    static let calf = BodyContour.side(from: .kneeCrease, to: .ankleOutside).then(ankle)
        .then(BodyContour.side(from: .ankleInside, to: .creaseInside)).then(crease.reversed)

    static let jaw = bow(BodyPoint(100, 67), BodyPoint(108, 67), BodyContour.head.end)
    private static let nape = bow(BodyPoint(100, 58), BodyPoint(108, 58), BodyContour.head.end)
    private static let collar = bow(
        BodyContour.neck.end,
        BodyPoint(111, 93),
        BodyPoint(100, 93)
    )
    private static let collarBack = bow(
        BodyContour.neck.end,
        BodyPoint(110, 86),
        BodyPoint(100, 86)
    )
    private static let armhole = bow(
        BodyContour.shoulder.end,
        BodyPoint(131, 108),
        BodyContour.arm.end
    )
    private static let chestEnd = bow(mark(.chestEnds), BodyPoint(114, 154), BodyPoint(100, 154))
    private static let bellyEnd = bow(mark(.bellyEnds), BodyPoint(116, 208), BodyPoint(100, 208))
    private static let groin = bow(mark(.hip), BodyPoint(116, 231), mark(.crotch))
    private static let upperBackEnd = bow(
        mark(.upperBackEnds),
        BodyPoint(116, 141),
        BodyPoint(100, 141)
    )
    private static let midBackEnd = bow(
        mark(.midBackEnds),
        BodyPoint(114, 176),
        BodyPoint(100, 176)
    )
    private static let lowerBackEnd = bow(
        mark(.lowerBackEnds),
        BodyPoint(114, 209),
        BodyPoint(100, 210)
    )
    private static let fold = bow(mark(.foldOutside), BodyPoint(121, 266), mark(.foldInside))
    private static let cleft = bow(mark(.crotch), BodyPoint(100, 226), BodyPoint(100, 210))
    private static let kneeBegin = bow(
        mark(.kneeBegins),
        BodyPoint(119, 301),
        mark(.kneeBeginsInside)
    )
    private static let kneeEnd = bow(mark(.kneeEnds), BodyPoint(118, 342), mark(.kneeEndsInside))
    private static let crease = bow(mark(.kneeCrease), BodyPoint(118, 324), mark(.creaseInside))
    private static let ankle = bow(mark(.ankleOutside), BodyPoint(120, 411), mark(.ankleInside))

    private static func bow(
        _ start: BodyPoint,
        _ pull: BodyPoint,
        _ end: BodyPoint
    ) -> BodyCurve {
        BodyCurve(from: start, by: pull, to: end)
    }

    private static func mark(_ mark: BodyContour.Mark) -> BodyPoint {
        BodyContour.side(from: mark, to: mark).start
    }
}
