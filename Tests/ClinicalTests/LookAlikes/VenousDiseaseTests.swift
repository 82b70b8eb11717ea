// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct VenousDiseaseTests {
    static let rows: [LookAlikeRow] = [
        LookAlikeRow("nothing said", .unknown, explains: .unknown) { _ in },
        LookAlikeRow("swollen, better up, lying fine", .strong, explains: .yes) {
            $0.leg.yes(.swelling, .legsUpHelps)
            $0.leg.posture(.relieves, .lying)
        },
        LookAlikeRow("swollen, better up, lying not asked", .strong, explains: .unknown) {
            $0.leg.yes(.swelling, .legsUpHelps)
        },
        LookAlikeRow("swollen, better up, worse lying", .strong) {
            $0.leg.yes(.swelling, .legsUpHelps)
            $0.leg.posture(.provokes, .lying)
        },
        LookAlikeRow("swollen, heavy, standing", .strong, explains: .unknown) {
            $0.leg.yes(.swelling)
            $0.leg.feels(.heaviness)
            $0.leg.posture(.provokes, .standing)
        },
        LookAlikeRow("heavy, standing, better up", .strong, explains: .unknown) {
            $0.leg.yes(.legsUpHelps)
            $0.leg.feels(.heaviness)
            $0.leg.posture(.provokes, .standing)
        },
        LookAlikeRow("swollen alone", .some, explains: .unknown) {
            $0.leg.yes(.swelling)
        },
        LookAlikeRow("swollen, not better up", .some) {
            $0.leg.yes(.swelling)
            $0.leg.no(.legsUpHelps)
        },
        LookAlikeRow("heavy, better up", .some, explains: .unknown) {
            $0.leg.yes(.legsUpHelps)
            $0.leg.feels(.heaviness)
        },
        LookAlikeRow("better up alone", .weak, explains: .unknown) {
            $0.leg.yes(.legsUpHelps)
        },
        LookAlikeRow("heavy alone", .weak, explains: .unknown) {
            $0.leg.feels(.heaviness)
        },
        LookAlikeRow("heavy, neither swollen nor better up", .against) {
            $0.leg.no(.swelling, .legsUpHelps)
            $0.leg.feels(.heaviness)
        },
        LookAlikeRow("not swollen", .against) {
            $0.leg.no(.swelling)
        },
        LookAlikeRow("worse lying", .against) {
            $0.leg.posture(.provokes, .lying)
        },
    ]

    @Test(arguments: rows)
    func `swelling and raised legs decide`(_ row: LookAlikeRow) throws {
        try row.check(VenousDisease.self)
    }
}
