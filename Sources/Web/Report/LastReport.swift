// SPDX-License-Identifier: Apache-2.0
import Report
import Synchronization
import Vocabulary

/// The report that was drawn last, kept while nothing it was made from has changed.
///
/// A person opens it, prints it and takes it as a file; ten years of it are drawn once.
final class LastReport: Sendable {
    /// Everything a drawn report depends on.
    struct Key: Hashable, Sendable {
        /// How many revisions the record had.
        let changeCount: Int
        /// The day it was drawn.
        let today: Day
        /// The days it is about.
        let days: ClosedRange<Day>
        /// The sensitive topics in it.
        let topics: Set<SensitiveTopic>
        /// The paper it is laid out for.
        let paper: Paper
        /// The language it is written in.
        let language: Language
    }

    private let kept = Mutex<(key: Key, page: Markup)?>(nil)

    /// The page of a report, drawn only when the last one was another.
    func page(_ key: Key, draw: () async throws -> Markup) async throws -> Markup {
        if let last = kept.withLock({ $0 }), last.key == key { return last.page }
        let page = try await draw()
        kept.withLock { $0 = (key, page) }
        return page
    }
}
