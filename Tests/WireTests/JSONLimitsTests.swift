// SPDX-License-Identifier: Apache-2.0
import Testing
import Wire

struct JSONLimitsTests {
    private func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    @Test func `the deepest permitted nesting is read and one more is refused`() throws {
        let limits = JSONLimits(maximumDepth: 3)
        #expect(try JSONValue.parse(nested(3), limits: limits) == [[[]]])
        let error = #expect(throws: JSONParseError.self) {
            try JSONValue.parse("[[{\"a\":{}}]]", limits: limits)
        }
        #expect(error?.reason == .tooDeep(limit: 3))
        #expect(error?.column == 8)
        #expect(error?.pointer.description == "/0/0/a")
    }

    @Test func `the usual limit is 128`() {
        #expect(throws: Never.self) { try JSONValue.parse(nested(128)) }
        #expect(throws: JSONParseError.self) { try JSONValue.parse(nested(129)) }
    }

    @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
    func `a million brackets are refused`(opening: String) {
        let text = String(repeating: opening, count: 1_000_000)
        for limit in [128, .max] {
            let error = #expect(throws: JSONParseError.self) {
                try JSONValue.parse(text, limits: JSONLimits(maximumDepth: limit))
            }
            #expect(error?.reason == .tooDeep(limit: min(limit, 512)))
        }
    }

    @Test func `nesting to the utmost is read, written, compared and freed`() throws {
        let text = nested(512)
        let value = try JSONValue.parse(text, limits: JSONLimits(maximumDepth: 512))
        #expect(value.serialized() == text)
        #expect(Set([value, value]).count == 1)
    }

    @Test func `a hundred megabytes are refused by their size`() {
        let mebibyte = String(repeating: "x", count: 1 << 20)
        let text = "\"" + String(repeating: mebibyte, count: 100) + "\""
        let error = #expect(throws: JSONParseError.self) { try JSONValue.parse(text) }
        #expect(error?.reason == .tooLarge(limit: 64 << 20))
        #expect(error?.line == 1)
        #expect(error?.column == 1)
        #expect(error?.pointer == .root)
    }

    @Test func `a document of exactly the limit is read`() throws {
        let limits = JSONLimits(maximumBytes: 4)
        #expect(try JSONValue.parse("\"é\"", limits: limits) == "é")
        #expect(throws: JSONParseError.self) { try JSONValue.parse("\"é\" ", limits: limits) }
        #expect(throws: JSONParseError.self) {
            try JSONValue.parse(Array("[1, 2]".utf8), limits: limits)
        }
    }
}
