// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary

/// What is left of an entry that was erased: which it was, who erased it and when.
///
/// It holds nothing the entry said and no checksum of it, so that it can't be guessed from.
struct Tombstone: Hashable, Sendable {
    let record: RecordName
    let author: Author
    let moment: Moment
}

extension RevisionLog {
    /// Whether a record was erased, so that it stays away when it is sent again.
    func isErased(_ record: RecordName) throws -> Bool {
        try !session.run(ErasingStatements.tombstone(record)).isEmpty
    }

    /// What was erased after a number of the history.
    func tombstones(after sequence: Int = 0) throws -> [Tombstone] {
        try session.run(ErasingStatements.tombstones(after: sequence)).map(tombstone)
    }

    /// A number of the program's own.
    func counter(_ counter: ErasingStatements.Counter) throws -> Int {
        try session.run(ErasingStatements.counter(counter)).first?[0].integer ?? 0
    }

    /// Removes every revision of a record, also one that can no longer be read.
    ///
    /// - Returns: Whether there was anything.
    func remove(_ record: RecordName) throws -> Bool {
        let rows = try session.run(RevisionStatements.history(of: record))
        _ = try session.run(ErasingStatements.begin(record))
        _ = try session.run(ErasingStatements.forget(record))
        _ = try session.run(ErasingStatements.remove(record))
        _ = try session.run(ErasingStatements.ended)
        _ = try session.run(ErasingStatements.set(.unscrubbed, to: 1))
        return !rows.isEmpty
    }

    /// Leaves a tombstone where a record was.
    func bury(_ tombstone: Tombstone) throws {
        _ = try session.run(ErasingStatements.bury(tombstone, sequence: try takeSequence()))
    }

    /// Removes everything there is, and gives the empty record a name of its own.
    func removeEverything(identity: RecordID) throws {
        let sequence = try takeSequence()
        _ = try session.run(ErasingStatements.beginEverything)
        for statement in ErasingStatements.removeEverything { _ = try session.run(statement) }
        _ = try session.run(ErasingStatements.ended)
        _ = try session.run(ErasingStatements.set(.erasedEverything, to: sequence))
        _ = try session.run(ErasingStatements.set(.unscrubbed, to: 1))
        try take(identity)
    }

    /// Removes all that was ever recorded of a trackable, and keeps the rest of those entries.
    ///
    /// Each revision is written again without it, by the same author and of the same moment.
    func removeValues(of trackable: TrackableID) throws {
        let rows = try session.run(ErasingStatements.entries(naming: trackable))
        for id in rows.compactMap(\.[0].text) {
            let record = RecordName(.entry, id)
            let revisions = try history(of: record)
            let contents = try revisions.map { try content(of: $0, without: trackable) }
            guard zip(contents, revisions).contains(where: { $0.body != $1.body }) else { continue }
            _ = try remove(record)
            for (content, revision) in zip(contents, revisions) {
                try append(
                    content,
                    after: try current(record),
                    seen: revision.seen,
                    by: revision.author,
                    at: revision.moment
                )
            }
        }
    }

    private func content(
        of revision: Revision,
        without trackable: TrackableID
    ) throws -> RecordContent {
        guard !revision.isDeleted else {
            return RecordContent(record: revision.record, body: "", isDeleted: true)
        }
        var entry = try RecordStore.entry(of: revision, at: place)
        entry.own[trackable] = nil
        return try RecordContent(.entry(entry))
    }

    private func tombstone(_ row: SQLRow) throws -> Tombstone {
        guard let kind = row[0].text.flatMap(RecordKind.init(rawValue:)), let id = row[1].text,
            let author = row[2].text, let seconds = row[3].integer, let offset = row[4].integer,
            let moment = Moment(seconds: seconds, offsetMinutes: offset)
        else { throw StoreError(.damagedFile, at: place) }
        return Tombstone(
            record: RecordName(kind, id),
            author: Author(name: author),
            moment: moment
        )
    }
}
