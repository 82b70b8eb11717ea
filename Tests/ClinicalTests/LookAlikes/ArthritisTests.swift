// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct ArthritisTests {
    static let rows: [LookAlikeRow] = [
        LookAlikeRow("nothing said", .unknown) { _ in },
        LookAlikeRow("joint, first steps, ache", .strong, explains: .yes) {
            $0.leg.yes(.jointBound, .startUpStiffness)
            $0.leg.feels(.ache)
        },
        LookAlikeRow("joint, first steps, crawling too", .strong) {
            $0.leg.yes(.jointBound, .startUpStiffness)
            $0.leg.feels(.crawling, .ache)
        },
        LookAlikeRow("joint, first steps, feeling not asked", .strong) {
            $0.leg.yes(.jointBound, .startUpStiffness)
        },
        LookAlikeRow("drawn at a joint, first steps", .strong) {
            $0.leg.put(.path, LegPath.joint)
            $0.leg.yes(.startUpStiffness)
        },
        LookAlikeRow("joint and drawn there", .strong) {
            $0.leg.put(.path, LegPath.joint)
            $0.leg.yes(.jointBound)
        },
        LookAlikeRow("joint alone", .some) {
            $0.leg.yes(.jointBound)
        },
        LookAlikeRow("joint, not stiff", .some) {
            $0.leg.yes(.jointBound)
            $0.leg.no(.startUpStiffness)
            $0.leg.feels(.ache)
        },
        LookAlikeRow("first steps alone", .weak) {
            $0.leg.yes(.startUpStiffness)
        },
        LookAlikeRow("stiff feeling alone", .weak) {
            $0.leg.feels(.stiffness)
        },
        LookAlikeRow("stiff, not at a joint", .against) {
            $0.leg.feels(.stiffness)
            $0.leg.no(.jointBound)
            $0.leg.put(.path, LegPath.calf)
        },
        LookAlikeRow("not at a joint", .against) {
            $0.leg.no(.jointBound)
        },
    ]

    @Test(arguments: rows)
    func `the joint and the first steps decide`(_ row: LookAlikeRow) throws {
        try row.check(Arthritis.self)
    }
}
