// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct LegCrampsTests {
    static let rows: [LookAlikeRow] = [
        LookAlikeRow("nothing said", .unknown, explains: .unknown) { _ in },
        LookAlikeRow("knot, stretch, cramp", .strong, explains: .yes) {
            $0.leg.yes(.knot, .stretchEndsIt)
            $0.leg.feels(.cramp)
        },
        LookAlikeRow("knot, stretch, crawling too", .strong) {
            $0.leg.yes(.knot, .stretchEndsIt)
            $0.leg.feels(.cramp, .crawling)
        },
        LookAlikeRow("knot, stretch, feeling not asked", .strong, explains: .unknown) {
            $0.leg.yes(.knot, .stretchEndsIt)
        },
        LookAlikeRow("knot and cramp", .strong, explains: .unknown) {
            $0.leg.yes(.knot)
            $0.leg.feels(.cramp)
        },
        LookAlikeRow("knot and cramp, stretch does not help", .strong) {
            $0.leg.yes(.knot)
            $0.leg.no(.stretchEndsIt)
            $0.leg.feels(.cramp)
        },
        LookAlikeRow("knot alone", .some, explains: .unknown) {
            $0.leg.yes(.knot)
        },
        LookAlikeRow("stretch and cramp", .some, explains: .unknown) {
            $0.leg.yes(.stretchEndsIt)
            $0.leg.feels(.cramp)
        },
        LookAlikeRow("cramp alone", .weak, explains: .unknown) {
            $0.leg.feels(.cramp)
        },
        LookAlikeRow("stretch, no knot", .weak) {
            $0.leg.yes(.stretchEndsIt)
            $0.leg.no(.knot)
        },
        LookAlikeRow("no knot", .against) {
            $0.leg.no(.knot)
        },
        LookAlikeRow("crawling", .against) {
            $0.leg.feels(.crawling)
        },
    ]

    @Test(arguments: rows)
    func `the knot and the stretch decide`(_ row: LookAlikeRow) throws {
        try row.check(LegCramps.self)
    }
}
