import Diary
import Foundation
import Storage
import StorageSQLite
import Testing
import Vocabulary

/// Files that cannot be used are refused with a sentence, and left as they are.
struct RefusalTests {
    private func error(_ body: () throws -> Void) -> StoreError? {
        do {
            try body()
            return nil
        } catch {
            return error as? StoreError
        }
    }

    @Test func `a file that is no database is left as it is`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("song.mp3")
        let bytes = Data(String(repeating: "la la la ", count: 1000).utf8)
        try bytes.write(to: URL(filePath: path))
        #expect(error { _ = try SQLiteEngine(path: path) } == StoreError(.notARecord, at: path))
        #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }

    @Test func `another program's database is left as it is`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("songs.sqlite")
        let author = try SQLiteEngine(path: path)
        try await author.write { try $0.runScript("CREATE TABLE songs (title TEXT)") }
        try author.close()
        let bytes = try Data(contentsOf: URL(filePath: path))
        #expect(error { _ = try SQLiteEngine(path: path) } == StoreError(.notARecord, at: path))
        #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }

    @Test func `a folder that is not there is named`() {
        let path = "/proc/no-such-folder/record.sqlite"
        let found = error { _ = try SQLiteEngine(path: path) }
        #expect(found == StoreError(.cannotOpen, at: path))
        #expect(found?.description.contains(path) == true)
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
    func `a folder that may only be read is named`() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o500],
            ofItemAtPath: folder.path
        )
        let path = folder.file("record.sqlite")
        let found = error { _ = try SQLiteEngine(path: path) }
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o700],
            ofItemAtPath: folder.path
        )
        #expect(found == StoreError(.cannotOpen, at: path))
    }

    @Test func `a second writer is told who has the record, a reader is let in`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("record.sqlite")
        let first = try SQLiteEngine(path: path, access: .writing(process: 4711))
        let store = RecordStore(engine: first)
        try await store.migrate()
        let found = error { _ = try SQLiteEngine(path: path, access: .writing(process: 4712)) }
        #expect(found == StoreError(.inUse(process: 4711), at: path))
        #expect(found?.description.contains("process 4711") == true)
        let reader = RecordStore(engine: try SQLiteEngine(path: path, access: .reading))
        try await reader.migrate()
        var settings = Settings()
        settings.zone = "Asia/Kolkata"
        let now = try #require(Moment(seconds: 1_780_000_000, offsetMinutes: 0))
        try await store.keep(settings, by: .person, at: now)
        #expect(try await reader.settings() == settings)
        try first.close()
        let second = try SQLiteEngine(path: path, access: .writing(process: 4712))
        #expect(try await RecordStore(engine: second).settings() == settings)
    }

    @Test func `a full disk is told and what was confirmed stays`() async throws {
        let folder = try TemporaryFolder()
        let engine = try SQLiteEngine(path: folder.file("record.sqlite"))
        let store = RecordStore(engine: engine)
        try await store.migrate()
        // The file may not grow beyond what it has, which is what a full disk looks like.
        try await engine.write { _ = try $0.run(Statement("PRAGMA max_page_count = 1")) }
        let now = try #require(Moment(seconds: 1_780_000_000, offsetMinutes: 0))
        var kept = 0
        await #expect(throws: StoreError(.full, at: engine.place)) {
            for number in 0..<500 {
                try await store.keep(try Probe.entry(number), by: .person, at: now)
                kept += 1
            }
        }
        #expect(try await store.entries().count == kept)
        #expect(try await store.verify() == kept)
    }
}
