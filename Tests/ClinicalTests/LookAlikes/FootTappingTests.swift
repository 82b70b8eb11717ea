// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct FootTappingTests {
    static let rows: [LookAlikeRow] = [
        LookAlikeRow("nothing said", .unknown) { _ in },
        LookAlikeRow("not bothered, no feeling, no distress", .strong, explains: .yes) {
            $0.leg.no(.bothers)
            $0.leg.feels(.none)
            $0.leg.put(.distress, Distress.none)
        },
        LookAlikeRow("not bothered, nothing ticked, mild", .strong, explains: .yes) {
            $0.leg.no(.bothers)
            $0.leg.feels()
            $0.leg.put(.distress, Distress.mild)
        },
        LookAlikeRow("not bothered, no feeling, distress not asked", .strong) {
            $0.leg.no(.bothers)
            $0.leg.feels(.none)
        },
        LookAlikeRow("not bothered, no urge", .strong) {
            $0.leg.no(.bothers, .urge)
            $0.leg.feels(.ache)
            $0.leg.put(.distress, Distress.none)
        },
        LookAlikeRow("not bothered, a feeling", .some) {
            $0.leg.no(.bothers)
            $0.leg.feels(.crawling)
            $0.leg.put(.distress, Distress.none)
        },
        LookAlikeRow("not bothered alone", .some) {
            $0.leg.no(.bothers)
        },
        LookAlikeRow("bothered", .against) {
            $0.leg.yes(.bothers)
            $0.leg.feels(.none)
        },
        LookAlikeRow("not bothered and moderate distress", .against) {
            $0.leg.no(.bothers)
            $0.leg.feels(.none)
            $0.leg.put(.distress, Distress.moderate)
        },
    ]

    @Test(arguments: rows)
    func `not being bothered decides`(_ row: LookAlikeRow) throws {
        try row.check(FootTapping.self)
    }
}
