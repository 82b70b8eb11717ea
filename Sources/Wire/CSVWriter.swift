// SPDX-License-Identifier: Apache-2.0

/// Writes rows as CSV text, by RFC 4180.
///
/// A field is quoted only when it must be: when it holds the separator, a quote or a line end,
/// begins with a byte order mark, or is empty and alone in its row. Reading the text gives the same
/// rows again. A row without fields cannot be told from no row, and nothing is written for it.
///
/// Nothing is added to a field. A spreadsheet may take a field that begins with `=`, `+`, `-`, `@`
/// or a tab for a formula and run it; guarding against that would change what was written, so it
/// is not done here. Whoever writes texts of strangers for a spreadsheet must guard them first.
public struct CSVWriter: Hashable, Sendable {
    /// What ends each row.
    public enum LineEnd: Hashable, Sendable {
        /// A line feed, as most programs write.
        case lf
        /// A carriage return and a line feed, as RFC 4180 and some spreadsheets expect.
        case crlf
    }

    /// What stands between fields: an ASCII character, not a quote or a line end.
    public let separator: UInt8
    /// What ends each row, the last one too.
    public let lineEnd: LineEnd

    /// Makes a writer.
    public init(separator: UInt8 = UInt8(ascii: ","), lineEnd: LineEnd = .lf) {
        self.separator = separator
        self.lineEnd = lineEnd
    }

    /// The rows as one text.
    public func text(_ rows: some Sequence<[String]>) -> String {
        String(decoding: bytes(rows), as: UTF8.self)
    }

    /// The rows as one text in UTF-8, without a byte order mark.
    public func bytes(_ rows: some Sequence<[String]>) -> [UInt8] {
        var bytes: [UInt8] = []
        for row in rows { append(row, to: &bytes) }
        return bytes
    }

    /// One row with its line end, for a text that is written piece by piece.
    public func line(_ fields: [String]) -> String {
        text(CollectionOfOne(fields))
    }

    private func append(_ fields: [String], to bytes: inout [UInt8]) {
        guard !fields.isEmpty else { return }
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(separator) }
            if mustQuote(field) || (field.isEmpty && fields.count == 1) {
                appendQuoted(field, to: &bytes)
            } else {
                bytes.append(contentsOf: field.utf8)
            }
        }
        if lineEnd == .crlf { bytes.append(UInt8(ascii: "\r")) }
        bytes.append(UInt8(ascii: "\n"))
    }

    private func mustQuote(_ field: String) -> Bool {
        field.utf8.contains { $0 == separator || $0 == UInt8(ascii: "\"") || $0.isLineEnd }
            || field.unicodeScalars.first == "\u{FEFF}"
    }

    private func appendQuoted(_ field: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in field.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
