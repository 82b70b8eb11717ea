// SPDX-License-Identifier: Apache-2.0
import Testing
import Wire

/// A document that must be refused, and what must be said about it.
struct Refusal: CustomTestStringConvertible, Sendable {
    let bytes: [UInt8]
    let reason: JSONParseError.Reason
    let line: Int
    let column: Int
    let pointer: String

    init(
        _ text: String,
        _ reason: JSONParseError.Reason,
        _ line: Int,
        _ column: Int,
        _ pointer: String = ""
    ) {
        self.init(Array(text.utf8), reason, line, column, pointer)
    }

    init(
        _ bytes: [UInt8],
        _ reason: JSONParseError.Reason,
        _ line: Int,
        _ column: Int,
        _ pointer: String = ""
    ) {
        self.bytes = bytes
        self.reason = reason
        self.line = line
        self.column = column
        self.pointer = pointer
    }

    var testDescription: String { String(decoding: bytes, as: UTF8.self) }
}

struct JSONRefusalTests {
    @Test(arguments: [
        Refusal("", .empty, 1, 1),
        Refusal(" \n ", .empty, 2, 2),
        Refusal("\u{FEFF}{}", .byteOrderMark, 1, 1),
        Refusal("[", .unexpectedEnd, 1, 2, "/0"),
        Refusal("[1", .unexpectedEnd, 1, 3),
        Refusal("[1,", .unexpectedEnd, 1, 4, "/1"),
        Refusal("{\"a\"", .unexpectedEnd, 1, 5),
        Refusal("{\"a\":", .unexpectedEnd, 1, 6, "/a"),
        Refusal("\"ab", .unexpectedEnd, 1, 4),
        Refusal("\"ab\\", .unexpectedEnd, 1, 5),
        Refusal("\"\\u12", .unexpectedEnd, 1, 6),
        Refusal("[tru", .unexpectedEnd, 1, 5, "/0"),
        Refusal("[1,]", .trailingComma, 1, 3),
        Refusal("{\"a\":[],\r\n}", .trailingComma, 1, 8),
        Refusal("[,1]", .expectedValue, 1, 2, "/0"),
        Refusal("[truE]", .expectedValue, 1, 2, "/0"),
        Refusal("NaN", .expectedValue, 1, 1),
        Refusal("+1", .expectedValue, 1, 1),
        Refusal(".5", .expectedValue, 1, 1),
        Refusal("'a'", .expectedValue, 1, 1),
        Refusal("{a:1}", .expectedKey, 1, 2),
        Refusal("{\"a\":1,2:3}", .expectedKey, 1, 8),
        Refusal("{\"a\" 1}", .expectedColon, 1, 6),
        Refusal("[1 2]", .expectedCommaOrEnd, 1, 4),
        Refusal("[1}", .expectedCommaOrEnd, 1, 3),
        Refusal("{\"a\":1 \"b\":2}", .expectedCommaOrEnd, 1, 8),
        Refusal("{\"a\":[{\"b\":01}]}", .leadingZero, 1, 12, "/a/0/b"),
        Refusal("-01", .leadingZero, 1, 1),
        Refusal("-", .malformedNumber, 1, 1),
        Refusal("[1.]", .malformedNumber, 1, 2, "/0"),
        Refusal("[1e+]", .malformedNumber, 1, 2, "/0"),
        Refusal("[1.e3]", .malformedNumber, 1, 2, "/0"),
        Refusal("1 1", .trailingContent, 1, 3),
        Refusal("{}\u{0}", .trailingContent, 1, 3),
        Refusal("// note\n1", .expectedValue, 1, 1),
        Refusal("\"a\nb\"", .controlCharacter, 1, 3),
        Refusal("[\"\\n\t\"]", .controlCharacter, 1, 5, "/0"),
        Refusal(#""\x41""#, .invalidEscape, 1, 2),
        Refusal(#"["ok\u12g4"]"#, .invalidEscape, 1, 5, "/0"),
        Refusal(#""\u+123""#, .invalidEscape, 1, 2),
        Refusal(#""a\ud800""#, .loneSurrogate, 1, 3),
        Refusal(#""\udc00""#, .loneSurrogate, 1, 2),
        Refusal(#""\ud800\u0041""#, .loneSurrogate, 1, 2),
        Refusal(#""\ud800\ud800\udc00""#, .loneSurrogate, 1, 2),
    ])
    func `a document against the grammar is refused where it breaks`(refusal: Refusal) {
        check(refusal)
    }

    @Test(arguments: [
        Refusal("{\"a\":1,\"a\":1}", .duplicateKey("a"), 1, 8, "/a"),
        Refusal("{\"a\":1,\"\\u0061\":1}", .duplicateKey("a"), 1, 8, "/a"),
        Refusal("[{\"x/y\":{}, \n \"x/y\":1}]", .duplicateKey("x/y"), 2, 2, "/0/x~1y"),
        Refusal("{\"\":1,\"\":1}", .duplicateKey(""), 1, 7, "/"),
    ])
    func `a key twice in one object is refused`(refusal: Refusal) {
        check(refusal)
    }

    @Test(arguments: [15, 16, 17, 40])
    func `a key twice among many is refused and the same key elsewhere is not`(count: Int) throws {
        let members = (0..<count).map { "\"k\($0)\":{\"k\($0)\":1}" }
        let text = "{" + members.joined(separator: ",")
        #expect(try JSONValue.parse(text + "}").object?.count == count)
        for key in ["k0", "k\(count - 1)"] {
            let error = #expect(throws: JSONParseError.self) {
                try JSONValue.parse(text + ",\"\(key)\":1}")
            }
            #expect(error?.reason == .duplicateKey(key))
        }
    }

    @Test func `two spellings of one letter are two keys`() throws {
        let value = try JSONValue.parse("{\"é\":1,\"e\u{301}\":2}")
        #expect(value["é"] == 1)
        #expect(value["e\u{301}"] == 2)
    }

    @Test(arguments: [
        Refusal(Array("[\"é".utf8) + [0xFF] + Array("\"]".utf8), .invalidUTF8, 1, 4, "/0"),
        Refusal([0x22, 0xC3, 0x22], .invalidUTF8, 1, 2),
        Refusal([0x22, 0x61, 0xC0, 0xAF, 0x22], .invalidUTF8, 1, 3),
        Refusal([0x22, 0xED, 0xA0, 0x80, 0x22], .invalidUTF8, 1, 2),
        Refusal([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .invalidUTF8, 1, 2),
        Refusal([0x22, 0x5C, 0x6E, 0x80, 0x22], .invalidUTF8, 1, 4),
        Refusal([0x22, 0x80, 0x5C, 0x78, 0x22], .invalidUTF8, 1, 2),
        Refusal([0x22, 0x80, 0x0A], .invalidUTF8, 1, 2),
        Refusal([0x22, 0x80], .invalidUTF8, 1, 2),
        Refusal([0x5B, 0x0A, 0xFE], .invalidUTF8, 2, 1, "/0"),
        Refusal([0xFF, 0xFE, 0x5B, 0x00], .invalidUTF8, 1, 1),
        Refusal("[é]", .expectedValue, 1, 2, "/0"),
    ])
    func `bytes that are no text are refused where they stand`(refusal: Refusal) {
        check(refusal)
    }

    @Test(arguments: [
        Refusal("\n\n  x", .expectedValue, 3, 3),
        Refusal("\r\r\n\n x", .expectedValue, 4, 2),
        Refusal("{\"腿é\u{1F9B5}\": x}", .expectedValue, 1, 9, "/腿é\u{1F9B5}"),
    ])
    func `lines end with LF, CR or both and columns count characters`(refusal: Refusal) {
        check(refusal)
    }

    @Test func `an error tells nothing of what the document says`() {
        let secret = "thirteen"
        for text in [
            "{\"\(secret)\":1,\"\(secret)\":2}", "{\"\(secret)\":\"\(secret)", "[\(secret)]",
            "{\"\(secret)\":[\"\\x\(secret)\"]}",
        ] {
            let error = #expect(throws: JSONParseError.self) { try JSONValue.parse(text) }
            #expect(error.map { "\($0)".contains(secret) } == false)
        }
        let error = #expect(throws: JSONParseError.self) { try JSONValue.parse("[\n1,]") }
        #expect(
            error?.description
                == "Line 2, column 2: nothing follows this comma. Remove the comma."
        )
    }

    private func check(_ refusal: Refusal) {
        let error = #expect(throws: JSONParseError.self) { try JSONValue.parse(refusal.bytes) }
        #expect(error?.reason == refusal.reason)
        #expect(error?.line == refusal.line)
        #expect(error?.column == refusal.column)
        #expect(error?.pointer.description == refusal.pointer)
    }
}
