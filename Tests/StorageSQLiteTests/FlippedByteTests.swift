import Diary
import Foundation
import Storage
import StorageSQLite
import Testing
import Vocabulary

/// One flipped byte anywhere in the file is found, or changes nothing that is read.
struct FlippedByteTests {
    /// Bytes where a flip was neither found nor harmless.
    private struct Miss: CustomStringConvertible {
        let offset: Int
        let found: String
        var description: String { "byte \(offset) (page \(offset / 4096 + 1)): \(found)" }
    }

    @Test(.timeLimit(.minutes(5)))
    func `a flipped byte is found or harmless`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("sound.sqlite")
        let sound = try await Self.makeRecord(path)
        let bytes = try Data(contentsOf: URL(filePath: path))
        let pages = bytes.count / 4096
        #expect(pages > 12)
        var generator = SystemLikeGenerator(state: 20_261_122)
        var misses: [Miss] = []
        var found = 0
        // Every page is hit, at its head more often, where the structure of the page stands.
        for page in 0..<pages {
            for round in 0..<8 {
                let place = Int.random(
                    in: round.isMultiple(of: 4) ? 0..<16 : 0..<4096,
                    using: &generator
                )
                let offset = page * 4096 + place
                var damaged = bytes
                damaged[offset] ^= UInt8(1 << Int.random(in: 0..<8, using: &generator))
                let copy = folder.file("flipped.sqlite")
                for suffix in ["", "-wal", "-shm"] {
                    try? FileManager.default.removeItem(atPath: copy + suffix)
                }
                try damaged.write(to: URL(filePath: copy))
                let shown = await Self.look(copy)
                switch shown {
                case nil: found += 1
                case sound: break
                case let other?:
                    misses.append(Miss(offset: offset, found: String(other.prefix(80))))
                }
            }
        }
        #expect(misses.isEmpty, "\(misses)")
        #expect(found > pages)
    }

    /// Makes a record with some of everything, and returns what it shows.
    private static func makeRecord(_ path: String) async throws -> String {
        let engine = try SQLiteEngine(path: path)
        let store = RecordStore(engine: engine)
        try await store.migrate()
        let now = try #require(Moment(seconds: 1_780_000_000, offsetMinutes: 0))
        for number in 0..<60 {
            var entry = try Probe.entry(number)
            try await store.keep(entry, by: .person, at: now)
            entry.values[.note] = .text("Note \(number)")
            if number.isMultiple(of: 3) { try await store.keep(entry, by: .person, at: now) }
        }
        try await store.keep(Settings(), by: .person, at: now)
        try await store.erase(entry: try Probe.entry(7).id, by: .person, at: now)
        _ = try await engine.scrub()
        let shown = try #require(await look(path))
        try engine.close()
        return shown
    }

    /// What a record shows that is opened and found sound; nil when it is refused or found damaged.
    private static func look(_ path: String) async -> String? {
        do {
            let engine = try SQLiteEngine(path: path, access: .reading)
            defer { try? engine.close() }
            let store = RecordStore(engine: engine)
            try await store.migrate()
            guard try await store.check().isSound else { return nil }
            let entries = try await store.shelf().entries.map(\.id.text)
            return "\(try await store.exportDocument())" + entries.joined()
        } catch {
            return nil
        }
    }
}

/// Numbers that look random and are the same in every run.
private struct SystemLikeGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
