import Diary
import Foundation
import Storage
import StorageSQLite
import Testing
import Vocabulary

/// After deleting, the bytes are gone from the file, its log and what lies beside it.
struct TracesTests {
    private static let marker = "Zwetschgenknoedel"

    /// How often the marker stands in the files of a record.
    private static func count(of marker: String, at path: String) -> Int {
        ["", "-wal", "-shm", "-journal", ".lock"].reduce(0) { count, suffix in
            guard let data = FileManager.default.contents(atPath: path + suffix) else {
                return count
            }
            return count + data.ranges(of: Data(marker.utf8)).count
        }
    }

    private static func fill(_ store: RecordStore) async throws -> EntryID {
        let now = try #require(Moment(seconds: 1_780_000_000, offsetMinutes: 0))
        for number in 0..<150 {
            try await store.keep(try Probe.entry(number), by: .person, at: now)
        }
        var entry = try Probe.entry(75)
        for round in 0..<20 {
            entry.values[.note] = .text(
                "\(marker) \(round) " + String(repeating: "x", count: round * 97)
            )
            try await store.keep(entry, by: .person, at: now)
        }
        return entry.id
    }

    @Test func `a deleted entry leaves no byte behind`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("record.sqlite")
        let engine = try SQLiteEngine(path: path)
        let store = RecordStore(engine: engine)
        try await store.migrate()
        let id = try await Self.fill(store)
        let now = try #require(Moment(seconds: 1_780_000_000, offsetMinutes: 0))
        // The copies are in the log and, after a checkpoint, in the file.
        #expect(Self.count(of: Self.marker, at: path) >= 20)
        try engine.close()
        let again = try SQLiteEngine(path: path)
        #expect(Self.count(of: Self.marker, at: path) >= 20)
        let reopened = RecordStore(engine: again)
        let found = try await reopened.erase(entry: id, by: .person, at: now)
        #expect(found == .erased(traces: nil))
        #expect(Self.count(of: Self.marker, at: path) == 0)
        #expect(Self.count(of: "probe-76", at: path) > 0)
        #expect(try await reopened.check().damages == [])
        #expect(try await reopened.entries().count == 149)
        try again.close()
        #expect(Self.count(of: Self.marker, at: path) == 0)
    }

    @Test func `after erasing everything nothing anyone wrote is left`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("record.sqlite")
        let store = RecordStore(engine: try SQLiteEngine(path: path))
        try await store.migrate()
        let id = try await Self.fill(store)
        let now = try #require(Moment(seconds: 1_780_000_000, offsetMinutes: 0))
        try await store.erase(entry: id, by: .person, at: now)
        #expect(try await store.eraseEverything() == .erased(traces: nil))
        for word in [Self.marker, "probe-", "Berlin", id.text] {
            #expect(Self.count(of: word, at: path) == 0, "\(word)")
        }
    }

    @Test func `another program's reading delays the last traces, and that is told`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("record.sqlite")
        let engine = try SQLiteEngine(path: path)
        let store = RecordStore(engine: engine)
        try await store.migrate()
        let id = try await Self.fill(store)
        let now = try #require(Moment(seconds: 1_780_000_000, offsetMinutes: 0))
        // A second connection, as another program has it, that stays in the middle of reading.
        let reader = try SQLiteEngine(path: path, access: .reading)
        let (began, end) = (AsyncStream<Void>.makeStream(), DispatchSemaphore(value: 0))
        let reading = Task {
            try await reader.read { session in
                _ = try session.run(Statement("SELECT count(*) FROM revision"))
                began.continuation.finish()
                end.wait()
            }
        }
        for await _ in began.stream {}
        let remains = StoreError(.tracesRemain, at: path)
        let found = try await store.erase(entry: id, by: .person, at: now)
        #expect(found == .erased(traces: remains))
        #expect(try await store.entry(id) == nil)
        #expect(Self.count(of: Self.marker, at: path) > 0)
        #expect(await store.finishErasing() == remains)
        end.signal()
        try await reading.value
        // The next start removes them.
        try reader.close()
        try await store.migrate()
        #expect(Self.count(of: Self.marker, at: path) == 0)
        #expect(await store.finishErasing() == nil)
    }

    @Test func `a program that only reads removes nothing`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("record.sqlite")
        let engine = try SQLiteEngine(path: path)
        try await RecordStore(engine: engine).migrate()
        #expect(try await SQLiteEngine(path: path, access: .reading).scrub() == false)
        #expect(try await engine.scrub())
    }
}
