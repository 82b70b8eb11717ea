// SPDX-License-Identifier: Apache-2.0
import Synchronization
import Web

/// Lets one document be printed after another, so that ten clicks do not take ten times the memory.
final class PrintQueue: Sendable {
    /// How many may wait beside the one that is being printed.
    static let mostWaiting = 3

    private struct State {
        var last: Task<Void, Never>?
        var count = 0
    }

    private let state = Mutex(State())

    /// Does the work after whatever was asked for before.
    ///
    /// - Throws: ``Web/Unprintable/busy`` when too many wait, else what the work throws.
    func run(_ work: @escaping @Sendable () async throws -> [UInt8]) async throws -> [UInt8] {
        let task: Task<[UInt8], any Error>? = state.withLock { state in
            guard state.count <= PrintQueue.mostWaiting else { return nil }
            state.count += 1
            let before = state.last
            let task = Task {
                await before?.value
                return try await work()
            }
            state.last = Task { _ = await task.result }
            return task
        }
        guard let task else { throw Unprintable.busy }
        defer { state.withLock { $0.count -= 1 } }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }
}
