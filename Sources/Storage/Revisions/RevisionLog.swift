// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Adds revisions and reads them back inside a transaction, checking each on every read.
struct RevisionLog {
    let session: any EngineSession
    /// Where the record lives, for errors.
    let place: String

    /// The revision that holds now; nil when there is none.
    func current(_ record: RecordName) throws -> Revision? {
        try session.run(RevisionStatements.current(record)).first.map(checked)
    }

    /// What holds now of every record of a kind that changed after a number of the history.
    func current(_ kind: RecordKind, after sequence: Int = 0) throws -> [Revision] {
        try session.run(RevisionStatements.current(kind, after: sequence))
            .map(checked)
    }

    /// The entries of some nights as they hold now.
    func current(nights: ClosedRange<Int>) throws -> [Revision] {
        try session.run(RevisionStatements.current(nights: nights))
            .map(checked)
    }

    /// Every revision of a record, with the chain from the first to the last checked.
    func history(of record: RecordName) throws -> [Revision] {
        try chained(session.run(RevisionStatements.history(of: record)))
    }

    /// Every revision there is, in the order they were written, with all chains checked.
    func everything() throws -> [Revision] {
        try chained(session.run(RevisionStatements.everything))
    }

    /// How many revisions were ever written.
    func changeCount() throws -> Int {
        guard let count = try session.run(RevisionStatements.changeCount).first?[0].integer else {
            throw StoreError(.damagedFile, at: place)
        }
        return count
    }

    /// Adds a revision unless the record says just that already.
    func keep(_ content: RecordContent, by author: Author, at moment: Moment) throws -> Kept {
        let former = try current(content.record)
        if let former, !former.isDeleted, former.body == content.body { return .unchanged }
        if former == nil, try isErased(content.record) { return .deleted }
        return .kept(revision: try append(content, after: former, by: author, at: moment))
    }

    /// Adds a revision after the one that held so far, whatever that says.
    @discardableResult
    func append(
        _ content: RecordContent,
        after former: Revision?,
        seen: Int? = nil,
        by author: Author,
        at moment: Moment
    ) throws -> Int {
        let revision = Revision(
            record: content.record,
            number: (former?.number ?? 0) + 1,
            author: author,
            moment: moment,
            isDeleted: content.isDeleted,
            body: content.body,
            former: former?.checksum ?? "",
            seen: seen
        )
        let sequence = try takeSequence()
        _ = try session.run(RevisionStatements.append(revision, sequence: sequence))
        _ = try session.run(
            RevisionStatements.hold(revision, sequence: sequence, night: content.night?.eve.number)
        )
        return revision.number
    }

    /// Takes the next number of the whole record's history.
    func takeSequence() throws -> Int {
        guard let sequence = try session.run(RevisionStatements.takeSequence).first?[0].integer
        else { throw StoreError(.damagedFile, at: place) }
        return sequence
    }
}

/// What a record is to say next.
struct RecordContent: Sendable {
    let record: RecordName
    let body: String
    /// The night an entry is found by; nil for other kinds.
    var night: Night?
    var isDeleted = false
}

extension RevisionLog {
    /// Reads a revision from its row and compares its checksum.
    func checked(_ row: SQLRow) throws -> Revision {
        guard let kind = row[0].text.flatMap(RecordKind.init(rawValue:)), let id = row[1].text
        else {
            throw StoreError(.damagedFile, at: place)
        }
        let record = RecordName(kind, id)
        let number = row[2].integer ?? 0
        let damaged = StoreError(.damaged(RevisionName(record, number: number)), at: place)
        guard let author = row[3].text, let seconds = row[4].integer, let offset = row[5].integer,
            let moment = Moment(seconds: seconds, offsetMinutes: offset),
            let deleted = row[6].integer, let body = row[7].text, let former = row[8].text
        else { throw damaged }
        let revision = Revision(
            record: record,
            number: number,
            author: Author(name: author),
            moment: moment,
            isDeleted: deleted != 0,
            body: body,
            former: former,
            seen: row[10].integer
        )
        guard row[9].text == revision.checksum else { throw damaged }
        return revision
    }

    /// Reads revisions and checks that each follows the one before it in its record.
    private func chained(_ rows: [SQLRow]) throws -> [Revision] {
        var last: [RecordName: (number: Int, checksum: String)] = [:]
        return try rows.map { row in
            let revision = try checked(row)
            let before = last[revision.record] ?? (number: 0, checksum: "")
            guard revision.number == before.number + 1, revision.former == before.checksum else {
                throw StoreError(.damaged(revision.name), at: place)
            }
            last[revision.record] = (revision.number, row[9].text ?? "")
            return revision
        }
    }
}
