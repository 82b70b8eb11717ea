// SPDX-License-Identifier: Apache-2.0

extension Migration {
    /// Makes the tables of the door: the passphrase, the logins and the browsers known by them.
    ///
    /// They are no part of the history and go into no export. Secrets are kept as hexadecimal
    /// digits of what cannot be turned back: a scrypt key, or the SHA-256 of a random token.
    static let keepWhoMayEnter = Migration(
        number: 3,
        name: "Keep who may enter from elsewhere.",
        sqlite: """
            CREATE TABLE passphrase (
                only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
                rounds INTEGER NOT NULL CHECK (rounds >= 2),
                block_size INTEGER NOT NULL CHECK (block_size >= 1),
                parallelism INTEGER NOT NULL CHECK (parallelism >= 1),
                salt TEXT NOT NULL CHECK (length(salt) >= 32),
                key TEXT NOT NULL CHECK (length(key) = 64),
                set_seconds INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE login (
                digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
                name TEXT NOT NULL UNIQUE CHECK (name <> ''),
                begun INTEGER NOT NULL,
                seen INTEGER NOT NULL,
                brief INTEGER NOT NULL CHECK (brief IN (0, 1)),
                browser TEXT NOT NULL
            ) STRICT;
            CREATE TABLE known_browser (
                digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
                seen INTEGER NOT NULL
            ) STRICT;
            """
    )
}
