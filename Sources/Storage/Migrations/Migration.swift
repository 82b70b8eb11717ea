// SPDX-License-Identifier: Apache-2.0

/// One numbered step that makes or changes tables; once released it is never changed.
struct Migration: Hashable, Sendable {
    /// Counted from 1; the highest is the version of the record.
    let number: Int
    /// What the step is for, as a sentence.
    let name: String
    /// The statements in the words of SQLite.
    let sqlite: String

    /// The statements in the words of an engine.
    func sql(for dialect: Dialect) -> String {
        switch dialect {
        case .sqlite: sqlite
        }
    }

    /// SHA-256 over everything the step is.
    func checksum(for dialect: Dialect) -> String {
        Checksum.of(Array("\(number)\n\(name)\n\(sql(for: dialect))".utf8))
    }
}

extension Migration {
    /// Every step there is, in order.
    static let all: [Migration] = [
        .keepEveryRevision, .letAPersonDelete, .keepWhoMayEnter, .keepThePlan,
    ]
}
