// SPDX-License-Identifier: Apache-2.0
import GRDB
public import Storage

/// Keeps a record in one SQLite file, with every confirmed change on the disk.
public final class SQLiteEngine: StorageEngine {
    /// Which use of the file is meant.
    public enum Access: Hashable, Sendable {
        /// The only program that writes; a second one is refused.
        ///
        /// The number of the process is what the second one is told.
        case writing(process: Int?)
        /// A program that only reads, beside one that may be writing.
        case reading
    }

    /// The words of SQLite.
    public let dialect: Dialect = .sqlite
    /// The path of the file.
    public let place: String

    private let database: any DatabaseWriter
    let writes: GroupedWrites
    private let lock: WriterLock?
    /// Whether this engine may write; it may in memory, where nobody else can.
    private var canWrite: Bool { lock != nil || database is DatabaseQueue }

    /// Opens the file at a path, or makes it.
    ///
    /// - Throws: ``StoreError`` when the file cannot be opened, is something else than a database,
    ///   is in use, or cannot promise to write to the disk before it says so.
    public convenience init(
        path: String,
        access: Access = .writing(process: nil)
    ) throws {
        try self.init(opening: path, access: access)
    }

    /// Makes a record in memory, which ends with the engine.
    public static func inMemory() throws -> SQLiteEngine {
        try StoreError.mapped(at: "memory") {
            var configuration = Configuration()
            configuration.foreignKeysEnabled = true
            let database = try DatabaseQueue(configuration: configuration)
            return SQLiteEngine(database, lock: nil, place: "memory")
        }
    }

    private init(_ database: any DatabaseWriter, lock: WriterLock?, place: String) {
        self.database = database
        writes = GroupedWrites(database)
        self.lock = lock
        self.place = place
    }

    private init(opening path: String, access: Access) throws {
        place = path
        (database, lock) = try StoreError.mapped(at: path) {
            try SQLiteEngine.refuseForeignFile(at: path)
            let lock: WriterLock? =
                switch access {
                case .writing(let process): try WriterLock(for: path, process: process)
                case .reading: nil
                }
            return (try SQLiteEngine.durablePool(at: path), lock)
        }
        writes = GroupedWrites(database)
    }

    /// Ends all use of the file; whatever comes after fails.
    public func close() throws {
        try StoreError.mapped(at: place) {
            try database.close()
            try lock?.release()
        }
    }

    /// Runs a body that sees one unchanging state and changes nothing.
    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any EngineSession) throws -> Value
    ) async throws -> Value {
        do {
            guard !RecordThreads.shared.areCurrent else { return try readHere(body) }
            return try await database.read { try body(SQLiteSession(database: $0)) }
        } catch {
            throw StoreError.mapped(error, at: place)
        }
    }

    /// Runs a body that may change the record; all of it is kept, or nothing.
    ///
    /// Those who wait at the same time share one transaction; see ``GroupedWrites``.
    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (any EngineSession) throws -> Value
    ) async throws -> Value {
        do {
            return try await writes.write { try body(SQLiteSession(database: $0)) }
        } catch {
            throw StoreError.mapped(error, at: place)
        }
    }

    /// The threads that may wait for the disk: a task that runs on them reads and writes in place.
    public var threads: (any TaskExecutor)? { RecordThreads.shared }
}

extension SQLiteEngine {
    /// Reads on the present thread, which may wait.
    private func readHere<Value>(_ body: (any EngineSession) throws -> Value) throws -> Value {
        try database.read { try body(SQLiteSession(database: $0)) }
    }
}

extension SQLiteEngine {
    /// Removes from the disk what was deleted: free pages, leftovers in pages, and the log.
    ///
    /// `VACUUM` writes every page of the file anew, without what was deleted; the checkpoint
    /// carries those pages from the log over the old ones and cuts the log to nothing. Readers in
    /// this program are waited for; one in another program holds the log for as long as it reads.
    public func scrub() async throws -> Bool {
        guard canWrite else { return false }
        do {
            return try await database.barrierWriteWithoutTransaction { database in
                try database.execute(sql: "VACUUM")
                let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
                return (row?[0] as Int?) == 0
            }
        } catch {
            throw StoreError.mapped(error, at: place)
        }
    }

    /// What SQLite finds wrong in its file: broken pages, indexes that miss rows, dead references.
    public func problems() async throws -> [String] {
        do {
            return try await database.read { database in
                let lines = try String.fetchAll(database, sql: "PRAGMA integrity_check(1000)")
                let dead = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
                    let table: String? = row[0]
                    let place: Int? = row[1]
                    return "row \(place ?? 0) of \(table ?? "a table") points at nothing"
                }
                return lines.filter { $0 != "ok" } + dead
            }
        } catch {
            throw StoreError.mapped(error, at: place)
        }
    }

    /// Writes a copy of the whole record into a file, as it is at one instant.
    public func copy(to path: String) async throws {
        do {
            try await database.writeWithoutTransaction { database in
                try database.execute(sql: "VACUUM INTO $1", arguments: ["1": path])
            }
        } catch {
            throw StoreError.mapped(error, at: path)
        }
    }
}

extension SQLiteEngine {
    /// Opens a pool whose writer waits for the disk at every commit.
    ///
    /// The pool sets `synchronous` to NORMAL once it has turned on the log, so FULL is set after
    /// that, and read back: what is not confirmed is not trusted.
    private static func durablePool(at path: String) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.label = "evenfall"
        configuration.prepareDatabase { database in
            // Deleted content is overwritten, and no copy of it lies in a file elsewhere.
            try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            let isDurable =
                try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2
                && String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal"
                && Int.fetchOne(database, sql: "PRAGMA foreign_keys") == 1
            guard isDurable else { throw StoreError(.notDurable, at: path) }
        }
        return pool
    }

    /// Looks at the file before anything in it is changed, even its journal mode.
    private static func refuseForeignFile(at path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.inDatabase { database in
            let tables = try SQLiteSession(database: database).tableNames()
            guard tables.isEmpty || tables.contains("migration") else {
                throw StoreError(.notARecord, at: path)
            }
        }
        try queue.close()
    }
}
