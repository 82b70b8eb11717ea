import Testing

@testable import Web

/// A form is read byte by byte, and what no form sends is refused.
struct FormDecoderTests {
    @Test(
        arguments: [
            ("", [:]),
            ("a=1", ["a": "1"]),
            ("a=1&b=2", ["a": "1", "b": "2"]),
            ("a=", ["a": ""]),
            ("a", ["a": ""]),
            ("&&a=1&&", ["a": "1"]),
            ("a=x+y%20z", ["a": "x y z"]),
            ("a=%E2%80%A6", ["a": "…"]),
            ("a=1=2", ["a": "1=2"]),
            ("a=one%0D%0Atwo%0Dthree", ["a": "one\ntwo\nthree"]),
            ("%61=1", ["a": "1"]),
        ] as [(String, [String: String])]
    )
    func `reads`(_ body: String, _ expected: [String: String]) throws {
        let form = try FormDecoder.fields(Array(body.utf8))
        #expect(form.fields.count == expected.count)
        for (name, value) in expected { #expect(form[name] == value) }
    }

    @Test(arguments: ["a=%", "a=%2", "a=%zz", "%=1", "a=%ff", "a=%C3%28", "a=%00", "a=%ED%A0%80"])
    func `refuses`(_ body: String) {
        #expect(throws: Refusal.self) { try FormDecoder.fields(Array(body.utf8)) }
    }

    @Test func `refuses bytes that are no text`() {
        #expect(throws: Refusal.self) { try FormDecoder.fields([0x61, 0x3d, 0xff]) }
    }

    @Test func `refuses more fields than any form has`() throws {
        let pair = "a=1&"
        let most = String(repeating: pair, count: FormDecoder.fieldLimit)
        #expect(try FormDecoder.fields(Array(most.utf8)).fields.count == FormDecoder.fieldLimit)
        #expect(throws: Refusal.self) { try FormDecoder.fields(Array((most + pair).utf8)) }
    }

    @Test func `refuses a name that is too long`() {
        let name = String(repeating: "n", count: FormDecoder.nameLimit + 1)
        #expect(throws: Refusal.self) { try FormDecoder.fields(Array(name.utf8)) }
    }

    @Test func `the same name twice gives the first value, or all`() throws {
        let form = try FormDecoder.fields(Array("a=1&a=2&a=&a=1".utf8))
        #expect(form["a"] == "1")
        #expect(form.all("a") == ["1", "2"])
    }
}
