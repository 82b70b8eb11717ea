import Diary
import Storage
import Testing
import Vocabulary

/// A check names every damaged place, not only the first.
@Suite struct CheckContract {
    private static func alter(_ engine: any StorageEngine, _ sql: String) async throws {
        try await engine.write { session in
            try session.runScript(
                """
                DROP TRIGGER revision_is_never_changed;
                DROP TRIGGER revision_is_removed_only_when_erased;
                DROP TRIGGER erased_stays_erased;
                """ + sql
            )
        }
    }

    @Test(arguments: Backend.allCases)
    func `a sound record is counted`(_ backend: Backend) async throws {
        try await backend.withStore { store, _ in
            try await Samples.fill(store)
            try await store.erase(
                entry: try Samples.id("entry-5"),
                by: .person,
                at: try Samples.moment(600)
            )
            let check = try await store.check()
            #expect(check.damages == [])
            #expect(check.isSound)
            #expect(check.revisions == 59 + 1 + 3 + 2 + 1 + 2 + 1)
            #expect(check.records == 59 + 3 + 5)
            #expect(check.tombstones == 1)
        }
    }

    @Test(arguments: Backend.allCases)
    func `every damaged place is named, and nothing a person wrote`(
        _ backend: Backend
    ) async throws {
        try await backend.withStore { store, engine in
            try await Samples.fill(store)
            try await Self.alter(
                engine,
                """
                UPDATE revision SET author = 'nobody' WHERE id = 'entry-4';
                UPDATE revision SET body = replace(body, 'Corrected', 'Korrected')
                    WHERE id = 'entry-3';
                UPDATE current_revision SET night = night + 1 WHERE id = 'entry-7';
                DELETE FROM current_revision WHERE id = 'entry-8';
                UPDATE counter SET value = 5 WHERE name = 'revision';
                INSERT INTO tombstone VALUES (7777, 'entry', 'entry-9', 'person', 0, 0);
                """
            )
            let check = try await RecordStore(engine: engine).check()
            func name(_ id: String, _ number: Int) -> RevisionName {
                RevisionName(RecordName(.entry, id), number: number)
            }
            #expect(
                check.damages.filter { $0.kind != "file" } == [
                    .altered(name("entry-4", 1)), .altered(name("entry-3", 2)),
                    .wrongCurrent(RecordName(.entry, "entry-7")),
                    .wrongCurrent(RecordName(.entry, "entry-8")),
                    .notErased(RecordName(.entry, "entry-9")), .counter,
                ]
            )
            #expect(!check.isSound)
            for damage in check.damages {
                #expect(!damage.description.contains("orrected"), "\(damage)")
            }
        }
    }

    @Test(arguments: Backend.allCases)
    func `a revision taken out is noticed by those around it`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            try await Samples.fill(store)
            try await Self.alter(engine, "DELETE FROM revision WHERE id = 'entry-3' AND number = 1")
            let damages = try await store.check().damages
            #expect(
                damages == [.brokenChain(RevisionName(RecordName(.entry, "entry-3"), number: 2))]
            )
        }
    }

    @Test(arguments: Backend.allCases)
    func `a record without its name is noticed`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            try await engine.write { _ = try $0.run(Statement("DELETE FROM identity")) }
            #expect(try await store.check().damages == [.identity])
        }
    }

    @Test(arguments: Backend.allCases)
    func `the database's own findings are part of it`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            try await Samples.fill(store, entries: 6)
            #expect(try await engine.problems() == [])
            try await engine.write { session in
                // A reference to nothing, which the tables would refuse.
                try session.runScript("PRAGMA defer_foreign_keys = ON")
            }
            #expect(try await engine.scrub())
            #expect(try await engine.problems() == [])
        }
    }
}
