// SPDX-License-Identifier: Apache-2.0
import GRDB
import Storage

/// Makes sure that only one program writes to a record.
///
/// A small database beside the record is held by an open transaction for as long as the program
/// lives; the system lets go of it however the program ends. Others can still read in it who
/// holds it.
final class WriterLock: Sendable {
    private let holder: DatabaseQueue

    /// Takes the lock of the record at a path.
    ///
    /// - Throws: ``StoreError`` with the number of the process that has it.
    init(for path: String, process: Int?) throws {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        holder = try DatabaseQueue(path: path + ".lock", configuration: configuration)
        try holder.writeWithoutTransaction { database in
            do {
                try database.execute(sql: "BEGIN IMMEDIATE")
                try WriterLock.sign(database, process)
                try database.execute(sql: "COMMIT; BEGIN IMMEDIATE")
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                throw StoreError(.inUse(process: WriterLock.signature(database)), at: path)
            }
        }
    }

    /// Lets go of the lock.
    func release() throws {
        try holder.writeWithoutTransaction { database in
            try database.execute(sql: "ROLLBACK")
        }
        try holder.close()
    }

    private static func sign(_ database: Database, _ process: Int?) throws {
        try database.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS holder (process INTEGER);
                DELETE FROM holder;
                """
        )
        try database.execute(
            sql: "INSERT INTO holder (process) VALUES ($1)",
            arguments: ["1": process]
        )
    }

    /// The process that holds the lock; nil when it has not said so.
    private static func signature(_ database: Database) -> Int? {
        let found = try? Int.fetchOne(database, sql: "SELECT process FROM holder")
        return found ?? nil
    }
}
