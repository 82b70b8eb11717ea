// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
    /// Reads the string that begins at the present byte, a double quote.
    mutating func string() throws(Fault) -> String {
        let start = offset + 1
        let end = endOfPlainText(from: start)
        guard end < bytes.count else {
            throw broken(in: start..<end) ?? Fault(reason: .unexpectedEnd, offset: end)
        }
        switch bytes[end] {
        case UInt8(ascii: "\""):
            offset = end + 1
            do throws(InvalidUTF8) {
                return try bytes.text(in: start..<end)
            } catch {
                throw Fault(reason: .invalidUTF8, offset: error.offset)
            }
        case UInt8(ascii: "\\"):
            return try stringWithEscapes(from: start, firstEscape: end)
        default:
            throw broken(in: start..<end) ?? Fault(reason: .controlCharacter, offset: end)
        }
    }

    /// The first byte that is not itself: a quote, a backslash, a control character or the end.
    private func endOfPlainText(from start: Int) -> Int {
        let span = bytes.span
        var index = start
        while index < span.count {
            let byte = span[index]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            index += 1
        }
        return index
    }

    private mutating func stringWithEscapes(
        from start: Int,
        firstEscape: Int
    ) throws(Fault) -> String {
        var text = Array(bytes[start..<firstEscape])
        offset = firstEscape
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                if let fault = broken(in: start..<offset) { throw fault }
                offset += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                do throws(Fault) {
                    try escape(into: &text)
                } catch {
                    throw broken(in: start..<min(error.offset, bytes.count)) ?? error
                }
            case 0..<0x20:
                throw broken(in: start..<offset) ?? fault(.controlCharacter)
            default:
                let end = endOfPlainText(from: offset)
                text.append(contentsOf: bytes[offset..<end])
                offset = end
            }
        }
        throw broken(in: start..<offset) ?? fault(.unexpectedEnd)
    }

    /// Reads the escape that begins at the present byte, a backslash, and adds its UTF-8.
    private mutating func escape(into text: inout [UInt8]) throws(Fault) {
        guard offset + 1 < bytes.count else {
            throw Fault(reason: .unexpectedEnd, offset: bytes.count)
        }
        let byte: UInt8
        switch bytes[offset + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte = bytes[offset + 1]
        case UInt8(ascii: "b"): byte = 0x08
        case UInt8(ascii: "f"): byte = 0x0C
        case UInt8(ascii: "n"): byte = 0x0A
        case UInt8(ascii: "r"): byte = 0x0D
        case UInt8(ascii: "t"): byte = 0x09
        case UInt8(ascii: "u"): return try unicodeEscape(into: &text)
        default: throw fault(.invalidEscape)
        }
        offset += 2
        text.append(byte)
    }

    /// Reads one `\uXXXX`, or two that make a pair.
    private mutating func unicodeEscape(into text: inout [UInt8]) throws(Fault) {
        let first = try hexadecimalUnit(at: offset + 2)
        var code = UInt32(first)
        var length = 6
        if UTF16.isLeadSurrogate(first), bytes[(offset + 6)...].starts(with: "\\u".utf8) {
            let second = try hexadecimalUnit(at: offset + 8)
            if UTF16.isTrailSurrogate(second) {
                code = 0x10000 + (code - 0xD800) << 10 + (UInt32(second) - 0xDC00)
                length = 12
            }
        }
        guard let scalar = Unicode.Scalar(code), let encoded = UTF8.encode(scalar) else {
            throw fault(.loneSurrogate)
        }
        offset += length
        text.append(contentsOf: encoded)
    }

    /// The four hexadecimal digits at an offset; what is wrong is blamed on the whole escape.
    private func hexadecimalUnit(at start: Int) throws(Fault) -> UInt16 {
        var unit: UInt16 = 0
        for index in start..<(start + 4) {
            guard index < bytes.count else {
                throw Fault(reason: .unexpectedEnd, offset: bytes.count)
            }
            let byte = bytes[index]
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            default: throw Fault(reason: .invalidEscape, offset: start - 2)
            }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    /// The fault of text that is not UTF-8, which comes before any later one; nil when it is.
    private func broken(in range: Range<Int>) -> Fault? {
        bytes.firstInvalidUTF8(in: range).map { Fault(reason: .invalidUTF8, offset: $0) }
    }
}

/// The keys an object has had so far, compared by their bytes.
struct KnownKeys {
    /// Empty until there are so many members that looking at each would be slow.
    private var keys: Set<[UInt8]> = []

    /// Whether the key is new after these members; remembers it.
    mutating func insert(
        _ key: String,
        after members: [(key: String, value: JSONValue)]
    ) -> Bool {
        guard members.count >= 16 else {
            return !members.contains { $0.key.hasSameBytes(as: key) }
        }
        if keys.isEmpty {
            keys = Set(members.map { Array($0.key.utf8) })
        }
        return keys.insert(Array(key.utf8)).inserted
    }
}
