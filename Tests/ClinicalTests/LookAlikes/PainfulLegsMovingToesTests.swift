// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct PainfulLegsMovingToesTests {
    static let rows: [LookAlikeRow] = [
        LookAlikeRow("nothing said", .unknown) { _ in },
        LookAlikeRow("toes", .strong) {
            $0.leg.yes(.toesMoveAlone)
        },
        LookAlikeRow("toes and no urge", .strong, explains: .yes) {
            $0.leg.yes(.toesMoveAlone)
            $0.leg.no(.urge)
        },
        LookAlikeRow("toes and an urge", .strong) {
            $0.leg.yes(.toesMoveAlone, .urge)
        },
        LookAlikeRow("no toes", .against) {
            $0.leg.no(.toesMoveAlone)
            $0.leg.no(.urge)
        },
    ]

    @Test(arguments: rows)
    func `toes that move alone decide`(_ row: LookAlikeRow) throws {
        try row.check(PainfulLegsMovingToes.self)
    }
}
