// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct MyalgiaTests {
    static let rows: [LookAlikeRow] = [
        LookAlikeRow("nothing said", .unknown) { _ in },
        LookAlikeRow("sore, not eased, no urge", .strong, explains: .yes) {
            $0.leg.yes(.soreToTouch)
            $0.leg.no(.relief, .urge)
        },
        LookAlikeRow("sore, not eased, an urge", .strong) {
            $0.leg.yes(.soreToTouch, .urge)
            $0.leg.no(.relief)
        },
        LookAlikeRow("sore, walking no change", .strong) {
            $0.leg.yes(.soreToTouch)
            $0.leg.posture(.neither, .walking)
        },
        LookAlikeRow("sore, fibromyalgia", .strong) {
            $0.leg.yes(.soreToTouch, .relief)
            $0.conditions = [.fibromyalgia]
        },
        LookAlikeRow("sore and eased", .some) {
            $0.leg.yes(.soreToTouch, .relief)
            $0.leg.posture(.relieves, .walking)
            $0.conditions = []
        },
        LookAlikeRow("sore alone", .some) {
            $0.leg.yes(.soreToTouch)
        },
        LookAlikeRow("fibromyalgia alone", .weak) {
            $0.conditions = [.fibromyalgia]
        },
        LookAlikeRow("fibromyalgia, not sore", .against) {
            $0.leg.no(.soreToTouch)
            $0.conditions = [.fibromyalgia]
        },
        LookAlikeRow("an urge", .against) {
            $0.leg.yes(.urge)
        },
    ]

    @Test(arguments: rows)
    func `soreness that walking does not take away decides`(_ row: LookAlikeRow) throws {
        try row.check(Myalgia.self)
    }
}
