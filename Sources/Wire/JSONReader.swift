// SPDX-License-Identifier: Apache-2.0

/// How much a document may ask of its reader.
public struct JSONLimits: Hashable, Sendable {
    /// The most arrays and objects that may stand inside one another, at most 512.
    public let maximumDepth: Int
    /// The most bytes a document may have.
    public let maximumBytes: Int

    /// Makes limits; a depth outside 0 to 512 is taken as the nearest of the two.
    public init(maximumDepth: Int = 128, maximumBytes: Int = 64 << 20) {
        self.maximumDepth = min(max(maximumDepth, 0), 512)
        self.maximumBytes = maximumBytes
    }
}

extension JSONValue {
    /// Reads one document, strictly by RFC 8259.
    ///
    /// Refuses also what the standard leaves open and two readers could understand differently:
    /// a key twice in one object, a byte order mark, half a surrogate pair.
    public static func parse(
        _ bytes: [UInt8],
        limits: JSONLimits = JSONLimits()
    ) throws(JSONParseError) -> JSONValue {
        guard bytes.count <= limits.maximumBytes else {
            throw .tooLarge(limits)
        }
        var reader = JSONReader(bytes, limits: limits)
        return try reader.document()
    }

    /// Reads one document, strictly by RFC 8259.
    public static func parse(
        _ text: String,
        limits: JSONLimits = JSONLimits()
    ) throws(JSONParseError) -> JSONValue {
        // Measured before it is copied: a text that is too large costs no second one.
        guard text.utf8.count <= limits.maximumBytes else {
            throw .tooLarge(limits)
        }
        return try parse(Array(text.utf8), limits: limits)
    }
}

extension JSONParseError {
    fileprivate static func tooLarge(_ limits: JSONLimits) -> JSONParseError {
        JSONParseError(
            reason: .tooLarge(limit: limits.maximumBytes),
            line: 1,
            column: 1,
            pointer: .root
        )
    }
}

/// Reads one JSON document from bytes, front to back.
struct JSONReader {
    let bytes: [UInt8]
    var offset = 0
    private let limits: JSONLimits

    init(_ bytes: [UInt8], limits: JSONLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// A problem on its way out of the values that hold it.
    struct Fault: Error {
        var reason: JSONParseError.Reason
        var offset: Int
        /// Keys and indices from the inside out.
        var path: [String] = []

        /// The same problem, seen from the value around it.
        func inside(_ token: String) -> Fault {
            Fault(reason: reason, offset: offset, path: path + [token])
        }
    }

    mutating func document() throws(JSONParseError) -> JSONValue {
        do throws(Fault) {
            guard !bytes.beginsWithByteOrderMark else { throw fault(.byteOrderMark) }
            skipWhitespace()
            guard offset < bytes.count else { throw fault(.empty) }
            let root = try value(depth: 0)
            skipWhitespace()
            guard offset == bytes.count else { throw fault(.trailingContent) }
            return root
        } catch {
            throw located(error)
        }
    }

    private mutating func value(depth: Int) throws(Fault) -> JSONValue {
        guard offset < bytes.count else { throw fault(.unexpectedEnd) }
        switch bytes[offset] {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return .object(try object(depth: depth + 1))
        case UInt8(ascii: "["): return .array(try array(depth: depth + 1))
        case UInt8(ascii: "t"): return try literal("true", .boolean(true))
        case UInt8(ascii: "f"): return try literal("false", .boolean(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw fault(.expectedValue)
        }
    }

    private mutating func array(depth: Int) throws(Fault) -> [JSONValue] {
        guard depth <= limits.maximumDepth else {
            throw fault(.tooDeep(limit: limits.maximumDepth))
        }
        var elements: [JSONValue] = []
        offset += 1
        skipWhitespace()
        if take(UInt8(ascii: "]")) { return elements }
        elements.reserveCapacity(4)
        while true {
            do throws(Fault) {
                elements.append(try value(depth: depth))
            } catch {
                throw error.inside(String(elements.count))
            }
            if try endsAfterElement(with: UInt8(ascii: "]")) { return elements }
        }
    }

    private mutating func object(depth: Int) throws(Fault) -> JSONObject {
        guard depth <= limits.maximumDepth else {
            throw fault(.tooDeep(limit: limits.maximumDepth))
        }
        var members: [(key: String, value: JSONValue)] = []
        var known = KnownKeys()
        offset += 1
        skipWhitespace()
        if take(UInt8(ascii: "}")) { return JSONObject() }
        members.reserveCapacity(4)
        while true {
            guard offset < bytes.count else { throw fault(.unexpectedEnd) }
            guard bytes[offset] == UInt8(ascii: "\"") else { throw fault(.expectedKey) }
            let start = offset
            let key = try string()
            guard known.insert(key, after: members) else {
                throw Fault(reason: .duplicateKey(key), offset: start, path: [key])
            }
            skipWhitespace()
            guard take(UInt8(ascii: ":")) else { throw faultOrEnd(.expectedColon) }
            skipWhitespace()
            do throws(Fault) {
                members.append((key: key, value: try value(depth: depth)))
            } catch {
                throw error.inside(key)
            }
            if try endsAfterElement(with: UInt8(ascii: "}")) { return JSONObject(read: members) }
        }
    }

    /// Reads what separates elements; true when it was the closing bracket.
    private mutating func endsAfterElement(with bracket: UInt8) throws(Fault) -> Bool {
        skipWhitespace()
        if take(bracket) { return true }
        let comma = offset
        guard take(UInt8(ascii: ",")) else { throw faultOrEnd(.expectedCommaOrEnd) }
        skipWhitespace()
        guard offset < bytes.count, bytes[offset] == bracket else { return false }
        throw Fault(reason: .trailingComma, offset: comma)
    }

    private mutating func literal(
        _ word: String,
        _ value: JSONValue
    ) throws(Fault) -> JSONValue {
        var index = offset
        for byte in word.utf8 {
            // A word cut off by the end is not a wrong word.
            guard index < bytes.count else { throw Fault(reason: .unexpectedEnd, offset: index) }
            guard bytes[index] == byte else { throw fault(.expectedValue) }
            index += 1
        }
        offset = index
        return value
    }

    private mutating func number() throws(Fault) -> JSONValue {
        switch JSONNumberScan(bytes, from: offset) {
        case .number(let end):
            let text = String(decoding: bytes[offset..<end], as: UTF8.self)
            offset = end
            return .number(JSONNumber(wellFormed: text))
        case .leadingZero: throw fault(.leadingZero)
        case .malformed: throw fault(.malformedNumber)
        }
    }

    private mutating func skipWhitespace() {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x0A, 0x0D, 0x09: offset += 1
            default: return
            }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard offset < bytes.count, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }
}

extension JSONReader {
    /// A problem at the present byte.
    func fault(_ reason: JSONParseError.Reason) -> Fault {
        Fault(reason: reason, offset: offset)
    }

    /// A problem at the present byte, or the early end of the document when there is none.
    func faultOrEnd(_ reason: JSONParseError.Reason) -> Fault {
        fault(offset < bytes.count ? reason : .unexpectedEnd)
    }

    /// The problem with its line, column and pointer.
    private func located(_ fault: Fault) -> JSONParseError {
        let place = TextPlace().advanced(to: fault.offset, in: bytes)
        return JSONParseError(
            reason: isBrokenText(at: fault) ? .invalidUTF8 : fault.reason,
            line: place.line,
            column: place.column,
            pointer: JSONPointer(tokens: fault.path.reversed())
        )
    }

    /// Whether the character in the wrong place is not even a character.
    private func isBrokenText(at fault: Fault) -> Bool {
        switch fault.reason {
        case .expectedValue, .expectedKey, .expectedColon, .expectedCommaOrEnd, .trailingContent:
            let end = min(fault.offset + 4, bytes.count)
            return bytes.firstInvalidUTF8(in: fault.offset..<end) == fault.offset
        default:
            return false
        }
    }
}
