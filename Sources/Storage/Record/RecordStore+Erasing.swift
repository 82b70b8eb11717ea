// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// What became of something that was to be deleted for good.
public enum Erased: Hashable, Sendable {
    /// It is gone from the record.
    ///
    /// - traces: Why its bytes could not be removed from the file yet; nil when they are gone too.
    case erased(traces: StoreError?)
    /// It was deleted before.
    case alreadyErased
    /// There is nothing of that name.
    case unknown
}

extension RecordStore {
    /// The name of the record itself, which no other record has; see ``RecordID``.
    public func identity() async throws -> RecordID {
        try await read { try $0.identity() }
    }

    /// Deletes an entry for good: all it ever said is removed, also from the file and its log.
    ///
    /// What stays is a tombstone with the identifier, who and when, so that the entry stays away
    /// when it is sent again. It can't be undone.
    @discardableResult
    public func erase(
        entry id: EntryID,
        by author: Author,
        at moment: Moment
    ) async throws -> Erased {
        let record = RecordName(.entry, id.text)
        let found: Erased? = try await write { log in
            if try log.isErased(record) { return .alreadyErased }
            guard try log.remove(record) else { return .unknown }
            try log.bury(Tombstone(record: record, author: author, moment: moment))
            return nil
        }
        if let found { return found }
        return .erased(traces: await finishErasing())
    }

    /// Deletes a trackable for good, with every value that was ever recorded of it.
    ///
    /// The entries stay, without those values. Nothing is left that would keep it from being made
    /// again.
    @discardableResult
    public func erase(trackable id: TrackableID) async throws -> Erased {
        let record = RecordName(.trackable, id.text)
        let isKnown = try await write { log in
            guard try log.remove(record) else { return false }
            try log.removeValues(of: id)
            _ = try log.takeSequence()
            return true
        }
        return isKnown ? .erased(traces: await finishErasing()) : .unknown
    }

    /// Deletes everything there is for good: diary, interview, settings, what was deleted before.
    ///
    /// The record gets a new name, so that what waits in a phone for the old one is refused.
    @discardableResult
    public func eraseEverything() async throws -> Erased {
        try await write { try $0.removeEverything(identity: .random()) }
        return .erased(traces: await finishErasing())
    }

    /// Removes the last traces of what was erased from the file, when there may still be some.
    ///
    /// - Returns: Why there still are; nil when none are left.
    @discardableResult
    public func finishErasing() async -> StoreError? {
        do {
            guard try await read({ try $0.counter(.unscrubbed) }) != 0 else { return nil }
            guard try await engine.scrub() else {
                return StoreError(.tracesRemain, at: engine.place)
            }
            try await write { log in
                _ = try log.session.run(ErasingStatements.set(.unscrubbed, to: 0))
            }
            return nil
        } catch {
            return error as? StoreError ?? StoreError(.tracesRemain, at: engine.place)
        }
    }
}
