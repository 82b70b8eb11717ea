// SPDX-License-Identifier: Apache-2.0

extension Migration {
    /// Gives the record a name of its own, lets a person delete for good, and notes conflicts.
    ///
    /// A revision can be removed only while its record stands in `erasing`, which is filled and
    /// emptied inside one transaction. What is left of an erased entry is a tombstone that holds
    /// nothing it said. Each field of a tombstone stands in an index too, so that damage shows.
    static let letAPersonDelete = Migration(
        number: 2,
        name: "Let a person delete for good, and note which versions met.",
        sqlite: """
            CREATE TABLE identity (
                only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
                id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64)
            ) STRICT;
            INSERT INTO identity (only, id) VALUES (1, lower(hex(randomblob(16))));
            INSERT INTO counter (name, value) VALUES ('erasedEverything', 0), ('unscrubbed', 0);
            ALTER TABLE revision ADD COLUMN seen INTEGER
                CHECK (seen IS NULL OR (seen >= 0 AND seen < number - 1));
            CREATE TABLE erasing (
                kind TEXT NOT NULL,
                id TEXT NOT NULL,
                PRIMARY KEY (kind, id)
            ) STRICT;
            CREATE TABLE tombstone (
                sequence INTEGER NOT NULL PRIMARY KEY,
                kind TEXT NOT NULL CHECK (kind = 'entry'),
                id TEXT NOT NULL CHECK (id <> ''),
                author TEXT NOT NULL CHECK (author <> ''),
                erased_seconds INTEGER NOT NULL,
                erased_offset INTEGER NOT NULL CHECK (erased_offset BETWEEN -1080 AND 1080),
                UNIQUE (kind, id)
            ) STRICT;
            CREATE INDEX tombstone_by_author ON tombstone (author, erased_seconds, erased_offset);
            DROP TRIGGER revision_is_never_removed;
            CREATE TRIGGER revision_is_removed_only_when_erased BEFORE DELETE ON revision
                WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE kind = 'everything'
                    OR (kind = OLD.kind AND id = OLD.id))
                BEGIN SELECT RAISE(ABORT, 'a revision is removed only when it is erased'); END;
            CREATE TRIGGER erased_stays_erased BEFORE INSERT ON revision
                WHEN EXISTS (SELECT 1 FROM tombstone WHERE kind = NEW.kind AND id = NEW.id)
                BEGIN SELECT RAISE(ABORT, 'what was erased stays erased'); END;
            CREATE TRIGGER tombstone_is_never_changed BEFORE UPDATE ON tombstone
                BEGIN SELECT RAISE(ABORT, 'a tombstone is never changed'); END;
            CREATE TRIGGER tombstone_goes_only_with_everything BEFORE DELETE ON tombstone
                WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE kind = 'everything')
                BEGIN SELECT RAISE(ABORT, 'a tombstone goes only with everything'); END;
            """
    )
}
