import Diary
import Foundation
import Storage
import StorageSQLite
import Testing
import Vocabulary

/// A copy is the whole record at one instant, whatever is written meanwhile.
@Suite struct CopyContract {
    @Test(arguments: Backend.allCases)
    func `a copy says what the record says`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            try await Samples.fill(store)
            try await Self.withPath { path in
                try await engine.copy(to: path)
                let copy = RecordStore(engine: try SQLiteEngine(path: path))
                #expect(try await copy.exportDocument() == store.exportDocument())
                #expect(try await copy.fingerprint() == store.fingerprint())
                try await copy.verify()
            }
        }
    }

    @Test(arguments: Backend.allCases)
    func `a copy made while others write is whole`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            try await Self.withPath { path in
                async let writing: Void = {
                    for entry in try Samples.entries(60) {
                        try await store.keep(entry, by: .person, at: entry.recorded)
                    }
                }()
                for number in 0..<10 {
                    let place = path + String(number)
                    try await engine.copy(to: place)
                    let copied = try SQLiteEngine(path: place)
                    let copy = RecordStore(engine: copied)
                    #expect(try await copy.verify() == copy.changeCount())
                    try copied.close()
                }
                try await writing
            }
        }
    }

    @Test(arguments: Backend.allCases)
    func `a copy is never written over something`(_ backend: Backend) async throws {
        try await backend.withStore { _, engine in
            try await Self.withPath { path in
                try Data("something".utf8).write(to: URL(filePath: path))
                await #expect(throws: StoreError.self) { try await engine.copy(to: path) }
                #expect(try Data(contentsOf: URL(filePath: path)) == Data("something".utf8))
            }
        }
    }

    private static func withPath(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "evenfall-copy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.appending(path: "copy.sqlite").path)
    }
}
