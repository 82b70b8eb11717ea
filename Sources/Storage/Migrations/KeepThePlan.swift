// SPDX-License-Identifier: Apache-2.0

extension Migration {
    /// Lets a plan be kept beside entries and case, by making the history anew with an open list
    /// of kinds.
    ///
    /// An engine cannot loosen a check of a table that is there, so both tables are written again,
    /// row by row and unchanged: the checksums of the revisions show that nothing else became of
    /// them. Which kinds there are is from now on the program's to know; `verify` names any other.
    static let keepThePlan = Migration(
        number: 4,
        name: "Keep the plan that was agreed.",
        sqlite: """
            CREATE TABLE new_revision (
                sequence INTEGER NOT NULL PRIMARY KEY,
                kind TEXT NOT NULL CHECK (kind <> ''),
                id TEXT NOT NULL CHECK (id <> ''),
                number INTEGER NOT NULL CHECK (number >= 1),
                author TEXT NOT NULL CHECK (author <> ''),
                recorded_seconds INTEGER NOT NULL,
                recorded_offset INTEGER NOT NULL CHECK (recorded_offset BETWEEN -1080 AND 1080),
                deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
                body TEXT NOT NULL,
                former TEXT NOT NULL,
                checksum TEXT NOT NULL CHECK (length(checksum) = 64),
                seen INTEGER CHECK (seen IS NULL OR (seen >= 0 AND seen < number - 1)),
                UNIQUE (kind, id, number)
            ) STRICT;
            INSERT INTO new_revision (sequence, kind, id, number, author, recorded_seconds,
                recorded_offset, deleted, body, former, checksum, seen)
                SELECT sequence, kind, id, number, author, recorded_seconds, recorded_offset,
                    deleted, body, former, checksum, seen
                FROM revision ORDER BY sequence;
            CREATE TABLE new_current (
                kind TEXT NOT NULL,
                id TEXT NOT NULL,
                number INTEGER NOT NULL,
                sequence INTEGER NOT NULL REFERENCES new_revision (sequence),
                night INTEGER CHECK (night IS NULL OR kind = 'entry'),
                PRIMARY KEY (kind, id)
            ) STRICT;
            INSERT INTO new_current (kind, id, number, sequence, night)
                SELECT kind, id, number, sequence, night FROM current_revision;
            DROP TABLE current_revision;
            DROP TABLE revision;
            ALTER TABLE new_revision RENAME TO revision;
            ALTER TABLE new_current RENAME TO current_revision;
            CREATE INDEX current_by_night ON current_revision (kind, night);
            CREATE INDEX current_by_sequence ON current_revision (kind, sequence);
            CREATE TRIGGER revision_is_never_changed BEFORE UPDATE ON revision
                BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
            CREATE TRIGGER revision_is_removed_only_when_erased BEFORE DELETE ON revision
                WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE kind = 'everything'
                    OR (kind = OLD.kind AND id = OLD.id))
                BEGIN SELECT RAISE(ABORT, 'a revision is removed only when it is erased'); END;
            CREATE TRIGGER erased_stays_erased BEFORE INSERT ON revision
                WHEN EXISTS (SELECT 1 FROM tombstone WHERE kind = NEW.kind AND id = NEW.id)
                BEGIN SELECT RAISE(ABORT, 'what was erased stays erased'); END;
            """
    )
}
