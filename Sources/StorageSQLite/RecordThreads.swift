// SPDX-License-Identifier: Apache-2.0
import NIOPosix
import Synchronization

/// The threads that may wait for the disk, and on which whatever uses the record had best run.
///
/// A page reads the record several times. Changing to another thread and back for each of these
/// takes longer than SQLite takes to answer, so a task that runs here anyway stays where it is.
/// The threads are more than a computer has cores: one long page does not hold up a short one.
final class RecordThreads: TaskExecutor {
    /// The threads of this program.
    static let shared = RecordThreads()

    /// How many threads there are.
    private static let count = 8
    /// How many of them may wait for the disk at once; the others are for those who read.
    private static let writers = 4

    private let threads = NIOThreadPool._makePerpetualStartedPool(
        numberOfThreads: RecordThreads.count,
        threadNamePrefix: "record-"
    )
    private let writing = Mutex(0)

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

    /// Takes one of the places of those that wait for the disk; false when all are taken.
    func takePlace() -> Bool {
        writing.withLock { taken in
            guard taken < RecordThreads.writers else { return false }
            taken += 1
            return true
        }
    }

    /// Gives a place back.
    func givePlace() {
        writing.withLock { $0 -= 1 }
    }
}
