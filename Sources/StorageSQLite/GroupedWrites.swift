// SPDX-License-Identifier: Apache-2.0
import GRDB
import Storage
import Synchronization

/// Lets those who wait to write at the same time go together: one sync of the disk confirms all.
///
/// Writing means waiting for the disk, and while one waits others come. They wait without holding
/// a thread, and the next to write takes everyone along in one transaction. Nobody is told that
/// something was kept before that transaction is on the disk. When one of several fails, all of it
/// is undone and each is done by itself, so that nobody pays for another's mistake.
final class GroupedWrites: Sendable {
    /// One who waits to write.
    private struct Waiting: Sendable {
        /// Writes, and gives back what tells the one who waits that it is kept.
        ///
        /// It may be called twice; only the last time counts.
        let write: @Sendable (Database) throws -> @Sendable () -> Void
        /// Tells the one who waits why nothing was kept.
        let fail: @Sendable (any Error) -> Void
    }

    private struct State {
        var waiting: [Waiting] = []
        var isLed = false
    }

    private let database: any DatabaseWriter
    private let state = Mutex(State())

    /// How many wait for the one who writes now.
    var waiting: Int { state.withLock { $0.waiting.count } }

    /// Takes the database that is written to.
    init(_ database: any DatabaseWriter) {
        self.database = database
    }

    /// Writes with whoever else waits; returns when it is on the disk.
    ///
    /// - Throws: What the body throws, or what kept the transaction from the disk.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let waiting = Waiting { database in
                let value = try body(database)
                return { continuation.resume(returning: value) }
            } fail: { error in
                continuation.resume(throwing: error)
            }
            guard join(waiting) else { return }
            if RecordThreads.shared.areCurrent { lead() } else { leadElsewhere() }
        }
    }

    /// Joins those who wait; true when nobody leads them yet.
    private func join(_ waiting: Waiting) -> Bool {
        state.withLock { state in
            state.waiting.append(waiting)
            defer { state.isLed = true }
            return !state.isLed
        }
    }

    private func leadElsewhere() {
        RecordThreads.shared.submit { [self] in lead() }
    }

    /// Writes for all who wait now, and leaves those who came meanwhile to another thread.
    private func lead() {
        let group = state.withLock { state in
            defer { state.waiting = [] }
            return state.waiting
        }
        keep(group)
        let isOver = state.withLock { state in
            state.isLed = !state.waiting.isEmpty
            return !state.isLed
        }
        if !isOver { leadElsewhere() }
    }

    /// Writes for some together, or for each alone when that fails, and tells them.
    private func keep(_ group: [Waiting]) {
        do {
            let answers = try database.write { database in
                try group.map { try $0.write(database) }
            }
            for answer in answers { answer() }
        } catch {
            guard group.count > 1 else {
                for one in group { one.fail(error) }
                return
            }
            for one in group { keep([one]) }
        }
    }
}
