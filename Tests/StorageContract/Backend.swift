import Foundation
import Storage
import StorageSQLite

/// The engines that must keep every promise of this suite; a new one is a new case.
enum Backend: String, CaseIterable, Sendable {
    case sqliteInMemory, sqliteInFile

    /// Runs a body on an empty record that is gone afterwards.
    func withEngine(_ body: (any StorageEngine) async throws -> Void) async throws {
        switch self {
        case .sqliteInMemory:
            try await body(try SQLiteEngine.inMemory())
        case .sqliteInFile:
            let folder = FileManager.default.temporaryDirectory
                .appending(path: "evenfall-contract-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let engine = try SQLiteEngine(path: folder.appending(path: "record.sqlite").path)
            try await body(engine)
            try engine.close()
        }
    }

    /// Runs a body on an empty record of the newest version.
    func withStore(
        _ body: (RecordStore, any StorageEngine) async throws -> Void
    ) async throws {
        try await withEngine { engine in
            let store = RecordStore(engine: engine)
            try await store.migrate()
            try await body(store, engine)
        }
    }
}
