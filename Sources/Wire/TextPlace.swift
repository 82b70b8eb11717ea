// SPDX-License-Identifier: Apache-2.0

/// A place in a text that only moves forward, counted in lines and characters.
///
/// Lines end with LF, CR or both; a character is a Unicode scalar. Reading a whole text with one
/// place costs one look at each byte, however often it is asked.
struct TextPlace {
    private(set) var line = 1
    private(set) var column = 1
    private var offset: Int

    init(offset: Int = 0) {
        self.offset = offset
    }

    /// Moves on to a byte offset; stays where it is when that lies behind.
    mutating func advance(to target: Int, in bytes: [UInt8]) {
        let span = bytes.span
        while offset < min(target, span.count) {
            let byte = span[offset]
            offset += 1
            let isHalfOfPair =
                byte == UInt8(ascii: "\r") && offset < span.count
                && span[offset] == UInt8(ascii: "\n")
            if byte.isLineEnd, !isHalfOfPair {
                line += 1
                column = 1
            } else if byte & 0b1100_0000 != 0b1000_0000 {
                column += 1
            }
        }
    }

    /// The place at a later byte offset.
    func advanced(to target: Int, in bytes: [UInt8]) -> TextPlace {
        var place = self
        place.advance(to: target, in: bytes)
        return place
    }
}

extension UInt8 {
    /// Whether this is a line feed or a carriage return.
    var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}

extension [UInt8] {
    /// Whether a byte order mark opens these bytes.
    var beginsWithByteOrderMark: Bool { starts(with: [0xEF, 0xBB, 0xBF]) }

    /// The text in a range, checked and never mended.
    func text(in range: Range<Int>) throws(InvalidUTF8) -> String {
        do throws(UTF8.ValidationError) {
            return String(copying: try UTF8Span(validating: span.extracting(range)))
        } catch {
            throw InvalidUTF8(offset: range.lowerBound + error.byteOffsets.lowerBound)
        }
    }

    /// The offset of the first byte in a range that is not part of UTF-8 text; nil when all are.
    func firstInvalidUTF8(in range: Range<Int>) -> Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: span.extracting(range))
            return nil
        } catch {
            return range.lowerBound + error.byteOffsets.lowerBound
        }
    }
}

/// The first byte that is not part of UTF-8 text.
struct InvalidUTF8: Error {
    let offset: Int
}
