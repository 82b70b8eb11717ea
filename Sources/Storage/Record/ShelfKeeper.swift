// SPDX-License-Identifier: Apache-2.0
import Diary
import Synchronization
import Vocabulary

/// Holds the newest shelf of a record, so that only what changed since is read again.
final class ShelfKeeper: Sendable {
    private let newest: Mutex<DiaryShelf> = Mutex(.empty)

    var shelf: DiaryShelf { newest.withLock { $0 } }

    /// Takes a newer shelf; an older one, filled by a slower reader, is let go.
    func take(_ shelf: DiaryShelf) {
        newest.withLock { held in
            if held.changeCount < shelf.changeCount { held = shelf }
        }
    }
}
