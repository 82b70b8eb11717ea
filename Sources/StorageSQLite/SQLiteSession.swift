// SPDX-License-Identifier: Apache-2.0
import GRDB
import Storage

/// Runs the shared statements in one transaction of SQLite.
struct SQLiteSession: EngineSession {
    let database: Database

    func run(_ statement: Storage.Statement) throws -> [SQLRow] {
        let prepared = try database.cachedStatement(sql: statement.sql)
        let cursor = try Row.fetchCursor(
            prepared,
            arguments: SQLiteSession.arguments(statement.values)
        )
        var rows: [SQLRow] = []
        while let row = try cursor.next() {
            rows.append(SQLRow((0..<row.count).map { SQLValue(row[$0] as DatabaseValue) }))
        }
        return rows
    }

    func runScript(_ sql: String) throws {
        try database.execute(sql: sql)
    }

    func tableNames() throws -> [String] {
        try String.fetchAll(
            database,
            sql: """
                SELECT name FROM sqlite_schema \
                WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name
                """
        )
    }

    /// Binds by name: by position SQLite counts first appearances and swaps values silently.
    private static func arguments(_ values: [SQLValue]) -> StatementArguments {
        var named: [String: DatabaseValue] = [:]
        for (index, value) in values.enumerated() {
            named[String(index + 1)] = value.databaseValue
        }
        return StatementArguments(named)
    }
}
