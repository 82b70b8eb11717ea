import Diary
import Storage
import StorageSQLite
import Testing
import Vocabulary

/// On the threads of the record everything holds that holds elsewhere.
@Suite(.enabled(if: !Probe.isHere))
struct RecordThreadsTests {
    @Test func `many tasks at once keep and read in place, and nothing is lost`() async throws {
        let folder = try TemporaryFolder()
        let engine = try SQLiteEngine(path: folder.file("record.sqlite"))
        let store = RecordStore(engine: engine)
        try await store.migrate()
        let now = try #require(Moment(seconds: 1_780_000_000, offsetMinutes: 0))
        let entries = try (0..<100).map { try Probe.entry($0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for entry in entries {
                group.addTask(executorPreference: store.threads) {
                    try await store.keep(entry, by: .person, at: now)
                    #expect(try await store.entry(entry.id) == entry)
                }
            }
            try await group.waitForAll()
        }
        #expect(try await store.entries().count == entries.count)
        #expect(try await store.verify() == entries.count)
    }

    @Test func `a body that throws is undone and its error is told`() async throws {
        let folder = try TemporaryFolder()
        let engine = try SQLiteEngine(path: folder.file("record.sqlite"))
        let store = RecordStore(engine: engine)
        try await store.migrate()
        _ = await withTaskExecutorPreference(engine.threads) {
            await #expect(throws: StoreError.self) {
                try await engine.write { session in
                    _ = try session.run(Statement("UPDATE counter SET value = 7"))
                    _ = try session.run(Statement("SELECT nothing FROM nowhere"))
                }
            }
        }
        #expect(try await store.changeCount() == 0)
    }
}
