// SPDX-License-Identifier: Apache-2.0
import Storage
import Synchronization
import Vocabulary

/// One check of every revision of the record.
struct RecordCheck: Hashable, Sendable {
    /// What came of it.
    enum Outcome: Hashable, Sendable {
        /// So many revisions are as they were written.
        case sound(Int)
        /// The first that is not, in the words of the store.
        case damaged(String)
    }

    let at: Moment
    let outcome: Outcome
}

/// The last check since the program started.
final class LastCheck: Sendable {
    private let kept = Mutex<RecordCheck?>(nil)

    /// The last check; nil when there was none.
    var last: RecordCheck? { kept.withLock { $0 } }

    /// Checks the record and remembers what came of it.
    func run(on store: RecordStore, at moment: Moment) async {
        let outcome: RecordCheck.Outcome
        do {
            outcome = .sound(try await store.verify())
        } catch {
            outcome = .damaged("\(error)")
        }
        kept.withLock { $0 = RecordCheck(at: moment, outcome: outcome) }
    }
}
