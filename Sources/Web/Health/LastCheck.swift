// SPDX-License-Identifier: Apache-2.0
import Storage
import Synchronization
import Vocabulary

/// What the last check of the record found since the program started.
final class LastCheck: Sendable {
    /// A check with its time.
    struct Finding: Hashable, Sendable {
        let at: Moment
        let found: RecordCheck
    }

    private let kept = Mutex<Finding?>(nil)

    /// The last check; nil when there was none.
    var last: Finding? { kept.withLock { $0 } }

    /// Checks the record and remembers what was found.
    func run(on store: RecordStore, at moment: Moment) async throws {
        let found: RecordCheck
        do {
            found = try await store.check()
        } catch let error as StoreError {
            found = RecordCheck(unopened: error)
        }
        kept.withLock { $0 = Finding(at: moment, found: found) }
    }
}
