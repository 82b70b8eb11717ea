// SPDX-License-Identifier: Apache-2.0
public import Diary
public import Vocabulary

extension RecordStore {
    /// Keeps an entry as a new revision; the same entry again changes nothing.
    @discardableResult
    public func keep(_ entry: Entry, by author: Author, at moment: Moment) async throws -> Kept {
        try await keep(.entry(entry), by: author, at: moment)
    }

    /// The entries as they hold now, by night and then by when they were written down.
    ///
    /// Without nights it is the whole diary.
    public func entries(in nights: ClosedRange<Night>? = nil) async throws -> [Entry] {
        guard let nights else { return try await shelf().entries }
        let range = nights.lowerBound.eve.number...nights.upperBound.eve.number
        let found = try await read { log in
            try log.current(nights: range)
                .filter { !$0.isDeleted }
                .map { try RecordStore.entry(of: $0, at: log.place) }
        }
        return DiaryShelf.sorted(found)
    }

    /// The entry with an identifier as it holds now; nil when there is none.
    public func entry(_ id: EntryID) async throws -> Entry? {
        try await read { try RecordStore.entry(id, in: $0) }
    }

    /// The entry with an identifier, if there is one, and the person's own trackables by name, in
    /// one reading: what a form is checked against.
    public func entryAndTrackables(
        _ id: EntryID
    ) async throws -> (entry: Entry?, trackables: [Trackable]) {
        try await read { log in
            (try RecordStore.entry(id, in: log), try RecordStore.trackables(in: log))
        }
    }

    /// Whether an entry was deleted for good; what is sent for it again stays deleted.
    public func isErased(_ id: EntryID) async throws -> Bool {
        try await read { log in try log.isErased(RecordName(.entry, id.text)) }
    }

    /// Everything an entry ever said, first to last; empty when there is no such entry.
    public func history(of id: EntryID) async throws -> [EntryRevision] {
        try await read { log in
            try log.history(of: RecordName(.entry, id.text))
                .filter { !$0.isDeleted }
                .map { revision in
                    EntryRevision(
                        number: revision.number,
                        author: revision.author,
                        moment: revision.moment,
                        seen: revision.seen,
                        entry: try RecordStore.entry(of: revision, at: log.place)
                    )
                }
        }
    }

    /// The person's own trackables, by name.
    public func trackables() async throws -> [Trackable] {
        try await read { try RecordStore.trackables(in: $0) }
    }

    /// Keeps a trackable as a new revision.
    @discardableResult
    public func keep(
        _ trackable: Trackable,
        by author: Author,
        at moment: Moment
    ) async throws -> Kept {
        try await keep(.trackable(trackable), by: author, at: moment)
    }
}

extension RecordStore {
    private static func entry(_ id: EntryID, in log: RevisionLog) throws -> Entry? {
        guard let revision = try log.current(RecordName(.entry, id.text)), !revision.isDeleted
        else { return nil }
        return try entry(of: revision, at: log.place)
    }

    private static func trackables(in log: RevisionLog) throws -> [Trackable] {
        var trackables: [Trackable] = []
        for revision in try log.current(.trackable) where !revision.isDeleted {
            let value = try value(of: revision, at: log.place)
            if case .trackable(let trackable) = value { trackables.append(trackable) }
        }
        return trackables.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
}
