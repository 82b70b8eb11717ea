// SPDX-License-Identifier: Apache-2.0

/// A statement in the words all engines share, with its values.
///
/// Placeholders are `$1`, `$2`, … and mean the first, second, … value wherever they stand; an
/// engine must bind them by that number and never by the order in which they appear.
public struct Statement: Hashable, Sendable {
    /// The text with its placeholders.
    public let sql: String
    /// The values, that of `$1` first.
    public let values: [SQLValue]

    /// Makes a statement.
    public init(_ sql: String, _ values: [SQLValue] = []) {
        self.sql = sql
        self.values = values
    }
}

/// A plain value as a database keeps it; the record holds no raw bytes.
public enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int)
    case real(Double)
    case text(String)

    /// The integer; nil when it is something else.
    public var integer: Int? {
        guard case .integer(let value) = self else { return nil }
        return value
    }

    /// The text; nil when it is something else.
    public var text: String? {
        guard case .text(let value) = self else { return nil }
        return value
    }
}

/// One row of a result.
public struct SQLRow: Hashable, Sendable {
    /// The values in the order the statement names them.
    public let values: [SQLValue]

    /// Makes a row.
    public init(_ values: [SQLValue]) {
        self.values = values
    }

    /// The value at a place, counted from 0; null beyond the end.
    public subscript(index: Int) -> SQLValue {
        values.indices.contains(index) ? values[index] : .null
    }
}
