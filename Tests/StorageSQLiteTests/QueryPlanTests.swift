import StorageSQLite
import Testing

@testable import Storage

/// The statements find their rows by an index and never look through a whole table.
struct QueryPlanTests {
    static let statements: [(name: String, statement: Statement, index: String)] = [
        (
            "entries of some nights", RevisionStatements.current(nights: 20_000...20_030),
            "current_by_night (kind=? AND night>? AND night<?)"
        ),
        (
            "what changed since", RevisionStatements.current(.entry, after: 7),
            "current_by_sequence (kind=? AND sequence>?)"
        ),
        (
            "one record", RevisionStatements.current(RecordName(.entry, "a")),
            "(kind=? AND id=?)"
        ),
        (
            "one history", RevisionStatements.history(of: RecordName(.entry, "a")),
            "(kind=? AND id=?)"
        ),
    ]

    @Test(arguments: statements)
    func `an index is used`(name: String, statement: Statement, index: String) async throws {
        let engine = try SQLiteEngine.inMemory()
        try await RecordStore(engine: engine).migrate()
        let plan = try await engine.read { session in
            try session.run(
                Statement("EXPLAIN QUERY PLAN " + statement.sql, statement.values)
            ).compactMap { $0[3].text }
        }
        #expect(plan.contains { $0.contains(index) }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
    }
}
