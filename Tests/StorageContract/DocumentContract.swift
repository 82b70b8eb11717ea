import Diary
import Storage
import Testing
import Vocabulary
import Wire

/// The record leaves as one document and comes back the same.
@Suite struct DocumentContract {
    @Test(arguments: Backend.allCases)
    func `out, into an empty record and out again gives the same bytes`(
        _ backend: Backend
    ) async throws {
        try await backend.withStore { store, _ in
            try await Samples.fill(store)
            let bytes = try await store.exportDocument().serializedBytes(.pretty)
            try await backend.withStore { other, _ in
                let report = try await other.importDocument(try JSONValue.parse(bytes))
                #expect(report.kept == 60 + 3 + 5)
                #expect(try await other.exportDocument().serializedBytes(.pretty) == bytes)
                #expect(try await other.verify() == store.verify())
                #expect(try await other.entries() == store.entries())
                let count = try await other.changeCount()
                let again = try await other.importDocument(try JSONValue.parse(bytes))
                #expect(again.kept == 0)
                #expect(again.already == 60 + 3 + 5)
                #expect(try await other.changeCount() == count)
            }
        }
    }

    @Test(arguments: Backend.allCases)
    func `what came later is added, what went another way is left`(
        _ backend: Backend
    ) async throws {
        try await backend.withStore { store, _ in
            try await Samples.fill(store, entries: 12)
            let early = try await store.exportDocument()
            var entry = try #require(try Samples.entries(12).last)
            entry.values[.note] = .text("Later")
            try await store.keep(entry, by: .person, at: try Samples.moment(900))
            let late = try await store.exportDocument()
            try await backend.withStore { other, _ in
                _ = try await other.importDocument(early)
                let report = try await other.importDocument(late)
                #expect(report.kept == 1)
                #expect(try await other.exportDocument() == late)
                #expect(try await other.importDocument(early).differing.isEmpty)
                #expect(try await other.exportDocument() == late)
            }
            try await backend.withStore { other, _ in
                _ = try await other.importDocument(early)
                entry.values[.note] = .text("Otherwise")
                try await other.keep(entry, by: .person, at: try Samples.moment(901))
                let report = try await other.importDocument(late)
                #expect(report.differing.count == 1)
                #expect(report.kept == 0)
                #expect(try await other.entry(entry.id) == entry)
            }
        }
    }

    /// A document that is wrong in one place, and the place that must be told.
    static let wrong: [(json: String, place: String)] = [
        ("[]", ""),
        ("{}", ""),
        (#"{"evenfall": 4}"#, "/evenfall"),
        (#"{"evenfall": 1, "deleted": []}"#, "/deleted"),
        (#"{"evenfall": 2, "record": "a b"}"#, "/record"),
        (#"{"evenfall": 2, "deleted": [{"id": "a", "author": "person"}]}"#, "/deleted/0/at"),
        (
            #"{"evenfall": 2, "settings": [{"author": "person", "at": "2026-01-01T10:00Z", "#
                + #""seen": 0, "says": {}}]}"#, "/settings/0/seen"
        ),
        (#"{"evenfall": 1, "entrys": []}"#, "/entrys"),
        (#"{"evenfall": 1, "entries": [7]}"#, "/entries/0"),
        (#"{"evenfall": 1, "entries": [{"id": "a", "revisions": []}]}"#, "/entries/0/revisions"),
        (#"{"evenfall": 1, "entries": [{"id": "a b", "revisions": [1]}]}"#, "/entries/0/id"),
        (
            #"{"evenfall": 1, "settings": [{"author": "person", "at": "yesterday", "says": {}}]}"#,
            "/settings/0/at"
        ),
        (
            #"{"evenfall": 1, "settings": [{"author": "person", "at": "2026-01-01T10:00Z"}]}"#,
            "/settings/0/says"
        ),
        (
            #"""
            {"evenfall": 1, "entries": [{"id": "a", "revisions": [{"author": "person",
            "at": "2026-01-01T10:00Z", "says": {"id": "a", "type": "evening", "day": "2026-02-30",
            "recorded": "2026-01-01T10:00Z", "zone": "UTC", "values": {}}}]}]}
            """#, "/entries/0/revisions/0/says/day"
        ),
        (
            #"""
            {"evenfall": 1, "entries": [{"id": "a", "revisions": [{"author": "person",
            "at": "2026-01-01T10:00Z", "says": {"id": "a", "type": "evening", "day": "2026-02-03",
            "recorded": "2026-01-01T10:00Z", "zone": "UTC", "values": {"legs": 12}}}]}]}
            """#, "/entries/0/revisions/0/says/values/legs"
        ),
        (
            #"""
            {"evenfall": 1, "entries": [{"id": "a", "revisions": [{"author": "person",
            "at": "2026-01-01T10:00Z", "says": {"id": "b", "type": "evening", "day": "2026-02-03",
            "recorded": "2026-01-01T10:00Z", "zone": "UTC", "values": {}}}]}]}
            """#, "/entries/0/revisions/0/says/id"
        ),
    ]

    @Test(arguments: wrong)
    func `a wrong document is refused as a whole, with the place`(
        json: String,
        place: String
    ) async throws {
        try await Backend.sqliteInMemory.withStore { store, _ in
            let document = try JSONValue.parse(json)
            let error = try await #require(throws: InvalidDocument.self) {
                try await store.importDocument(document)
            }
            #expect(error.issues.map(\.at.description) == [place])
            #expect(try await store.changeCount() == 0)
        }
    }

    @Test func `an id that stands twice is told`() async throws {
        try await Backend.sqliteInMemory.withStore { store, _ in
            try await Samples.fill(store, entries: 4)
            var document = try #require(try await store.exportDocument().object)
            let entries = try #require(document["entries"]?.array)
            document["entries"] = .array(entries + [entries[0]])
            let doubled = JSONValue.object(document)
            let error = try await #require(throws: InvalidDocument.self) {
                try await store.importDocument(doubled)
            }
            #expect(error.issues.map(\.at.description) == ["/entries/4/id"])
        }
    }
}
