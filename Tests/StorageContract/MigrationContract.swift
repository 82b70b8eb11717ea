import Diary
import Testing
import Vocabulary

@testable import Storage

/// A record of any version becomes one of this version, or is refused with a reason.
@Suite struct MigrationContract {
    /// What each released step is; a number that changes here means that a step was altered.
    static let released: [(number: Int, name: String, checksum: String)] = [
        (
            1, "Keep every revision of every record.",
            "c5c74c1b46d9923a87a94b438d92b743df8b680d47ebf85514da111cfdc130ef"
        ),
        (
            2, "Let a person delete for good, and note which versions met.",
            "f122996bf6e9d7beec9b9012f5455f53e9f8e7a29b020543ee59eaa1cc31f396"
        ),
        (
            3, "Keep who may enter from elsewhere.",
            "a81024d7ba3b508398340f4ac465236ae6992d753eec822ef5a51492c6136db6"
        ),
        (
            4, "Keep the plan that was agreed.",
            "3da1a4ec6e058a11e0b6a7d190132719873401b0346c8be303909dd8ee5fc74e"
        ),
    ]

    @Test func `a released step is never altered`() {
        let steps = Migration.all.map {
            ($0.number, $0.name, $0.checksum(for: .sqlite))
        }
        #expect(steps.count == Self.released.count)
        for (step, released) in zip(steps, Self.released) { #expect(step == released) }
        #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
    }

    @Test(arguments: Backend.allCases)
    func `bringing a record up to date twice changes nothing`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            try await Samples.fill(store)
            let before = try await store.exportDocument()
            try await store.migrate()
            #expect(try await store.exportDocument() == before)
            let rows = try await engine.read {
                try $0.run(Statement("SELECT number FROM migration"))
            }
            #expect(rows.count == Migration.all.count)
        }
    }

    @Test(arguments: Backend.allCases, 1...Migration.all.count)
    func `a record of every version still reads`(_ backend: Backend, version: Int) async throws {
        try await backend.withEngine { engine in
            let steps = Array(Migration.all.prefix(version))
            try await Migrator(engine: engine, steps: steps).run()
            let sample = try #require(VersionSamples.script(version), "give it a sample")
            try await engine.write { try $0.runScript(sample) }
            let store = RecordStore(engine: engine)
            try await store.migrate()
            #expect(try await store.verify() == 4)
            #expect(try await store.entries().map(\.id.text) == ["first", "second"])
            let first = try await store.entry(Samples.id("first"))
            #expect(first?.values.whole(.legs) == 7)
            #expect(try await store.settings().zone == "Europe/Berlin")
        }
    }

    @Test(arguments: Backend.allCases)
    func `a step that comes later is applied to what is there`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            try await Samples.fill(store)
            let next = Migration(
                number: Migration.all.count + 1,
                name: "Add a table.",
                sqlite: "CREATE TABLE later (value INTEGER)"
            )
            try await Migrator(engine: engine, steps: Migration.all + [next]).run()
            #expect(try await engine.read { try $0.tableNames() }.contains("later"))
            try await store.verify()
        }
    }

    @Test(arguments: Backend.allCases)
    func `a step that fails leaves the version before it`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            let broken = Migration(
                number: Migration.all.count + 1,
                name: "Break.",
                sqlite: "CREATE TABLE later (value INTEGER); CREATE TABLE revision (x INTEGER);"
            )
            await #expect(throws: StoreError.self) {
                try await Migrator(engine: engine, steps: Migration.all + [broken]).run()
            }
            #expect(try await engine.read { try $0.tableNames() }.contains("later") == false)
            try await store.migrate()
        }
    }

    @Test(arguments: Backend.allCases)
    func `a newer record is refused with both versions`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            try await engine.write { session in
                _ = try session.run(
                    Statement(
                        "INSERT INTO migration VALUES ($1, $2, $3)",
                        [
                            .integer(99), .text("Later."), .text("x"),
                        ]
                    )
                )
            }
            let known = Migration.all.count
            let error = StoreError(.newerVersion(found: 99, known: known), at: engine.place)
            await #expect(throws: error) { try await store.migrate() }
            #expect(error.description.contains("version 99"))
            #expect(error.description.contains("up to \(known)"))
            #expect(error.description.contains("Update Evenfall"))
        }
    }

    @Test(arguments: Backend.allCases)
    func `a record made by altered steps is refused`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            try await engine.write {
                _ = try $0.run(Statement("UPDATE migration SET checksum = 'other'"))
            }
            await #expect(throws: StoreError(.changedStep(1), at: engine.place)) {
                try await store.migrate()
            }
        }
    }

    @Test(arguments: Backend.allCases)
    func `someone else's tables are left alone`(_ backend: Backend) async throws {
        try await backend.withEngine { engine in
            try await engine.write { try $0.runScript("CREATE TABLE songs (title TEXT)") }
            await #expect(throws: StoreError(.notARecord, at: engine.place)) {
                try await RecordStore(engine: engine).migrate()
            }
            #expect(try await engine.read { try $0.tableNames() } == ["songs"])
        }
    }
}
