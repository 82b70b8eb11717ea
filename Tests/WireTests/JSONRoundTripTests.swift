// SPDX-License-Identifier: Apache-2.0
import Testing
import Wire

struct JSONRoundTripTests {
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `what is written is read back as it was`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<100 {
            let value = generator.value()
            let compact = value.serialized()
            let pretty = value.serialized(.pretty)
            #expect(try JSONValue.parse(compact) == value)
            #expect(try JSONValue.parse(pretty) == value)
            // Equal values may still differ in bytes; a second writing shows that none changed.
            #expect(try JSONValue.parse(pretty).serializedBytes() == Array(compact.utf8))
        }
    }

    @Test func `a document keeps its order and the text of its numbers`() throws {
        let text = #"{"z":1.0,"a":[1e0,-0,0.10,1E+2,12345678901234567890],"m":{"é":"\u2028"}}"#
        #expect(try JSONValue.parse(text).serialized() == text)
    }

    @Test func `the pretty layout is stable`() throws {
        let value: JSONValue = [
            "side": "left", "none": [], "empty": [:], "ratings": [1, true, [:]],
            "deep": ["list": ["a"]],
        ]
        #expect(
            value.serialized(.pretty) == """
                {
                  "side": "left",
                  "none": [],
                  "empty": {},
                  "ratings": [
                    1,
                    true,
                    {}
                  ],
                  "deep": {
                    "list": [
                      "a"
                    ]
                  }
                }
                """
        )
    }

    @Test func `exactly the characters that need it are escaped`() {
        for code in UInt32(0)...0x3000 {
            guard let scalar = Unicode.Scalar(code) else { continue }
            let written = JSONValue.string(String(scalar)).serialized()
            let expected: String =
                switch code {
                case 0x08: #""\b""#
                case 0x09: #""\t""#
                case 0x0A: #""\n""#
                case 0x0C: #""\f""#
                case 0x0D: #""\r""#
                case 0x22: #""\"""#
                case 0x5C: #""\\""#
                case 0..<0x10: "\"\\u000\(String(code, radix: 16))\""
                case 0x10..<0x20: "\"\\u00\(String(code, radix: 16))\""
                case 0x2028, 0x2029: "\"\\u\(String(code, radix: 16))\""
                default: "\"\(scalar)\""
                }
            #expect(Array(written.utf8) == Array(expected.utf8))
        }
    }

    @Test(arguments: [
        (#""\u0041\/\b\f\n\r\t\"\\""#, "A/\u{8}\u{C}\n\r\t\"\\"),
        (#""\ud83e\uDDB5""#, "\u{1F9B5}"),
        (#""\uD800\uDC00\uDBFF\uDFFF""#, "\u{10000}\u{10FFFF}"),
        (#""a\u0000b""#, "a\0b"),
        (#""é腿\u00e9""#, "é腿é"),
        (#""""#, ""),
    ])
    func `an escape stands for its character`(text: String, expected: String) throws {
        #expect(try JSONValue.parse(text) == .string(expected))
    }

    @Test func `the first example of the standard is read`() throws {
        let text = """
            {
              "Image": {
                  "Width":  800,
                  "Height": 600,
                  "Title":  "View from 15th Floor",
                  "Thumbnail": {
                      "Url":    "http://www.example.com/image/481989943",
                      "Height": 125,
                      "Width":  100
                  },
                  "Animated" : false,
                  "IDs": [116, 943, 234, 38793]
                }
            }
            """
        let image = try #require(try JSONValue.parse(text)["Image"])
        #expect(image.object?.keys == ["Width", "Height", "Title", "Thumbnail", "Animated", "IDs"])
        #expect(image["Thumbnail"]?["Url"]?.string == "http://www.example.com/image/481989943")
        #expect(image["Animated"]?.bool == false)
        #expect(image["IDs"]?[3]?.int == 38793)
        #expect(image["IDs"]?[4] == nil)
    }

    @Test(arguments: ["\"Hello world!\"", "42", "true", "false", "null", " [ ] ", "\r\n\t{}\n"])
    func `any value alone is a document`(text: String) throws {
        #expect(throws: Never.self) { try JSONValue.parse(text) }
    }
}
