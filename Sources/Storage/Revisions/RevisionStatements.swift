// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The statements on revisions, each written once for all engines.
enum RevisionStatements {
    /// Takes the next number of the whole record's history.
    static let takeSequence = Statement(
        "UPDATE counter SET value = value + 1 WHERE name = 'revision' RETURNING value"
    )

    /// How many revisions were ever written.
    static let changeCount = Statement("SELECT value FROM counter WHERE name = 'revision'")

    /// Writes a revision down.
    static func append(_ revision: Revision, sequence: Int) -> Statement {
        Statement(
            """
            INSERT INTO revision (sequence, kind, id, number, author, recorded_seconds, \
            recorded_offset, deleted, body, former, checksum, seen) \
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [
                .integer(sequence), .text(revision.record.kind.rawValue),
                .text(revision.record.id), .integer(revision.number),
                .text(revision.author.name), .integer(revision.moment.seconds),
                .integer(revision.moment.offsetMinutes), .integer(revision.isDeleted ? 1 : 0),
                .text(revision.body), .text(revision.former), .text(revision.checksum),
                revision.seen.map { .integer($0) } ?? .null,
            ]
        )
    }

    /// Notes which revision of a record holds now.
    static func hold(_ revision: Revision, sequence: Int, night: Int?) -> Statement {
        Statement(
            """
            INSERT INTO current_revision (kind, id, number, sequence, night) \
            VALUES ($1, $2, $3, $4, $5) \
            ON CONFLICT (kind, id) DO UPDATE SET number = excluded.number, \
            sequence = excluded.sequence, night = excluded.night
            """,
            [
                .text(revision.record.kind.rawValue), .text(revision.record.id),
                .integer(revision.number), .integer(sequence),
                night.map { .integer($0) } ?? .null,
            ]
        )
    }

    /// The revision of a record that holds now.
    static func current(_ record: RecordName) -> Statement {
        Statement(
            selectCurrent + "WHERE c.kind = $1 AND c.id = $2",
            [.text(record.kind.rawValue), .text(record.id)]
        )
    }

    /// Of every record of a kind what holds now, when it changed after a number of the history.
    static func current(_ kind: RecordKind, after sequence: Int) -> Statement {
        Statement(
            selectCurrent + "WHERE c.kind = $1 AND c.sequence > $2 ORDER BY c.sequence",
            [.text(kind.rawValue), .integer(sequence)]
        )
    }

    /// The entries of some nights as they hold now.
    static func current(nights: ClosedRange<Int>) -> Statement {
        Statement(
            selectCurrent + "WHERE c.kind = $1 AND c.night BETWEEN $2 AND $3 ORDER BY c.night",
            [
                .text(RecordKind.entry.rawValue), .integer(nights.lowerBound),
                .integer(nights.upperBound),
            ]
        )
    }

    /// Every revision of a record, first to last.
    static func history(of record: RecordName) -> Statement {
        Statement(
            "SELECT " + columns + " FROM revision r WHERE r.kind = $1 AND r.id = $2 "
                + "ORDER BY r.number",
            [.text(record.kind.rawValue), .text(record.id)]
        )
    }

    /// Every revision there is, in the order they were written.
    static let everything = Statement(
        "SELECT " + columns + " FROM revision r ORDER BY r.sequence"
    )

    /// The revisions of some numbers of the history, each with its number there behind the rest.
    static func everything(in sequences: ClosedRange<Int>) -> Statement {
        Statement(
            "SELECT " + columns + ", r.sequence FROM revision r "
                + "WHERE r.sequence BETWEEN $1 AND $2 ORDER BY r.sequence",
            [.integer(sequences.lowerBound), .integer(sequences.upperBound)]
        )
    }

    /// Every record with the revision of it that holds now, and its night.
    static let holdings = Statement(
        "SELECT kind, id, number, sequence, night FROM current_revision ORDER BY kind, id"
    )

    /// The name, number and checksum of every revision, in the order they were written.
    static let allChecksums = Statement(
        "SELECT r.kind, r.id, r.number, r.checksum FROM revision r ORDER BY r.sequence"
    )

    private static let columns = """
        r.kind, r.id, r.number, r.author, r.recorded_seconds, r.recorded_offset, r.deleted, \
        r.body, r.former, r.checksum, r.seen
        """

    /// A revision that is missing, or is another's, shows as nulls, so that it is noticed.
    private static let selectCurrent = """
        SELECT c.kind, c.id, c.number, r.author, r.recorded_seconds, r.recorded_offset, \
        r.deleted, r.body, r.former, r.checksum, r.seen \
        FROM current_revision c LEFT JOIN revision r ON r.sequence = c.sequence \
        AND r.kind = c.kind AND r.id = c.id AND r.number = c.number \

        """
}
