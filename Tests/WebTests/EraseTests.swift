import Diary
import HTTPTypes
import Storage
import Testing
import Vocabulary

@testable import Web

/// Correcting, bringing back and deleting, as a browser sends them.
struct EraseTests {
    /// An evening that was kept with 4 and corrected to 7.
    private func corrected() async throws -> Visitor {
        let visitor = try await Visitor()
        for legs in ["4", "7"] {
            _ = try await visitor.send(
                "/evening/2026-11-20",
                [("id", "e1"), ("legs", legs), ("did", "none")]
            )
        }
        return visitor
    }

    private func legs(_ visitor: Visitor) async throws -> Int? {
        try await visitor.store.shelf().entries.first?.values.whole(.legs)
    }

    @Test func `a correction leaves the former version to be seen and brought back`() async throws {
        let visitor = try await corrected()
        #expect(try await legs(visitor) == 7)
        #expect(try await visitor.open("/entry/e1").text.contains("2 versions"))
        let page = try await visitor.open("/entry/e1/history").text
        #expect(page.contains("Version 2, which holds"))
        #expect(page.contains("Written by you on 20 November 2026 at 21:14"))
        let answer = try await visitor.send("/entry/e1/bring-back", [("number", "1")])
        #expect(answer.status == 303)
        #expect(try await legs(visitor) == 4)
        #expect(try await visitor.store.history(of: try #require(EntryID("e1"))).count == 3)
        #expect(try await visitor.send("/entry/e1/bring-back", [("number", "9")]).status == 404)
        #expect(try await visitor.send("/entry/no/bring-back", [("number", "1")]).status == 404)
    }

    @Test func `two versions that met are shown until one is chosen`() async throws {
        let visitor = try await corrected()
        var entry = try #require(try await visitor.store.shelf().entries.first)
        entry.values[.legs] = .whole(9)
        try await visitor.store.keep(entry, basedOn: 1, by: .person, at: entry.recorded)
        #expect(try await visitor.open("/entry/e1").text.contains("Two versions of this entry met"))
        let day = try await visitor.open("/diary/day/2026-11-20").text
        #expect(day.contains("Two versions of this entry met"))
        let history = try await visitor.open("/entry/e1/history").text
        #expect(history.contains("knew only version 1"))
        _ = try await visitor.send("/entry/e1/bring-back", [("number", "3")])
        #expect(!(try await visitor.open("/entry/e1").text.contains("Two versions")))
        #expect(try await legs(visitor) == 9)
    }

    @Test func `deleting asks first, then the entry is gone and the browser told`() async throws {
        let visitor = try await corrected()
        let ask = try await visitor.open("/entry/e1/delete")
        #expect(ask.status == 200)
        #expect(ask.text.contains("2 versions"))
        let unsure = try await visitor.send("/entry/e1/delete", [])
        #expect(unsure.status == 422)
        #expect(unsure.text.contains("Nothing was deleted"))
        #expect(try await legs(visitor) == 7)
        for _ in 0..<2 {
            let answer = try await visitor.send("/entry/e1/delete", [("sure1", "yes")])
            #expect(answer.status == 200)
            #expect(answer.text.contains("data-purge=\"e1\""))
        }
        #expect(try await visitor.store.shelf().entries.isEmpty)
        for path in ["/entry/e1", "/entry/e1/history", "/entry/e1/delete"] {
            #expect(try await visitor.open(path).status == 404, "\(path)")
        }
        let again = try await visitor.send(
            "/evening/2026-11-20",
            [("id", "e1"), ("legs", "7"), ("did", "none")]
        )
        #expect(again.status == 410)
        #expect(again.text.contains("deleted for good"))
        let late = try await visitor.send("/entry/e1", [("id", "e1"), ("legs", "7")])
        #expect(late.status == 410)
        let waited = try await visitor.send(
            "/entry/e1",
            [("id", "e1"), ("legs", "7"), ("basis", "2")],
            fields: [.accept: "application/json"]
        )
        #expect(waited.status == 200)
        #expect(waited.text.contains("\"state\":\"deleted\""))
        #expect(try await visitor.store.shelf().entries.isEmpty)
        #expect(try await visitor.send("/entry/no/delete", [("sure1", "yes")]).status == 404)
    }

    @Test func `a mis-tap is deleted from the card that says it was kept`() async throws {
        let visitor = try await Visitor()
        let answer = try await visitor.send("/started", [("id", "s1")])
        let page = try await visitor.open(try #require(answer.location)).text
        #expect(page.contains("href=\"/entry/s1/delete\""))
    }

    @Test func `something of one's own goes with its values`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send(
            "/trackables",
            [("id", "t1"), ("name", "Warm bath"), ("form", "yesNo")]
        )
        _ = try await visitor.send(
            "/evening/2026-11-20",
            [("id", "e1"), ("legs", "4"), ("did", "none"), ("own-t1", "yes")]
        )
        #expect(try await visitor.open("/trackables/t1/delete").text.contains("1 entry"))
        #expect(try await visitor.send("/trackables/t1/delete", []).status == 422)
        let answer = try await visitor.send("/trackables/t1/delete", [("sure1", "yes")])
        #expect(answer.status == 200)
        #expect(try await visitor.store.trackables().isEmpty)
        #expect(try await visitor.store.shelf().entries.first?.own.isEmpty == true)
        #expect(try await legs(visitor) == 4)
    }

    @Test func `everything is erased only when both boxes are ticked`() async throws {
        let visitor = try await corrected()
        let identity = try await visitor.store.identity()
        let half = try await visitor.send("/settings/erase", [("sure1", "yes")])
        #expect(half.status == 422)
        #expect(try await legs(visitor) == 7)
        let answer = try await visitor.send(
            "/settings/erase",
            [("sure1", "yes"), ("sure2", "yes")]
        )
        #expect(answer.status == 200)
        #expect(answer.text.contains("data-purge=\"all\""))
        #expect(try await visitor.store.shelf().entries.isEmpty)
        #expect(try await visitor.store.identity() != identity)
        #expect(try await visitor.open("/").status == 200)
    }

    @Test func `an ordinary page asks the browser to drop nothing`() async throws {
        let visitor = try await corrected()
        #expect(!(try await visitor.open("/").text.contains("data-purge")))
    }
}
