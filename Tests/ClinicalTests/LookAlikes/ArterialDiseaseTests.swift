// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct ArterialDiseaseTests {
    static let rows: [LookAlikeRow] = [
        LookAlikeRow("nothing said", .unknown) { _ in },
        LookAlikeRow("distance, standing still", .strong) {
            $0.leg.yes(.fixedDistance, .standingStillHelps)
        },
        LookAlikeRow("distance, standing still, no urge", .strong, explains: .yes) {
            $0.leg.yes(.fixedDistance, .standingStillHelps)
            $0.leg.no(.urge)
        },
        LookAlikeRow("distance, calf on walking", .strong) {
            $0.leg.yes(.fixedDistance)
            $0.leg.put(.path, LegPath.calf)
            $0.leg.posture(.provokes, .walking)
        },
        LookAlikeRow("distance, calf, standing still does not help", .some) {
            $0.leg.yes(.fixedDistance)
            $0.leg.no(.standingStillHelps, .urge)
            $0.leg.put(.path, LegPath.calf)
            $0.leg.posture(.provokes, .walking)
        },
        LookAlikeRow("distance alone", .some) {
            $0.leg.yes(.fixedDistance)
        },
        LookAlikeRow("walking and standing still", .some) {
            $0.leg.yes(.standingStillHelps)
            $0.leg.posture(.provokes, .walking)
        },
        LookAlikeRow("calf on walking", .weak) {
            $0.leg.put(.path, LegPath.calf)
            $0.leg.posture(.provokes, .walking)
        },
        LookAlikeRow("calf on walking, no fixed distance", .against) {
            $0.leg.no(.fixedDistance)
            $0.leg.put(.path, LegPath.calf)
            $0.leg.posture(.provokes, .walking)
        },
        LookAlikeRow("eased by walking", .against) {
            $0.leg.posture(.relieves, .walking)
        },
    ]

    @Test(arguments: rows)
    func `the distance and standing still decide`(_ row: LookAlikeRow) throws {
        try row.check(ArterialDisease.self)
    }
}
