import Storage
import Testing
import Vocabulary

/// Whatever was altered behind the program's back is never shown as true.
@Suite struct DamageContract {
    /// One alteration of the second revision of an entry, or of the table that points at it.
    struct Alteration: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sql: String
    }

    static let alterations: [Alteration] = [
        ("a letter of the body", "SET body = replace(body, 'Corrected', 'Korrected')"),
        ("the author", "SET author = 'importer'"),
        ("the moment", "SET recorded_seconds = recorded_seconds + 1"),
        ("the offset", "SET recorded_offset = recorded_offset + 60"),
        ("the tombstone", "SET deleted = 1"),
        ("the former checksum", "SET former = checksum"),
        ("the checksum", "SET checksum = former"),
    ].map { what, change in
        Alteration(
            testDescription: what,
            sql: "UPDATE revision \(change) WHERE id = 'entry-3' AND number = 2"
        )
    }

    @Test(arguments: Backend.allCases, alterations)
    func `an altered revision is refused by name`(
        _ backend: Backend,
        _ alteration: Alteration
    ) async throws {
        try await backend.withStore { store, engine in
            try await Samples.fill(store)
            try await Self.alter(engine, alteration.sql)
            let id = try Samples.id("entry-3")
            let name = RevisionName(RecordName(.entry, id.text), number: 2)
            let error = StoreError(.damaged(name), at: engine.place)
            let fresh = RecordStore(engine: engine)
            await #expect(throws: error) { try await fresh.entry(id) }
            await #expect(throws: error) { try await fresh.entries() }
            await #expect(throws: error) { try await fresh.history(of: id) }
            await #expect(throws: error) { try await fresh.exportDocument() }
            await #expect(throws: error) { try await fresh.verify() }
            let entry = try #require(try Samples.entries(4).last)
            await #expect(throws: error) {
                try await fresh.keep(entry, by: .person, at: try Samples.moment())
            }
            #expect(error.description.contains("entry entry-3, revision 2"))
            #expect(!error.description.contains("Corrected"))
            // The others are still there.
            #expect(try await fresh.entry(Samples.id("entry-4")) != nil)
        }
    }

    @Test(arguments: Backend.allCases)
    func `a revision taken out of the chain is missed`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            try await Samples.fill(store)
            try await Self.alter(
                engine,
                "DELETE FROM revision WHERE id = 'entry-3' AND number = 1"
            )
            let id = try Samples.id("entry-3")
            await #expect(throws: StoreError.self) { try await store.history(of: id) }
            await #expect(throws: StoreError.self) { try await store.verify() }
        }
    }

    @Test(arguments: Backend.allCases)
    func `an older revision passed off as the newest is noticed`(
        _ backend: Backend
    ) async throws {
        try await backend.withStore { store, engine in
            try await Samples.fill(store)
            try await Self.alter(
                engine,
                """
                UPDATE current_revision SET number = 1, sequence = \
                (SELECT sequence FROM revision WHERE id = 'entry-3' AND number = 1) \
                WHERE id = 'entry-3'
                """
            )
            await #expect(throws: StoreError.self) { try await store.verify() }
        }
    }

    @Test(arguments: Backend.allCases)
    func `one entry's content under another's name is noticed`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            try await Samples.fill(store)
            try await Self.alter(
                engine,
                """
                UPDATE current_revision SET sequence = \
                (SELECT sequence FROM revision WHERE id = 'entry-5') WHERE id = 'entry-7'
                """
            )
            let id = try Samples.id("entry-7")
            await #expect(throws: StoreError.self) { try await store.entry(id) }
        }
    }

    /// Changes what the tables do not allow to be changed.
    private static func alter(_ engine: any StorageEngine, _ sql: String) async throws {
        try await engine.write { session in
            try session.runScript(
                """
                DROP TRIGGER revision_is_never_changed;
                DROP TRIGGER revision_is_removed_only_when_erased;
                """
            )
            _ = try session.run(Statement(sql))
        }
    }
}
