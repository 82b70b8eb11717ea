// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct PositionalDiscomfortTests {
    static let rows: [LookAlikeRow] = [
        LookAlikeRow("nothing said", .unknown, explains: .unknown) { _ in },
        LookAlikeRow("one shift ends it", .strong, explains: .yes) {
            $0.leg.yes(.oneShiftEndsIt)
        },
        LookAlikeRow("one shift does not", .against) {
            $0.leg.no(.oneShiftEndsIt)
        },
        LookAlikeRow("not known", .unknown, explains: .unknown) {
            $0.leg.cannotSay(.oneShiftEndsIt)
        },
    ]

    @Test(arguments: rows)
    func `one shift for good decides`(_ row: LookAlikeRow) throws {
        try row.check(PositionalDiscomfort.self)
    }
}
