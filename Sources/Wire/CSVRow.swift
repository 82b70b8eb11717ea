// SPDX-License-Identifier: Apache-2.0

/// One row of a CSV text.
public struct CSVRow: Hashable, Sendable {
    /// The line the row starts in, counted from 1.
    public let line: Int
    /// The fields in order; at least one.
    public let fields: [CSVField]

    /// Makes a row.
    public init(line: Int, fields: [CSVField]) {
        self.line = line
        self.fields = fields
    }

    /// Whether this is an empty line: one field that is empty and not quoted.
    public var isBlank: Bool {
        fields.count == 1 && fields.allSatisfy { $0.text.isEmpty && !$0.wasQuoted }
    }
}

/// One field of a CSV row.
public struct CSVField: Hashable, Sendable {
    /// The content, without quotes around it.
    public let text: String
    /// The line the field starts in, counted from 1; differs from the row's after a quoted line end.
    public let line: Int
    /// The place in that line in Unicode characters (scalars), counted from 1, quote included.
    public let column: Int
    /// Whether the field stood in quotes.
    public let wasQuoted: Bool

    /// Makes a field.
    public init(text: String, line: Int, column: Int, wasQuoted: Bool) {
        self.text = text
        self.line = line
        self.column = column
        self.wasQuoted = wasQuoted
    }
}
