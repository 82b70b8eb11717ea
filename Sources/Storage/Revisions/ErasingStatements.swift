// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The statements that remove revisions for good, each written once for all engines.
enum ErasingStatements {
    /// Allows the revisions of a record to be removed until ``ended``.
    static func begin(_ record: RecordName) -> Statement {
        Statement("INSERT INTO erasing (kind, id) VALUES ($1, $2)", values(record))
    }

    /// Allows everything to be removed until ``ended``.
    static let beginEverything = Statement(
        "INSERT INTO erasing (kind, id) VALUES ('everything', '')"
    )

    /// Allows nothing to be removed any more.
    static let ended = Statement("DELETE FROM erasing")

    /// Removes the note of which revision of a record holds.
    static func forget(_ record: RecordName) -> Statement {
        Statement("DELETE FROM current_revision WHERE kind = $1 AND id = $2", values(record))
    }

    /// Removes every revision of a record.
    static func remove(_ record: RecordName) -> Statement {
        Statement("DELETE FROM revision WHERE kind = $1 AND id = $2", values(record))
    }

    /// Removes all that was ever kept, and what is left of what was erased.
    ///
    /// A table that comes to hold something of the person's own is added here.
    static let removeEverything = [
        Statement("DELETE FROM current_revision"), Statement("DELETE FROM revision"),
        Statement("DELETE FROM tombstone"),
    ]

    /// Leaves a tombstone, which holds nothing the entry said.
    static func bury(_ tombstone: Tombstone, sequence: Int) -> Statement {
        Statement(
            """
            INSERT INTO tombstone (sequence, kind, id, author, erased_seconds, erased_offset) \
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                .integer(sequence), .text(tombstone.record.kind.rawValue),
                .text(tombstone.record.id), .text(tombstone.author.name),
                .integer(tombstone.moment.seconds), .integer(tombstone.moment.offsetMinutes),
            ]
        )
    }

    /// The tombstone of a record.
    static func tombstone(_ record: RecordName) -> Statement {
        Statement(selectTombstone + "WHERE kind = $1 AND id = $2", values(record))
    }

    /// The tombstones after a number of the history.
    static func tombstones(after sequence: Int) -> Statement {
        Statement(selectTombstone + "WHERE sequence > $1 ORDER BY sequence", [.integer(sequence)])
    }

    /// The entries of which a revision names a trackable.
    static func entries(naming trackable: TrackableID) -> Statement {
        // An identifier needs no escape in JSON. LIKE takes “_” for any letter and so finds too much
        // rather than too little.
        Statement(
            "SELECT DISTINCT id FROM revision WHERE kind = 'entry' AND body LIKE $1 ORDER BY id",
            [.text("%\"" + trackable.text + "\":%")]
        )
    }

    /// Reads a number of the program's own.
    static func counter(_ counter: Counter) -> Statement {
        Statement("SELECT value FROM counter WHERE name = $1", [.text(counter.rawValue)])
    }

    /// Writes a number of the program's own.
    static func set(_ counter: Counter, to value: Int) -> Statement {
        Statement(
            "UPDATE counter SET value = $2 WHERE name = $1",
            [.text(counter.rawValue), .integer(value)]
        )
    }

    /// The numbers of the program's own beside that of the history.
    enum Counter: String {
        /// The number of the history at which everything was erased last; 0 for never.
        case erasedEverything
        /// Whether traces of something that was erased may still be on the disk: 1 or 0.
        case unscrubbed
    }

    private static let selectTombstone =
        "SELECT kind, id, author, erased_seconds, erased_offset, sequence FROM tombstone "

    private static func values(_ record: RecordName) -> [SQLValue] {
        [.text(record.kind.rawValue), .text(record.id)]
    }
}
