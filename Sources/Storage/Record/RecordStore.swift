// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Vocabulary

/// One person's record: everything that is kept, each change as a revision of its own.
///
/// Keeping returns only when what was kept is on the disk. Reading compares the checksum of every
/// revision and throws rather than show what was not written.
public struct RecordStore: Sendable {
    let engine: any StorageEngine
    private let shelves = ShelfKeeper()

    /// Takes an engine that holds a record, or an empty place for one.
    public init(engine: any StorageEngine) {
        self.engine = engine
    }

    /// Where a task that uses the record several times had best run; nil where it is all the same.
    public var threads: (any TaskExecutor)? { engine.threads }

    /// Brings the record to the version this program knows; call it before anything else.
    ///
    /// What an earlier run erased and could not remove from the file is removed now.
    public func migrate() async throws {
        try await Migrator(engine: engine).run()
        await finishErasing()
    }

    /// Whether the record holds something and was written by an earlier version of the program.
    public func isBehind() async throws -> Bool {
        let migrator = Migrator(engine: engine)
        return try await engine.read { session in
            let tables = try session.tableNames()
            return try tables.contains("migration") && !migrator.missing(session).isEmpty
        }
    }

    /// How many revisions were ever written; it grows with every change and is cheap to ask.
    public func changeCount() async throws -> Int {
        try await read { try $0.changeCount() }
    }
}

extension RecordStore {
    /// All entries as they hold now, kept in memory and read again only where they changed.
    public func shelf() async throws -> DiaryShelf {
        let newest = shelves.shelf
        let fresh = try await read { log in
            let count = try log.changeCount()
            guard count != newest.changeCount else { return newest }
            let isOutdated = try log.counter(.erasedEverything) > newest.changeCount
            let held = isOutdated ? .empty : newest
            let changes = try log.current(.entry, after: held.changeCount).map { revision in
                try RecordStore.change(revision, at: log.place)
            }
            // Most records have nothing erased; a shelf that is filled anew needs no tombstones.
            let erased = held.isEmpty ? [] : try log.tombstones(after: held.changeCount)
            return held.updated(
                with: changes + erased.compactMap { DiaryShelf.Change(erased: $0.record) },
                changeCount: count
            )
        }
        shelves.take(fresh)
        return fresh
    }

    private static func change(_ revision: Revision, at place: String) throws -> DiaryShelf.Change {
        guard let id = EntryID(revision.record.id) else {
            throw StoreError(.unreadable(revision.name), at: place)
        }
        return DiaryShelf.Change(
            id: id,
            entry: revision.isDeleted ? nil : try entry(of: revision, at: place),
            revision: revision.number,
            isConflict: revision.seen != nil
        )
    }
}

extension RecordStore {
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (RevisionLog) throws -> Value
    ) async throws -> Value {
        let place = engine.place
        return try await engine.read { try body(RevisionLog(session: $0, place: place)) }
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (RevisionLog) throws -> Value
    ) async throws -> Value {
        let place = engine.place
        return try await engine.write { try body(RevisionLog(session: $0, place: place)) }
    }

    func keep(_ value: RecordValue, by author: Author, at moment: Moment) async throws -> Kept {
        let content = try RecordContent(value)
        return try await write { try $0.keep(content, by: author, at: moment) }
    }

    /// What the only record of its kind says now; nil when nothing was kept yet.
    func only(_ kind: RecordKind) async throws -> RecordValue? {
        try await read { try RecordStore.only(kind, in: $0) }
    }

    static func only(_ kind: RecordKind, in log: RevisionLog) throws -> RecordValue? {
        guard let revision = try log.current(RecordName(only: kind)), !revision.isDeleted else {
            return nil
        }
        return try RecordStore.value(of: revision, at: log.place)
    }

    static func value(of revision: Revision, at place: String) throws -> RecordValue {
        guard let value = RecordValue(revision) else {
            throw StoreError(.unreadable(revision.name), at: place)
        }
        return value
    }

    static func entry(of revision: Revision, at place: String) throws -> Entry {
        guard case .entry(let entry) = try value(of: revision, at: place) else {
            throw StoreError(.unreadable(revision.name), at: place)
        }
        return entry
    }
}
