// SPDX-License-Identifier: Apache-2.0
import Testing
import Wire

struct JSONObjectTests {
    @Test func `setting replaces in place, appends or removes`() {
        var object = JSONObject([("a", 1), ("b", 2)])
        object["a"] = "new"
        object["c"] = true
        #expect(object.keys == ["a", "b", "c"])
        #expect(object["a"] == "new")
        object["b"] = nil
        object["absent"] = nil
        #expect(object.keys == ["a", "c"])
        object.append("d", .null)
        #expect(object["d"] == .null)
        #expect(object.map(\.key) == ["a", "c", "d"])
        #expect(object.members.last?.value == .null)
    }

    @Test func `order matters to equality and to nothing else`() {
        let one: JSONValue = ["a": 1, "b": 2]
        let other: JSONValue = ["b": 2, "a": 1]
        #expect(one != other)
        #expect(one == ["a": 1, "b": 2])
        #expect(one["b"] == other["b"])
        #expect(Set([one, other, ["a": 1, "b": 2]]).count == 2)
    }

    @Test func `a value answers only for what it is`() {
        let value: JSONValue = [
            "text": "x", "number": 2, "flag": false, "list": [1], "none": .null,
        ]
        #expect(value["text"]?.string == "x")
        #expect(value["text"]?.int == nil)
        #expect(value["number"]?.double == 2)
        #expect(value["number"]?.string == nil)
        #expect(value["flag"]?.bool == false)
        #expect(value["flag"]?.double == nil)
        #expect(value["list"]?.array == [1])
        #expect(value["list"]?[-1] == nil)
        #expect(value["list"]?["0"] == nil)
        #expect(value["none"]?.isNull == true)
        #expect(value["none"]?.bool == nil)
        #expect(value["absent"] == nil)
        #expect(value[0] == nil)
        #expect(value.array == nil)
        #expect(value["list"]?.object == nil)
    }
}
