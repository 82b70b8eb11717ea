// SPDX-License-Identifier: Apache-2.0

/// The seam to a database: it opens, binds, runs and pools; what is kept is said elsewhere.
///
/// Every engine keeps the same promises, and one contract suite checks them on each:
/// - a body runs in one transaction, which is undone when the body throws;
/// - write bodies run one after another, and what they wrote is on the disk when the call returns;
/// - a write body may be undone and run again before its call returns, so it changes nothing else;
/// - no body blocks the threads on which asynchronous code runs.
public protocol StorageEngine: Sendable {
    /// Which words the engine wants where a migration cannot be written once for all.
    var dialect: Dialect { get }
    /// Where the record lives, as a person would name it: a path or an address without secrets.
    var place: String { get }

    /// Where a task that uses the record had best run, so that it need not change threads for each
    /// use; nil where that is all the same.
    var threads: (any TaskExecutor)? { get }

    /// Runs a body that sees one unchanging state and changes nothing.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any EngineSession) throws -> Value
    ) async throws -> Value

    /// Runs a body that may change the record; all of it is kept, or nothing.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any EngineSession) throws -> Value
    ) async throws -> Value

    /// Removes from the disk what was deleted: free pages, leftovers in pages, and the log.
    ///
    /// It waits for the readers of this program; those of others it can only find.
    ///
    /// - Returns: Whether nothing is left; false while another program still reads an older state,
    ///   or when this engine was opened to read only.
    /// - Throws: ``StoreError`` when the database could not do it, such as on a full disk.
    func scrub() async throws -> Bool

    /// What the database itself finds wrong in its file, each as one line; none when it is sound.
    ///
    /// The lines name tables, pages and rows, and nothing a person recorded.
    func problems() async throws -> [String]

    /// Writes a copy of the whole record into a file, as it is at one instant.
    ///
    /// Others may write meanwhile. What was deleted leaves no trace in the copy, which has no free
    /// pages. The file must not exist, or be empty; nobody waits for the disk.
    func copy(to path: String) async throws

    /// Ends all use of the record; whatever comes after fails.
    func close() throws
}

extension StorageEngine {
    /// No place is better than another.
    public var threads: (any TaskExecutor)? { nil }
}

/// What a body can do inside a transaction; it ends with the body.
public protocol EngineSession {
    /// Runs one statement and returns its rows.
    func run(_ statement: Statement) throws -> [SQLRow]
    /// Runs several statements without values, such as those of a migration.
    func runScript(_ sql: String) throws
    /// The names of the tables there are, in order, without those of the engine itself.
    func tableNames() throws -> [String]
}

/// The words of an engine, which differ only in how tables are made.
public enum Dialect: String, Hashable, Sendable, CaseIterable {
    case sqlite
}
