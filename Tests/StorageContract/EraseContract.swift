import Diary
import Storage
import Testing
import Vocabulary
import Wire

/// What a person deletes for good is gone and stays gone.
@Suite struct EraseContract {
    @Test(arguments: Backend.allCases)
    func `a deleted entry is gone with all it ever said`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            try await Samples.fill(store)
            let id = try Samples.id("entry-3")
            let before = try await store.shelf().entries.count
            #expect(
                try await store.erase(entry: id, by: .person, at: try Samples.moment(600))
                    == .erased(traces: nil)
            )
            #expect(try await store.entry(id) == nil)
            #expect(try await store.history(of: id).isEmpty)
            #expect(try await store.shelf().entry(id) == nil)
            #expect(try await store.shelf().entries.count == before - 1)
            let fresh = RecordStore(engine: engine)
            #expect(try await fresh.shelf().entries == store.shelf().entries)
            #expect(try await store.verify() > 0)
            let rows = try await engine.read { session in
                try session.run(Statement("SELECT * FROM tombstone"))
            }
            #expect(rows.count == 1)
            #expect(rows.first?.values.contains(.text("entry-3")) == true)
        }
    }

    @Test(arguments: Backend.allCases)
    func `a deleted entry that is sent again stays deleted, by every way`(
        _ backend: Backend
    ) async throws {
        try await backend.withStore { store, _ in
            try await Samples.fill(store, entries: 6)
            let (id, now) = (try Samples.id("entry-3"), try Samples.moment(600))
            let entry = try #require(try await store.entry(id))
            let document = try await store.exportDocument()
            let table = try await store.exportDiaryCSV()
            try await store.erase(entry: id, by: .person, at: now)
            let count = try await store.changeCount()
            #expect(try await store.keep(entry, by: .person, at: now) == .deleted)
            #expect(try await store.keep(entry, basedOn: 2, by: .person, at: now) == .deleted)
            #expect(try await store.keep(entry, basedOn: nil, by: .person, at: now) == .deleted)
            let report = try await store.importDocument(document)
            #expect(report.deleted.count == 1)
            #expect(report.kept == 0)
            let rows = try await store.importDiaryCSV(table, by: .importer, at: now) { _ in "" }
            #expect(rows.deleted.count == 1)
            #expect(rows.kept == 0)
            #expect(try await store.bringBack(1, of: id, by: .person, at: now) == nil)
            #expect(try await store.erase(entry: id, by: .person, at: now) == .alreadyErased)
            #expect(try await store.changeCount() == count)
            #expect(try await store.entry(id) == nil)
        }
    }

    @Test(arguments: Backend.allCases)
    func `what nobody knows can't be deleted`(_ backend: Backend) async throws {
        try await backend.withStore { store, _ in
            let id = try Samples.id("nothing")
            let now = try Samples.moment()
            #expect(try await store.erase(entry: id, by: .person, at: now) == .unknown)
            let entry = try #require(try Samples.entries(1).first)
            #expect(try await store.keep(entry, by: .person, at: now) == .kept(revision: 1))
        }
    }

    @Test(arguments: Backend.allCases)
    func `deleting reaches a record that was moved`(_ backend: Backend) async throws {
        try await backend.withStore { store, _ in
            try await Samples.fill(store, entries: 6)
            let (id, now) = (try Samples.id("entry-3"), try Samples.moment(600))
            let early = try await store.exportDocument()
            try await store.erase(entry: id, by: .person, at: now)
            let late = try await store.exportDocument()
            let identity = try await store.identity()
            #expect(!late.serialized().contains("Corrected"))
            try await backend.withStore { other, _ in
                #expect(try await other.identity() != identity)
                _ = try await other.importDocument(late)
                #expect(try await other.identity() == identity)
                #expect(try await other.exportDocument() == late)
                #expect(try await other.importDocument(early).deleted.count == 1)
                #expect(try await other.exportDocument() == late)
            }
            // A record that still has the entry keeps it, and its own name, and says so.
            try await backend.withStore { other, _ in
                try await Samples.fill(other, entries: 6)
                let own = try await other.identity()
                #expect(try await other.importDocument(late).differing.count == 1)
                #expect(try await other.entry(id) != nil)
                #expect(try await other.identity() == own)
            }
        }
    }

    @Test(arguments: Backend.allCases)
    func `a trackable goes with all its values, and the entries stay`(
        _ backend: Backend
    ) async throws {
        try await backend.withStore { store, engine in
            try await Samples.fill(store)
            let trackable = Samples.trackables[1]
            let before = try await store.shelf().entries
            let holders = before.filter { $0.own[trackable.id] != nil }
            #expect(!holders.isEmpty)
            #expect(try await store.erase(trackable: trackable.id) == .erased(traces: nil))
            #expect(try await store.trackables().count == Samples.trackables.count - 1)
            let after = try await store.shelf().entries
            #expect(after.map(\.id) == before.map(\.id))
            #expect(after.map(\.values) == before.map(\.values))
            #expect(after.allSatisfy { $0.own[trackable.id] == nil })
            #expect(try await RecordStore(engine: engine).shelf().entries == after)
            let document = try await store.exportDocument().serialized()
            #expect(!document.contains(trackable.id.text))
            #expect(!document.contains(trackable.name))
            #expect(try await store.check().damages == [])
            #expect(try await store.erase(trackable: trackable.id) == .unknown)
        }
    }

    @Test(arguments: Backend.allCases)
    func `erasing everything leaves an empty record of another name`(
        _ backend: Backend
    ) async throws {
        try await backend.withStore { store, engine in
            try await Samples.fill(store)
            let id = try Samples.id("entry-3")
            try await store.erase(entry: id, by: .person, at: try Samples.moment(600))
            let (identity, count) = (try await store.identity(), try await store.changeCount())
            _ = try await store.shelf()
            #expect(try await store.eraseEverything() == .erased(traces: nil))
            #expect(try await store.identity() != identity)
            #expect(try await store.shelf().entries.isEmpty)
            #expect(try await store.trackables().isEmpty)
            #expect(try await store.currentCase() == nil)
            #expect(try await store.settings() == Settings())
            #expect(try await store.shownCards().isEmpty)
            #expect(try await store.changeCount() > count)
            let check = try await store.check()
            #expect(check.damages == [])
            #expect((check.revisions, check.records, check.tombstones) == (0, 0, 0))
            // What comes next is kept as in any record, under names that were used before too.
            for entry in try Samples.entries(6) {
                let kept = try await store.keep(entry, by: .person, at: try Samples.moment(700))
                #expect(kept == .kept(revision: 1))
            }
            #expect(try await store.shelf().entries.count == 6)
            #expect(try await RecordStore(engine: engine).shelf().entries.count == 6)
        }
    }

    @Test(arguments: Backend.allCases)
    func `nothing is removed behind the way that erases`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            try await Samples.fill(store, entries: 6)
            let id = try Samples.id("entry-3")
            try await store.erase(entry: id, by: .person, at: try Samples.moment(600))
            for sql in [
                "DELETE FROM revision", "UPDATE tombstone SET author = 'x'",
                "DELETE FROM tombstone",
                """
                INSERT INTO revision VALUES (999, 'entry', 'entry-3', 1, 'person', 0, 0, 0, '{}', \
                '', '\(String(repeating: "0", count: 64))', NULL)
                """,
            ] {
                await #expect(throws: StoreError.self, "\(sql)") {
                    try await engine.write { _ = try $0.run(Statement(sql)) }
                }
            }
            // The guard of one record opens no other.
            await #expect(throws: StoreError.self) {
                try await engine.write { session in
                    try session.runScript(
                        """
                        INSERT INTO erasing VALUES ('entry', 'entry-1');
                        DELETE FROM current_revision;
                        DELETE FROM revision WHERE id = 'entry-2';
                        """
                    )
                }
            }
            #expect(try await store.verify() > 0)
        }
    }

    @Test(arguments: Backend.allCases)
    func `a record has one name for good`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            let identity = try await store.identity()
            try await Samples.fill(store, entries: 6)
            try await store.migrate()
            #expect(try await RecordStore(engine: engine).identity() == identity)
            #expect(identity.text.count == 32)
        }
    }
}
