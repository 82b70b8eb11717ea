// SPDX-License-Identifier: Apache-2.0
import Dispatch

/// Work that waits for files or computes for long, kept off the threads of asynchronous code.
enum BlockingWork {
    /// One after another: two derivations at once would take twice the memory.
    private static let queue = DispatchQueue(label: "evenfall.backup")

    /// Runs a body when the work before it has ended.
    static func run<Value: Sendable>(
        on queue: DispatchQueue = queue,
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: body)) }
        }
    }
}
