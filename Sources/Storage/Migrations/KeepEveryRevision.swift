// SPDX-License-Identifier: Apache-2.0

extension Migration {
    /// Makes the tables of the history: what was ever written, and which of it holds now.
    ///
    /// Days and nights are numbers of days since 1970-01-01, moments are seconds since then with
    /// the offset in minutes. The triggers see to it that nothing written is changed.
    static let keepEveryRevision = Migration(
        number: 1,
        name: "Keep every revision of every record.",
        sqlite: """
            CREATE TABLE counter (
                name TEXT NOT NULL PRIMARY KEY,
                value INTEGER NOT NULL CHECK (value >= 0)
            ) STRICT;
            INSERT INTO counter (name, value) VALUES ('revision', 0);
            CREATE TABLE revision (
                sequence INTEGER NOT NULL PRIMARY KEY,
                kind TEXT NOT NULL CHECK (kind IN
                    ('entry', 'case', 'interview', 'settings', 'trackable', 'shown')),
                id TEXT NOT NULL CHECK (id <> ''),
                number INTEGER NOT NULL CHECK (number >= 1),
                author TEXT NOT NULL CHECK (author <> ''),
                recorded_seconds INTEGER NOT NULL,
                recorded_offset INTEGER NOT NULL CHECK (recorded_offset BETWEEN -1080 AND 1080),
                deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
                body TEXT NOT NULL,
                former TEXT NOT NULL,
                checksum TEXT NOT NULL CHECK (length(checksum) = 64),
                UNIQUE (kind, id, number)
            ) STRICT;
            CREATE TABLE current_revision (
                kind TEXT NOT NULL,
                id TEXT NOT NULL,
                number INTEGER NOT NULL,
                sequence INTEGER NOT NULL REFERENCES revision (sequence),
                night INTEGER CHECK (night IS NULL OR kind = 'entry'),
                PRIMARY KEY (kind, id)
            ) STRICT;
            CREATE INDEX current_by_night ON current_revision (kind, night);
            CREATE INDEX current_by_sequence ON current_revision (kind, sequence);
            CREATE TRIGGER revision_is_never_changed BEFORE UPDATE ON revision
                BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
            CREATE TRIGGER revision_is_never_removed BEFORE DELETE ON revision
                BEGIN SELECT RAISE(ABORT, 'a revision is never removed'); END;
            """
    )
}
