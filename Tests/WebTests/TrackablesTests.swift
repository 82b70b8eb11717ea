import Diary
import Storage
import Testing
import Vocabulary

@testable import Web

/// What a person tracks besides.
struct TrackablesTests {
    @Test func `one is added once, asked in the evening, and stopped`() async throws {
        let visitor = try await Visitor()
        let form = [("id", "t1"), ("name", "Warm bath"), ("form", "yesNo")]
        _ = try await visitor.send("/trackables", form)
        _ = try await visitor.send("/trackables", form)
        #expect(try await visitor.store.trackables().map(\.name) == ["Warm bath"])
        #expect(try await visitor.open("/").text.contains("name=\"own-t1\""))
        _ = try await visitor.send(
            "/evening/2026-11-20",
            [("id", "e1"), ("did", "none"), ("own-t1", "yes")]
        )
        let entry = try #require(try await visitor.store.shelf().entries.first)
        #expect(entry.own.values.first == .answer(.yes))
        _ = try await visitor.send("/trackables/t1", [("active", "no")])
        #expect(try await visitor.store.trackables().map(\.isActive) == [false])
        #expect(!(try await visitor.open("/evening/2026-11-19").text.contains("own-t1")))
    }

    @Test(arguments: ["", "   ", String(repeating: "x", count: 61), "two\nlines"])
    func `a name that cannot be comes back`(name: String) async throws {
        let visitor = try await Visitor()
        let answer = try await visitor.send(
            "/trackables",
            [("id", "t1"), ("name", name), ("form", "rating")]
        )
        #expect(answer.status == 422)
        #expect(answer.text.contains("value=\"rating\" checked"))
        #expect(try await visitor.store.trackables().isEmpty)
    }
}
