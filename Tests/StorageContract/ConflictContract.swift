import Diary
import Storage
import Testing
import Vocabulary
import Wire

/// When two versions of an entry meet, both are kept and nothing is kept twice.
@Suite struct ConflictContract {
    /// An entry whose evening rating is a number.
    private static func entry(_ legs: Int) throws -> Entry {
        var entry = try #require(try Samples.entries(1).first)
        entry.values[.legs] = .whole(legs)
        return entry
    }

    /// Sends a rating that was written upon a revision.
    private static func send(
        _ legs: Int,
        on revision: Int?,
        to store: RecordStore
    ) async throws -> Kept {
        try await store.keep(
            try entry(legs),
            basedOn: revision,
            by: .person,
            at: try Samples.moment(legs)
        )
    }

    private static func ratings(_ store: RecordStore) async throws -> [Int?] {
        try await store.history(of: try entry(0).id).map { $0.entry.values.whole(.legs) }
    }

    @Test(arguments: Backend.allCases)
    func `who knows what holds corrects it`(_ backend: Backend) async throws {
        try await backend.withStore { store, _ in
            #expect(try await Self.send(1, on: nil, to: store) == .kept(revision: 1))
            #expect(try await Self.send(2, on: 1, to: store) == .kept(revision: 2))
            #expect(try await Self.send(1, on: 2, to: store) == .kept(revision: 3))
            // A sender may know more than a record that was restored.
            #expect(try await Self.send(4, on: 9, to: store) == .kept(revision: 4))
            #expect(try await Self.send(4, on: 9, to: store) == .unchanged)
            let history = try await store.history(of: try Self.entry(0).id)
            #expect(history.allSatisfy { !$0.isConflict })
        }
    }

    @Test(arguments: Backend.allCases)
    func `two versions that meet are both kept, and it shows`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            let id = try Self.entry(0).id
            _ = try await Self.send(1, on: nil, to: store)
            _ = try await Self.send(2, on: 1, to: store)
            #expect(try await Self.send(3, on: 1, to: store) == .conflict(kept: 3, with: 2))
            #expect(try await Self.ratings(store) == [1, 2, 3])
            #expect(try await store.history(of: id).map(\.seen) == [nil, nil, 1])
            #expect(try await store.shelf().isConflict(id))
            #expect(try await RecordStore(engine: engine).shelf().isConflict(id))
            #expect(try await store.shelf().revision(of: id) == 3)
            // It goes along, and is part of what the checksum covers.
            let document = try await store.exportDocument()
            try await backend.withStore { other, otherEngine in
                _ = try await other.importDocument(document)
                #expect(try await other.exportDocument() == document)
                #expect(try await other.shelf().isConflict(id))
                try await otherEngine.write { session in
                    try session.runScript(
                        """
                        DROP TRIGGER revision_is_never_changed;
                        UPDATE revision SET seen = 0 WHERE seen = 1;
                        """
                    )
                }
                await #expect(throws: StoreError.self) { try await other.verify() }
            }
            // A correction by someone who saw it, or saying that it is right, settles it.
            #expect(
                try await store.bringBack(3, of: id, by: .person, at: try Samples.moment(9))
                    == .kept(revision: 4)
            )
            #expect(try await store.shelf().isConflict(id) == false)
            #expect(
                try await store.bringBack(4, of: id, by: .person, at: try Samples.moment(9))
                    == .unchanged
            )
        }
    }

    @Test(arguments: Backend.allCases)
    func `two new entries of one name meet too`(_ backend: Backend) async throws {
        try await backend.withStore { store, _ in
            _ = try await Self.send(1, on: nil, to: store)
            #expect(try await Self.send(2, on: nil, to: store) == .conflict(kept: 2, with: 1))
            #expect(try await store.history(of: try Self.entry(0).id).map(\.seen) == [nil, 0])
        }
    }

    @Test(arguments: Backend.allCases)
    func `sending twice changes nothing, also when something came in between`(
        _ backend: Backend
    ) async throws {
        try await backend.withStore { store, _ in
            _ = try await Self.send(1, on: nil, to: store)
            #expect(try await Self.send(1, on: nil, to: store) == .unchanged)
            #expect(try await Self.send(2, on: 1, to: store) == .kept(revision: 2))
            #expect(try await Self.send(1, on: nil, to: store) == .unchanged)
            #expect(try await Self.send(3, on: 2, to: store) == .kept(revision: 3))
            #expect(try await Self.send(2, on: 1, to: store) == .unchanged)
            #expect(try await Self.send(4, on: 1, to: store) == .conflict(kept: 4, with: 3))
            #expect(try await Self.send(4, on: 1, to: store) == .unchanged)
            // Someone who changed nothing takes nothing back.
            #expect(try await Self.send(3, on: 3, to: store) == .unchanged)
            #expect(try await Self.ratings(store) == [1, 2, 3, 4])
        }
    }

    @Test(arguments: Backend.allCases)
    func `what an entry once said is brought back as a new revision`(
        _ backend: Backend
    ) async throws {
        try await backend.withStore { store, _ in
            let (id, now) = (try Self.entry(0).id, try Samples.moment(50))
            for legs in 1...3 { _ = try await Self.send(legs, on: legs - 1, to: store) }
            #expect(
                try await store.bringBack(1, of: id, by: .person, at: now) == .kept(revision: 4)
            )
            #expect(try await Self.ratings(store) == [1, 2, 3, 1])
            #expect(try await store.bringBack(7, of: id, by: .person, at: now) == nil)
            #expect(try await store.entry(id)?.values.whole(.legs) == 1)
        }
    }
}
