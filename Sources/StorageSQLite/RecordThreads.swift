// SPDX-License-Identifier: Apache-2.0
import NIOPosix

/// The threads that may wait for the disk, and on which whatever uses the record had best run.
///
/// A page reads the record several times. Changing to another thread and back for each of these
/// takes longer than SQLite takes to answer, so a task that runs here anyway stays where it is.
/// The threads are more than a computer has cores: one long page does not hold up a short one.
final class RecordThreads: TaskExecutor {
    /// The threads of this program.
    static let shared = RecordThreads()

    /// How many threads there are; at most one of them waits for the disk to write.
    private static let count = 8

    private let threads = NIOThreadPool._makePerpetualStartedPool(
        numberOfThreads: RecordThreads.count,
        threadNamePrefix: "record-"
    )

    /// Whether the present task runs on these threads.
    var areCurrent: Bool {
        unsafe withUnsafeCurrentTask { task in
            guard let task = unsafe task, let executor = unsafe task.unownedTaskExecutor else {
                return false
            }
            return unsafe executor == asUnownedTaskExecutor()
        }
    }

    /// Runs a piece of a task on one of the threads.
    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        threads.submit { [self] _ in
            unsafe job.runSynchronously(on: asUnownedTaskExecutor())
        }
    }

    /// Does something on one of the threads that is no part of a task.
    func submit(_ work: @escaping @Sendable () -> Void) {
        threads.submit { _ in work() }
    }
}
