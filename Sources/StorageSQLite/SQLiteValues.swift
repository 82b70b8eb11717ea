// SPDX-License-Identifier: Apache-2.0
import GRDB
import Storage

extension SQLValue {
    /// Takes over a value as SQLite keeps it.
    init(_ value: DatabaseValue) {
        switch value.storage {
        case .int64(let integer): self = .integer(Int(integer))
        case .double(let real): self = .real(real)
        case .string(let text): self = .text(text)
        // No table has raw bytes; where they turn up something is damaged, and null shows it.
        case .null, .blob: self = .null
        }
    }

    /// The value as it is bound.
    var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let value): value.databaseValue
        case .real(let value): value.databaseValue
        case .text(let value): value.databaseValue
        }
    }
}
