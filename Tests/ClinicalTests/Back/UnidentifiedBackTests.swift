// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct UnidentifiedBackTests {
    /// The fits of the six other kinds, and the fit of “unidentified” beside them.
    struct Row: Sendable {
        let others: [Fit]
        let fit: Fit
    }

    static let rows: [Row] = [
        Row(others: [.strong, .against, .against, .against, .against, .against], fit: .against),
        Row(others: [.some, .weak, .unknown, .unknown, .unknown, .unknown], fit: .weak),
        Row(others: [.weak, .against, .against, .against, .against, .against], fit: .strong),
        Row(others: [.against, .against, .against, .against, .against, .against], fit: .strong),
        Row(others: [.against, .against, .against, .unknown, .unknown, .unknown], fit: .strong),
        Row(others: [.against, .against, .unknown, .unknown, .unknown, .unknown], fit: .unknown),
        Row(others: [.unknown, .unknown, .unknown, .unknown, .unknown, .unknown], fit: .unknown),
    ]

    @Test(arguments: rows)
    func `it fits when nothing else does and enough was asked`(_ row: Row) {
        let others = zip(BackKind.allCases, row.others).map {
            BackKindFit(
                kind: $0,
                fit: $1,
                speaksFor: [],
                speaksAgainst: [],
                basis: UnidentifiedBack.basis
            )
        }
        #expect(UnidentifiedBack.fit(beside: others).fit == row.fit)
    }
}
