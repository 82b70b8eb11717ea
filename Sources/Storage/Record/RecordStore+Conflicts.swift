// SPDX-License-Identifier: Apache-2.0
public import Diary
public import Vocabulary

extension RecordStore {
    /// Keeps an entry that its sender wrote without knowing what others may have written since.
    ///
    /// 1. When the history says just that already, in the revision the sender had seen or in a
    ///    later one, it was taken before: nothing changes, even if something else came after it.
    ///    So a change can be sent until it is confirmed.
    /// 2. When the revision that holds is the one the sender had seen, or an earlier one, it is a
    ///    correction like any other.
    /// 3. Otherwise the two met: both stay in the history, what was sent now holds, and its
    ///    revision says which one its sender had seen.
    ///
    /// - Parameters:
    ///   - entry: What was sent.
    ///   - revision: The revision the sender had seen last; nil when it knew of none.
    ///   - author: Who sent it.
    ///   - moment: When it came.
    /// - Returns: What became of it.
    /// - Throws: ``StoreError``; nothing is kept then.
    @discardableResult
    public func keep(
        _ entry: Entry,
        basedOn revision: Int?,
        by author: Author,
        at moment: Moment
    ) async throws -> Kept {
        let content = try RecordContent(.entry(entry))
        let seen = max(0, revision ?? 0)
        return try await write { log in
            guard let current = try log.current(content.record) else {
                return try log.keep(content, by: author, at: moment)
            }
            let isTaken = try log.history(of: content.record).contains { former in
                former.number >= min(seen, current.number) && !former.isDeleted
                    && former.body == content.body
            }
            if isTaken { return .unchanged }
            let isMeeting = current.number > seen && !current.isDeleted
            let number = try log.append(
                content,
                after: current,
                seen: isMeeting ? seen : nil,
                by: author,
                at: moment
            )
            return isMeeting
                ? .conflict(kept: number, with: current.number) : .kept(revision: number)
        }
    }

    /// Makes what an entry said in an earlier revision hold again, as a new revision.
    ///
    /// Bringing back what holds already only settles a conflict, if there was one.
    ///
    /// - Parameters:
    ///   - number: The revision whose content is to hold.
    ///   - id: The entry.
    ///   - author: Who wants it.
    ///   - moment: When.
    /// - Returns: What became of it; nil when there is no such revision.
    /// - Throws: ``StoreError``, also when the history is damaged; nothing is kept then.
    @discardableResult
    public func bringBack(
        _ number: Int,
        of id: EntryID,
        by author: Author,
        at moment: Moment
    ) async throws -> Kept? {
        let record = RecordName(.entry, id.text)
        return try await write { log in
            let history = try log.history(of: record)
            guard let wanted = history.first(where: { $0.number == number && !$0.isDeleted }),
                let current = history.last
            else { return nil }
            let isSame = current.body == wanted.body && !current.isDeleted
            if isSame, current.seen == nil { return .unchanged }
            let entry = try RecordStore.entry(of: wanted, at: log.place)
            let content = try RecordContent(.entry(entry))
            return .kept(
                revision: try log.append(content, after: current, by: author, at: moment)
            )
        }
    }
}
