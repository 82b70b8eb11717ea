// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct AnxietyTests {
    static let rows: [LookAlikeRow] = [
        LookAlikeRow("nothing said", .unknown, explains: .unknown) { _ in },
        LookAlikeRow("with worry", .strong, explains: .yes) {
            $0.leg.yes(.withWorry)
        },
        LookAlikeRow("without worry", .against) {
            $0.leg.no(.withWorry)
            $0.conditions = [.anxiety]
        },
        LookAlikeRow("not known", .unknown, explains: .unknown) {
            $0.leg.cannotSay(.withWorry)
        },
    ]

    @Test(arguments: rows)
    func `worry decides`(_ row: LookAlikeRow) throws {
        try row.check(Anxiety.self)
    }
}
