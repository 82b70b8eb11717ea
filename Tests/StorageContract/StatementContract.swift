import Storage
import Testing

/// What an engine does with a statement.
@Suite struct StatementContract {
    @Test(arguments: Backend.allCases)
    func `placeholders mean their number, not their order`(_ backend: Backend) async throws {
        try await backend.withEngine { engine in
            let rows = try await engine.read { session in
                try session.run(
                    Statement(
                        "SELECT $2, $1, $3, $1, $2",
                        [.text("first"), .integer(2), .real(3.5)]
                    )
                )
            }
            #expect(
                rows == [
                    SQLRow([
                        .integer(2), .text("first"), .real(3.5), .text("first"), .integer(2),
                    ])
                ]
            )
        }
    }

    @Test(
        arguments: Backend.allCases,
        [
            SQLValue.null, .integer(.max), .integer(.min), .integer(0), .real(0.1), .real(-1e300),
            .text(""), .text("ümläut 🦵"), .text("it's \"quoted\"; DROP TABLE revision; --"),
        ]
    )
    func `a value comes back as it went in`(_ backend: Backend, value: SQLValue) async throws {
        try await backend.withEngine { engine in
            let rows = try await engine.read { try $0.run(Statement("SELECT $1", [value])) }
            #expect(rows == [SQLRow([value])])
        }
    }

    @Test(arguments: Backend.allCases)
    func `a body that throws leaves nothing behind`(_ backend: Backend) async throws {
        struct Stop: Error {}
        try await backend.withEngine { engine in
            try await engine.write { try $0.runScript("CREATE TABLE kept (value INTEGER)") }
            await #expect(throws: Stop.self) {
                try await engine.write { session in
                    _ = try session.run(Statement("INSERT INTO kept VALUES ($1)", [.integer(1)]))
                    throw Stop()
                }
            }
            let rows = try await engine.read { try $0.run(Statement("SELECT * FROM kept")) }
            #expect(rows.isEmpty)
        }
    }

    @Test(arguments: Backend.allCases)
    func `a reading body cannot write`(_ backend: Backend) async throws {
        try await backend.withEngine { engine in
            try await engine.write { try $0.runScript("CREATE TABLE kept (value INTEGER)") }
            await #expect(throws: StoreError.self) {
                try await engine.read { session in
                    _ = try session.run(Statement("INSERT INTO kept VALUES ($1)", [.integer(1)]))
                }
            }
        }
    }

    @Test(arguments: Backend.allCases)
    func `the tables are named in order`(_ backend: Backend) async throws {
        try await backend.withEngine { engine in
            try await engine.write { session in
                try session.runScript("CREATE TABLE b (x INTEGER); CREATE TABLE a (x INTEGER);")
            }
            #expect(try await engine.read { try $0.tableNames() } == ["a", "b"])
        }
    }
}
