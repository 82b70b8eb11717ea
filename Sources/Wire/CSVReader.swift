// SPDX-License-Identifier: Apache-2.0

/// Reads rows from a CSV text, by RFC 4180.
///
/// Lines end with LF, CRLF or CR; the last line end may be missing; a byte order mark at the start
/// is skipped. Spaces belong to a field. Rows may differ in their number of fields.
///
/// After an error ``next()`` can be called again, and a caller that lists bad rows and keeps good
/// ones does so:
/// - after bytes that are not UTF-8, or a field that is too long, the row's shape is still known:
///   reading goes on after the whole row;
/// - after a misplaced or unclosed quote it is not: reading goes on after the end of the line that
///   the error names.
public struct CSVReader: Sendable {
    private let bytes: [UInt8]
    private let separator: UInt8
    private let keepsBlankLines: Bool
    private let maximumFieldBytes: Int
    private var offset: Int
    private var place: TextPlace
    /// The number of fields in the row before, the best guess for the next.
    private var lastCount = 0

    /// Makes a reader at the start of a text.
    ///
    /// - Parameters:
    ///   - bytes: The whole text in UTF-8.
    ///   - separator: What stands between fields: an ASCII character, not a quote or a line end.
    ///   - keepsBlankLines: Whether an empty line is a row with one empty field; else it is skipped.
    ///   - maximumFieldBytes: The most bytes a field may have, quotes around it not counted.
    public init(
        bytes: [UInt8],
        separator: UInt8 = UInt8(ascii: ","),
        keepsBlankLines: Bool = false,
        maximumFieldBytes: Int = 1 << 20
    ) {
        self.bytes = bytes
        self.separator = separator
        self.keepsBlankLines = keepsBlankLines
        self.maximumFieldBytes = maximumFieldBytes
        offset = bytes.beginsWithByteOrderMark ? 3 : 0
        place = TextPlace(offset: offset)
    }

    /// The next row; nil at the end of the text.
    public mutating func next() throws(CSVError) -> CSVRow? {
        while offset < bytes.count {
            guard bytes[offset].isLineEnd, !keepsBlankLines else { return try row() }
            skipLineEnd()
        }
        return nil
    }

    private mutating func row() throws(CSVError) -> CSVRow {
        place.advance(to: offset, in: bytes)
        let line = place.line
        var fields: [CSVField] = []
        fields.reserveCapacity(lastCount)
        /// The first problem that leaves the row's shape intact.
        var problem: CSVError?
        repeat {
            place.advance(to: offset, in: bytes)
            let content: Content
            do throws(Fault) {
                content = try self.content()
            } catch {
                skipLine(from: error.offset)
                throw problem
                    ?? CSVError(
                        error.reason,
                        at: place.advanced(to: error.offset, in: bytes)
                    )
            }
            offset = content.next
            if problem == nil {
                do throws(CSVError) {
                    fields.append(try field(content))
                } catch {
                    problem = error
                }
            }
        } while takeSeparator()
        skipLineEnd()
        if let problem { throw problem }
        lastCount = fields.count
        return CSVRow(line: line, fields: fields)
    }

    private mutating func takeSeparator() -> Bool {
        guard offset < bytes.count, bytes[offset] == separator else { return false }
        offset += 1
        return true
    }

    private mutating func skipLineEnd() {
        guard offset < bytes.count, bytes[offset].isLineEnd else { return }
        let isPair = bytes[offset...].starts(with: "\r\n".utf8)
        offset += isPair ? 2 : 1
    }

    private mutating func skipLine(from start: Int) {
        offset = bytes[start...].firstIndex(where: \.isLineEnd) ?? bytes.count
        skipLineEnd()
    }
}

extension CSVReader {
    /// A misplaced or unclosed quote.
    private struct Fault: Error {
        let reason: CSVError.Reason
        let offset: Int
    }

    /// Where the content of a field lies.
    private struct Content {
        let range: Range<Int>
        /// The number of quotes written as two.
        var doubledQuotes = 0
        var isQuoted = false
        /// Where the separator, line end or end of the text stands.
        let next: Int
    }

    /// Finds the field that begins at the present byte.
    private func content() throws(Fault) -> Content {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
            return try plainContent()
        }
        return try quotedContent()
    }

    private func plainContent() throws(Fault) -> Content {
        let span = bytes.span
        var index = offset
        while index < span.count {
            let byte = span[index]
            if byte == separator || byte.isLineEnd { break }
            guard byte != UInt8(ascii: "\"") else {
                throw Fault(reason: .quoteInsidePlainField, offset: index)
            }
            index += 1
        }
        return Content(range: offset..<index, next: index)
    }

    private func quotedContent() throws(Fault) -> Content {
        let span = bytes.span
        var index = offset + 1
        var doubled = 0
        while index < span.count {
            guard span[index] == UInt8(ascii: "\"") else {
                index += 1
                continue
            }
            let next = index + 1
            guard next < span.count, span[next] == UInt8(ascii: "\"") else {
                guard next == span.count || span[next] == separator || span[next].isLineEnd else {
                    throw Fault(reason: .textAfterQuote, offset: next)
                }
                return Content(
                    range: (offset + 1)..<index,
                    doubledQuotes: doubled,
                    isQuoted: true,
                    next: next
                )
            }
            doubled += 1
            index += 2
        }
        throw Fault(reason: .unterminatedQuote, offset: offset)
    }

    private func field(_ content: Content) throws(CSVError) -> CSVField {
        guard content.range.count - content.doubledQuotes <= maximumFieldBytes else {
            throw CSVError(.fieldTooLong(limit: maximumFieldBytes), at: place)
        }
        do throws(InvalidUTF8) {
            let text = try bytes.text(in: content.range)
            return CSVField(
                text: content.doubledQuotes > 0 ? Self.withSingleQuotes(text) : text,
                line: place.line,
                column: place.column,
                wasQuoted: content.isQuoted
            )
        } catch {
            throw CSVError(.invalidUTF8, at: place.advanced(to: error.offset, in: bytes))
        }
    }

    private static func withSingleQuotes(_ text: String) -> String {
        var single: [UInt8] = []
        single.reserveCapacity(text.utf8.count)
        var isFirstOfPair = false
        for byte in text.utf8 {
            isFirstOfPair = byte == UInt8(ascii: "\"") && !isFirstOfPair
            if byte != UInt8(ascii: "\"") || isFirstOfPair { single.append(byte) }
        }
        return String(decoding: single, as: UTF8.self)
    }
}
