// SPDX-License-Identifier: Apache-2.0
import Testing
import Wire

struct JSONPointerTests {
    /// The document of RFC 6901, section 5.
    private let document = #"""
        {"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8}
        """#

    @Test(
        arguments: [
            ("/foo", ["bar", "baz"]), ("/foo/0", "bar"), ("/", 0), ("/a~1b", 1), ("/c%d", 2),
            ("/e^f", 3), ("/g|h", 4), ("/i\\j", 5), ("/k\"l", 6), ("/ ", 7), ("/m~0n", 8),
        ] as [(String, JSONValue)]
    )
    func `the examples of the standard are found`(text: String, expected: JSONValue) throws {
        let pointer = try #require(JSONPointer(text))
        #expect(try pointer.value(in: JSONValue.parse(document)) == expected)
        #expect(pointer.description == text)
    }

    @Test func `the empty pointer is the whole document`() throws {
        let value = try JSONValue.parse(document)
        #expect(JSONPointer("") == .root)
        #expect(JSONPointer.root.value(in: value) == value)
        #expect(JSONPointer.root.description.isEmpty)
    }

    @Test(arguments: [
        "/foo/2", "/foo/-", "/foo/00", "/foo/+1", "/foo/", "/foo/0/0", "/x",
        "/foo/9999999999999999999",
    ])
    func `a place that is not there has no value`(text: String) throws {
        let pointer = try #require(JSONPointer(text))
        #expect(try pointer.value(in: JSONValue.parse(document)) == nil)
    }

    @Test(arguments: ["foo", "#/foo", "/a~", "/a~2", "/~/b"])
    func `text that is no pointer makes none`(text: String) {
        #expect(JSONPointer(text) == nil)
    }

    @Test func `a pointer grows by keys and indices`() {
        let pointer = JSONPointer.root.appending("legs").appending(0).appending("a/b~c")
        #expect(pointer.description == "/legs/0/a~1b~0c")
        #expect(pointer.tokens == ["legs", "0", "a/b~c"])
    }

    @Test func `every pointer is read back as it was`() {
        var generator = SplitMix64(seed: 11)
        for _ in 0..<2_000 {
            let tokens = (0..<generator.index(below: 5)).map { _ in generator.text() }
            let pointer = JSONPointer(tokens: tokens)
            #expect(JSONPointer(pointer.description) == pointer)
        }
    }
}
