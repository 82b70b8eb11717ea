// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct LumbarStenosisTests {
    static let rows: [LookAlikeRow] = [
        LookAlikeRow("nothing said", .unknown) { _ in },
        LookAlikeRow("sits and bends, walks and stands", .strong) {
            $0.leg.posture(.relieves, .sitting, .bendingForward)
            $0.leg.posture(.provokes, .walking, .standing)
        },
        LookAlikeRow("the same without an urge", .strong, explains: .yes) {
            $0.leg.posture(.relieves, .sitting, .bendingForward)
            $0.leg.posture(.provokes, .walking, .standing)
            $0.leg.no(.urge)
        },
        LookAlikeRow("sitting, walking, both legs", .strong) {
            $0.leg.posture(.relieves, .sitting)
            $0.leg.posture(.provokes, .walking)
            $0.leg.put(.side, LegSide.both)
        },
        LookAlikeRow("sitting, standing, bottom and thigh", .strong) {
            $0.leg.posture(.relieves, .sitting)
            $0.leg.posture(.provokes, .standing)
            $0.leg.put(.path, LegPath.buttockThigh)
        },
        LookAlikeRow("sitting, walking, 66 by years", .strong) {
            $0.leg.posture(.relieves, .sitting)
            $0.leg.posture(.provokes, .walking)
            $0.person.put(.birthYear, 1960)
        },
        LookAlikeRow("sitting, walking, 65 by years", .some) {
            $0.leg.posture(.relieves, .sitting)
            $0.leg.posture(.provokes, .walking)
            $0.person.put(.birthYear, 1961)
        },
        LookAlikeRow("sitting, walking, named before", .strong) {
            $0.leg.posture(.relieves, .sitting)
            $0.leg.posture(.provokes, .walking)
            $0.conditions = [.spinalStenosis]
        },
        LookAlikeRow("bending and walking", .some) {
            $0.leg.posture(.relieves, .bendingForward)
            $0.leg.posture(.provokes, .walking)
        },
        LookAlikeRow("bending, walking, sitting no change", .strong) {
            $0.leg.posture(.relieves, .bendingForward)
            $0.leg.posture(.provokes, .walking)
            $0.leg.posture(.neither, .sitting)
        },
        LookAlikeRow("bending, walking, sitting worse", .some) {
            $0.leg.posture(.relieves, .bendingForward)
            $0.leg.posture(.provokes, .walking, .sitting)
        },
        LookAlikeRow("walking and standing, sitting no change", .some) {
            $0.leg.posture(.provokes, .walking, .standing)
            $0.leg.posture(.neither, .sitting)
        },
        LookAlikeRow("named before and walking", .some) {
            $0.leg.posture(.provokes, .walking)
            $0.conditions = [.spinalStenosis]
        },
        LookAlikeRow("named before alone", .weak) {
            $0.conditions = [.spinalStenosis]
        },
        LookAlikeRow("walking alone", .weak) {
            $0.leg.posture(.provokes, .walking)
        },
        LookAlikeRow("eased by standing still", .some) {
            $0.leg.posture(.relieves, .sitting)
            $0.leg.posture(.provokes, .walking)
            $0.leg.put(.side, LegSide.both)
            $0.leg.yes(.standingStillHelps)
        },
        LookAlikeRow("bound to a joint", .some) {
            $0.leg.posture(.relieves, .sitting)
            $0.leg.posture(.provokes, .walking)
            $0.person.put(.birthYear, 1940)
            $0.leg.yes(.jointBound)
        },
        LookAlikeRow("drawn at a joint", .some) {
            $0.leg.posture(.relieves, .sitting)
            $0.leg.posture(.provokes, .walking)
            $0.leg.put(.side, LegSide.both)
            $0.leg.put(.path, LegPath.joint)
        },
        LookAlikeRow("eased by walking", .some) {
            $0.leg.posture(.relieves, .sitting, .walking)
            $0.leg.posture(.provokes, .standing)
            $0.leg.put(.side, LegSide.both)
        },
        LookAlikeRow("the mirror the other way", .against) {
            $0.leg.posture(.provokes, .sitting)
            $0.leg.posture(.relieves, .walking)
            $0.leg.put(.path, LegPath.buttockThigh)
        },
        LookAlikeRow("sitting worse", .against) {
            $0.leg.posture(.provokes, .sitting)
        },
    ]

    @Test(arguments: rows)
    func `the mirror of restless legs decides`(_ row: LookAlikeRow) throws {
        try row.check(LumbarStenosis.self)
    }
}
