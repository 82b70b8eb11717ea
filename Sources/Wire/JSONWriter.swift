// SPDX-License-Identifier: Apache-2.0

/// Writes a JSON document, a value or member by member.
///
/// Members are written in their order and numbers with their text, so that reading the document
/// gives the same value again. Escaped are the characters RFC 8259 demands, and the line and
/// paragraph separators (U+2028 and U+2029), which break some scripts; a slash is not.
public struct JSONWriter: Sendable {
    /// How a document is laid out.
    public enum Style: Hashable, Sendable {
        /// On one line, without spaces.
        case compact
        /// One member or element on a line, two spaces further in at each depth.
        case pretty
    }

    private let style: Style
    private var bytes: [UInt8] = []
    private var depth = 0
    /// Whether nothing stands yet in the present object or array.
    private var isFirst = true

    /// The document of a value, as UTF-8.
    public static func bytes(of value: JSONValue, style: Style = .compact) -> [UInt8] {
        bytes(style) { $0.write(value) }
    }

    /// The document that is written, as UTF-8.
    public static func bytes(
        _ style: Style = .compact,
        _ write: (inout JSONWriter) -> Void
    ) -> [UInt8] {
        var writer = JSONWriter(style: style)
        write(&writer)
        return writer.bytes
    }

    /// Adds the document that is written, on one line, to what stands before it.
    public static func add(to bytes: inout [UInt8], _ write: (inout JSONWriter) -> Void) {
        var writer = JSONWriter(style: .compact)
        swap(&writer.bytes, &bytes)
        write(&writer)
        swap(&writer.bytes, &bytes)
    }

    private init(style: Style) {
        self.style = style
    }

    /// Adds an object with the members that are written; behind a key where it is itself a member.
    public mutating func object(_ key: String? = nil, _ members: (inout JSONWriter) -> Void) {
        begin(key)
        open(UInt8(ascii: "{"))
        members(&self)
        close(UInt8(ascii: "}"))
    }

    /// Adds an array with the elements that are written; behind a key where it is a member.
    public mutating func array(_ key: String? = nil, _ elements: (inout JSONWriter) -> Void) {
        begin(key)
        open(UInt8(ascii: "["))
        elements(&self)
        close(UInt8(ascii: "]"))
    }

    /// Adds a member that is a text.
    public mutating func member(_ key: String, _ text: String) {
        begin(key)
        write(text)
    }

    /// Adds a member of any kind.
    public mutating func member(_ key: String, _ value: JSONValue) {
        begin(key)
        write(value)
    }

    /// Adds an element that is a text.
    public mutating func element(_ text: String) {
        begin(nil)
        write(text)
    }

    private mutating func write(_ value: JSONValue) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .boolean(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let number): bytes.append(contentsOf: number.text.utf8)
        case .string(let text): write(text)
        case .array(let elements):
            open(UInt8(ascii: "["))
            for element in elements {
                begin(nil)
                write(element)
            }
            close(UInt8(ascii: "]"))
        case .object(let object):
            open(UInt8(ascii: "{"))
            for (key, value) in object.members {
                begin(key)
                write(value)
            }
            close(UInt8(ascii: "}"))
        }
    }

    private mutating func open(_ bracket: UInt8) {
        bytes.append(bracket)
        depth += 1
        isFirst = true
    }

    private mutating func close(_ bracket: UInt8) {
        depth -= 1
        if !isFirst { breakLine() }
        bytes.append(bracket)
        isFirst = false
    }

    /// What stands before a value: a comma behind the one before, its line, its key.
    private mutating func begin(_ key: String?) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        if depth > 0 { breakLine() }
        guard let key else { return }
        write(key)
        bytes.append(UInt8(ascii: ":"))
        if style == .pretty { bytes.append(UInt8(ascii: " ")) }
    }

    private mutating func breakLine() {
        guard style == .pretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        if mayNeedEscape(from: start) {
            bytes.removeSubrange(start...)
            writeEscaped(text)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether one of the last bytes may need an escape: nearly all texts are fine as they are.
    private func mayNeedEscape(from start: Int) -> Bool {
        let added = bytes.span.extracting(start...)
        for index in added.indices where Self.mayNeedEscape(added[index]) { return true }
        return false
    }

    /// Whether a byte is escaped, or begins a character that may be.
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2
    }

    private mutating func writeEscaped(_ text: String) {
        for scalar in text.unicodeScalars {
            if scalar.isASCII, !Self.mayNeedEscape(UInt8(truncatingIfNeeded: scalar.value)) {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                write(scalar)
            }
        }
    }

    private mutating func write(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": bytes.append(contentsOf: #"\""#.utf8)
        case "\\": bytes.append(contentsOf: #"\\"#.utf8)
        case "\u{8}": bytes.append(contentsOf: #"\b"#.utf8)
        case "\u{C}": bytes.append(contentsOf: #"\f"#.utf8)
        case "\n": bytes.append(contentsOf: #"\n"#.utf8)
        case "\r": bytes.append(contentsOf: #"\r"#.utf8)
        case "\t": bytes.append(contentsOf: #"\t"#.utf8)
        case "\0"..<" ", "\u{2028}", "\u{2029}":
            let digits = String(scalar.value, radix: 16)
            bytes.append(contentsOf: #"\u"#.utf8)
            bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
            bytes.append(contentsOf: digits.utf8)
        default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }
}

extension JSONValue {
    /// The value as a JSON document, without a line end behind it.
    public func serialized(_ style: JSONWriter.Style = .compact) -> String {
        String(decoding: serializedBytes(style), as: UTF8.self)
    }

    /// The value as a JSON document in UTF-8, without a line end behind it.
    public func serializedBytes(_ style: JSONWriter.Style = .compact) -> [UInt8] {
        JSONWriter.bytes(of: self, style: style)
    }
}
