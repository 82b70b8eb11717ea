import Dispatch
import Foundation
import Storage
@testable import StorageSQLite
import Testing

/// Those who wait to write at the same time go together, and none pays for another's mistake.
@Suite(.enabled(if: !Probe.isHere))
struct GroupedWritesTests {
    @Test func `those who wait together share one transaction`() async throws {
        let folder = try TemporaryFolder()
        let record = folder.file("record.sqlite")
        let engine = try SQLiteEngine(path: record)
        try await Self.makeTable(engine)
        let before = try Self.commits(record)
        let told = try await Self.together(engine, 12) { number in
            Statement("INSERT INTO note (number) VALUES ($1)", [.integer(number)])
        }
        #expect(told.allSatisfy { $0 })
        #expect(try await Self.numbers(engine) == Array(0..<12))
        // One for the body that held the others up, one for all the others.
        #expect(try Self.commits(record) - before == 2)
    }

    @Test func `one that fails is told so, and the others are kept once`() async throws {
        let folder = try TemporaryFolder()
        let engine = try SQLiteEngine(path: folder.file("record.sqlite"))
        try await Self.makeTable(engine)
        let told = try await Self.together(engine, 12) { number in
            number % 5 == 3
                ? Statement("SELECT nothing FROM nowhere")
                : Statement("INSERT INTO note (number) VALUES ($1)", [.integer(number)])
        }
        let failed = told.indices.filter { !told[$0] }
        #expect(failed == [3, 8])
        #expect(try await Self.numbers(engine) == (0..<12).filter { $0 % 5 != 3 })
    }

    /// Runs statements that all wait for one body to end; tells which of them were kept.
    private static func together(
        _ engine: SQLiteEngine,
        _ count: Int,
        _ statement: @escaping @Sendable (Int) -> Statement
    ) async throws -> [Bool] {
        let (hasBegun, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let first = Task {
            try await engine.write { session in
                hasBegun.signal()
                mayEnd.wait()
                _ = try session.run(Statement("INSERT INTO note (number) VALUES (-1)"))
            }
        }
        while hasBegun.wait(timeout: .now()) != .success { await Task.yield() }
        let told = try await withThrowingTaskGroup(of: (Int, Bool).self) { group in
            for number in 0..<count {
                group.addTask {
                    do {
                        try await engine.write { _ = try $0.run(statement(number)) }
                        return (number, true)
                    } catch is StoreError {
                        return (number, false)
                    }
                }
            }
            while engine.writes.waiting < count { await Task.yield() }
            mayEnd.signal()
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        try await first.value
        return (0..<count).map { told[$0] ?? false }
    }

    private static func makeTable(_ engine: SQLiteEngine) async throws {
        try await engine.write { try $0.runScript("CREATE TABLE note (number INTEGER)") }
    }

    private static func numbers(_ engine: SQLiteEngine) async throws -> [Int] {
        try await engine.read { session in
            try session.run(Statement("SELECT number FROM note WHERE number >= 0 ORDER BY 1"))
                .compactMap { $0[0].integer }
        }
    }

    /// How many transactions the log of a record holds: frames that say how large the file is then.
    private static func commits(_ record: String) throws -> Int {
        let log = [UInt8](try Data(contentsOf: URL(filePath: record + "-wal")))
        return stride(from: 32, to: log.count, by: 24 + 4096)
            .count { frame in log[frame + 4..<frame + 8].contains { $0 != 0 } }
    }
}
