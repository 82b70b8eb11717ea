// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct HypotensiveAkathisiaTests {
    static let rows: [LookAlikeRow] = [
        LookAlikeRow("nothing said", .unknown, explains: .unknown) { _ in },
        LookAlikeRow("only sitting", .strong, explains: .yes) {
            $0.leg.yes(.onlySitting)
        },
        LookAlikeRow("only sitting, lying eases", .strong, explains: .yes) {
            $0.leg.yes(.onlySitting)
            $0.leg.posture(.relieves, .lying)
        },
        LookAlikeRow("only sitting and lying provokes", .unknown, explains: .unknown) {
            $0.leg.yes(.onlySitting)
            $0.leg.posture(.provokes, .lying)
        },
        LookAlikeRow("faints on standing", .weak, explains: .unknown) {
            $0.conditions = [.orthostaticHypotension]
        },
        LookAlikeRow("not only sitting", .against) {
            $0.leg.no(.onlySitting)
            $0.conditions = [.orthostaticHypotension]
        },
        LookAlikeRow("lying provokes", .against, explains: .unknown) {
            $0.leg.posture(.provokes, .lying)
        },
    ]

    @Test(arguments: rows)
    func `only while sitting decides`(_ row: LookAlikeRow) throws {
        try row.check(HypotensiveAkathisia.self)
    }
}
