import Diary
import HTTPTypes
import Storage
import Testing
import Vocabulary
import Wire

@testable import Web

/// What our own script is told, and when and where a form that waited was written down.
struct OfflineTests {
    private func send(
        _ visitor: Visitor,
        _ path: String,
        _ values: [(String, String)]
    ) async throws -> (status: Int, facts: JSONObject) {
        let answer = try await visitor.send(path, values, fields: [.accept: "application/json"])
        guard case .object(let facts) = try JSONValue.parse(Array(answer.text.utf8)) else {
            Issue.record("no object: \(answer.text)")
            return (answer.status, JSONObject())
        }
        #expect(answer.fields[.contentType] == "application/json")
        return (answer.status, facts)
    }

    @Test func `a form sent by the script is answered with what became of it`() async throws {
        let visitor = try await Visitor()
        let form = [("id", "e1"), ("legs", "4")]
        let first = try await send(visitor, "/evening/2026-11-20", form)
        #expect(first.status == 200)
        #expect(first.facts["state"] == .string("kept"))
        #expect(first.facts["page"] == .string("/?kept=e1"))
        let second = try await send(visitor, "/evening/2026-11-20", form)
        #expect(second.status == 200)
        #expect(second.facts["state"] == .string("unchanged"))
        #expect(try await visitor.store.entries().count == 1)
    }

    @Test func `what is wrong with a form is said in sentences`() async throws {
        let visitor = try await Visitor()
        let form = [("id", "e1"), ("sittingHours", "99")]
        let answer = try await send(visitor, "/evening/2026-11-20", form)
        #expect(answer.status == 422)
        #expect(answer.facts["state"] == .string("problems"))
        guard case .array(let says)? = answer.facts["says"] else {
            Issue.record("no sentences")
            return
        }
        #expect(says.count == 1)
        #expect(try await visitor.store.entries().isEmpty)
    }

    @Test func `a refusal says why`() async throws {
        let answer = try await send(try await Visitor(), "/evening/2026-11-20", [("legs", "4")])
        #expect(answer.status == 400)
        #expect(answer.facts["state"] == .string("refused"))
    }

    @Test(arguments: [
        // What the form says, and when the entry was written down by it.
        (
            "2026-11-20T03:05:07+01:00", "Europe/Berlin", "2026-11-20T03:05:07+01:00",
            "Europe/Berlin"
        ),
        ("2026-11-20T03:05:07+09:00", "Asia/Tokyo", "2026-11-20T03:05:07+09:00", "Asia/Tokyo"),
        ("2026-11-20T03:05:07+09:00", "Not/There", "2026-11-19T19:05:07+01:00", "Europe/Berlin"),
        (
            "2026-11-20T21:20:00+01:00", "Europe/Berlin", "2026-11-20T21:20:00+01:00",
            "Europe/Berlin"
        ),
        ("2026-11-20T21:25:01+01:00", "Europe/Berlin", Visitor.evening, "Europe/Berlin"),
        ("2025-10-01T21:00:00+02:00", "Europe/Berlin", Visitor.evening, "Europe/Berlin"),
        ("yesterday", "Europe/Berlin", Visitor.evening, "Europe/Berlin"),
    ])
    func `what waited keeps the time it was tapped`(
        recorded: String,
        zone: String,
        moment: String,
        place: String
    ) async throws {
        let visitor = try await Visitor()
        _ = try await send(
            visitor,
            "/started",
            [("id", "t1"), ("recorded", recorded), ("recordedZone", zone)]
        )
        let entry = try #require(try await visitor.store.entries().first)
        let expected = try #require(Moment(moment))
        #expect(entry.recorded == expected)
        #expect(entry.zone == place)
        #expect(entry.time == expected.time)
        #expect(entry.day == expected.day)
    }

    @Test func `who stays with the zone in the settings keeps its wall clock`() async throws {
        let visitor = try await Visitor()
        var settings = try await visitor.store.settings()
        settings.lastAskedZone = "Asia/Tokyo"
        try await visitor.store.keep(
            settings,
            by: .person,
            at: try #require(Moment(Visitor.evening))
        )
        let form = [
            ("id", "t1"), ("recorded", "2026-11-20T03:05:00+09:00"),
            ("recordedZone", "Asia/Tokyo"),
        ]
        _ = try await send(visitor, "/started", form)
        let entry = try #require(try await visitor.store.entries().first)
        #expect(entry.recorded == Moment("2026-11-19T19:05:00+01:00"))
        #expect(entry.zone == "Europe/Berlin")
    }

    @Test func `a start that waited is moved back from its tap, not from its sending`() async throws
    {
        let visitor = try await Visitor()
        let form = [
            ("id", "t1"), ("ago", "30"), ("recorded", "2026-11-20T03:05:00+01:00"),
            ("recordedZone", "Europe/Berlin"),
        ]
        _ = try await send(visitor, "/started", form)
        let entry = try #require(try await visitor.store.entries().first)
        #expect(entry.time == ClockTime("02:35"))
    }

    @Test func `the list of pages to keep names pages that exist`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/evening/2026-11-20", [("id", "e1"), ("legs", "4")])
        let answer = try await visitor.open("/offline.json")
        guard case .object(let list) = try JSONValue.parse(Array(answer.text.utf8)),
            case .array(let pages)? = list["pages"]
        else {
            Issue.record("no list")
            return
        }
        #expect(pages.contains(.string("/urgent")))
        #expect(pages.contains(.string("/entry/e1")))
        for case .string(let path) in pages {
            #expect(try await visitor.open(path).status == 200, "\(path)")
            #expect(OfflinePages.kept.contains { $0.matches(path) }, "\(path)")
        }
    }

    @Test func `the worker and the manifest are files of their own kind`() async throws {
        let visitor = try await Visitor()
        let worker = try await visitor.open("/worker.js")
        #expect(worker.fields[.contentType] == "text/javascript; charset=utf-8")
        #expect(worker.fields[.cacheControl] == "no-cache")
        #expect(worker.text.hasPrefix("self.facts = {\"version\":"))
        let manifest = try await visitor.open("/manifest.webmanifest")
        #expect(manifest.fields[.contentType] == "application/manifest+json")
        guard case .object(let facts) = try JSONValue.parse(Array(manifest.text.utf8)),
            case .array(let icons)? = facts["icons"]
        else {
            Issue.record("no manifest")
            return
        }
        for case .object(let icon) in icons {
            guard case .string(let source)? = icon["src"] else { continue }
            #expect(try await visitor.open("/" + source).status == 200, "\(source)")
        }
    }

    @Test func `what waited for another record is refused`() async throws {
        let visitor = try await Visitor()
        let own = try await visitor.store.identity().text
        let other = try await send(visitor, "/started", [("id", "t1"), ("record", "other")])
        #expect(other.status == 409)
        #expect(other.facts["state"] == .string("refused"))
        #expect(try await visitor.store.entries().isEmpty)
        let same = try await send(visitor, "/started", [("id", "t1"), ("record", own)])
        #expect(same.facts["state"] == .string("kept"))
    }

    @Test func `versions that met are both kept, and the script is told`() async throws {
        let visitor = try await Visitor()
        for legs in ["3", "4"] {
            let form = [("id", "e1"), ("legs", legs)]
            _ = try await visitor.send("/evening/2026-11-20", form)
        }
        let late = [("id", "e1"), ("legs", "8"), ("basis", "1")]
        let first = try await send(visitor, "/evening/2026-11-20", late)
        #expect(first.facts["state"] == .string("conflict"))
        let again = try await send(visitor, "/evening/2026-11-20", late)
        #expect(again.facts["state"] == .string("unchanged"))
        let id = try #require(EntryID("e1"))
        #expect(try await visitor.store.history(of: id).count == 3)
        let page = try await visitor.open("/evening/2026-11-20").text
        #expect(page.contains("name=\"basis\" value=\"3\""))
    }

    @Test func `what was deleted stays deleted, and the script is told`() async throws {
        let visitor = try await Visitor()
        let form = [("id", "t1")]
        _ = try await send(visitor, "/started", form)
        _ = try await send(visitor, "/undo", form)
        #expect(try await visitor.store.entries().isEmpty)
        let again = try await send(visitor, "/started", form)
        #expect(again.facts["state"] == .string("deleted"))
        #expect(try await visitor.store.entries().isEmpty)
    }
}
