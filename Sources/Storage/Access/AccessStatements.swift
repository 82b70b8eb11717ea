// SPDX-License-Identifier: Apache-2.0

/// The statements on passphrase, logins and known browsers, each written once for all engines.
enum AccessStatements {
    static let lock = Statement(
        "SELECT rounds, block_size, parallelism, salt, key, set_seconds FROM passphrase"
    )

    static func keep(_ lock: PassphraseLock) -> Statement {
        Statement(
            """
            INSERT INTO passphrase \
            (only, rounds, block_size, parallelism, salt, key, set_seconds) \
            VALUES (1, $1, $2, $3, $4, $5, $6) \
            ON CONFLICT (only) DO UPDATE SET rounds = excluded.rounds, \
            block_size = excluded.block_size, parallelism = excluded.parallelism, \
            salt = excluded.salt, key = excluded.key, set_seconds = excluded.set_seconds
            """,
            [
                .integer(lock.cost.rounds), .integer(lock.cost.blockSize),
                .integer(lock.cost.parallelism), .text(Hexadecimal.text(lock.salt)),
                .text(Hexadecimal.text(lock.key)), .integer(lock.setAt),
            ]
        )
    }

    static let removeLock = Statement("DELETE FROM passphrase")
    static let forgetBrowsers = Statement("DELETE FROM known_browser")

    private static let loginColumns = "SELECT name, begun, seen, brief, browser FROM login "
    static let logins = Statement(loginColumns + "ORDER BY seen DESC, name")

    static func login(_ digest: String) -> Statement {
        Statement(loginColumns + "WHERE digest = $1", [.text(digest)])
    }

    static func begin(_ login: Login, digest: String) -> Statement {
        Statement(
            "INSERT INTO login (digest, name, begun, seen, brief, browser) "
                + "VALUES ($1, $2, $3, $4, $5, $6)",
            [
                .text(digest), .text(login.name), .integer(login.begun), .integer(login.seen),
                .integer(login.isBrief ? 1 : 0), .text(login.browser),
            ]
        )
    }

    static func use(_ digest: String, at now: Int) -> Statement {
        Statement("UPDATE login SET seen = $2 WHERE digest = $1", [.text(digest), .integer(now)])
    }

    static func end(_ digest: String) -> Statement {
        Statement("DELETE FROM login WHERE digest = $1", [.text(digest)])
    }

    static func end(named name: String) -> Statement {
        Statement("DELETE FROM login WHERE name = $1", [.text(name)])
    }

    static func endAll(but digest: String) -> Statement {
        Statement("DELETE FROM login WHERE digest <> $1", [.text(digest)])
    }

    static func know(_ digest: String, at now: Int) -> Statement {
        Statement(
            "INSERT INTO known_browser (digest, seen) VALUES ($1, $2) "
                + "ON CONFLICT (digest) DO UPDATE SET seen = excluded.seen",
            [.text(digest), .integer(now)]
        )
    }

    static func known(_ digest: String) -> Statement {
        Statement("SELECT seen FROM known_browser WHERE digest = $1", [.text(digest)])
    }

    /// Keeps the hundred browsers that logged in last.
    static let forgetOldBrowsers = Statement(
        "DELETE FROM known_browser WHERE digest NOT IN "
            + "(SELECT digest FROM known_browser ORDER BY seen DESC, digest LIMIT 100)"
    )
}

extension PassphraseLock {
    /// Reads a row of ``AccessStatements/lock``; nil when it is not what was written.
    init?(_ row: SQLRow) {
        guard let rounds = row[0].integer, let blockSize = row[1].integer,
            let parallelism = row[2].integer,
            let cost = Scrypt(rounds: rounds, blockSize: blockSize, parallelism: parallelism),
            let salt = row[3].text.flatMap(Hexadecimal.bytes),
            let key = row[4].text.flatMap(Hexadecimal.bytes), let setAt = row[5].integer
        else { return nil }
        self.init(
            cost: cost,
            salt: salt,
            key: key,
            setAt: setAt
        )
    }
}

extension Login {
    /// Reads a row of logins; nil when it is not what was written.
    init?(_ row: SQLRow) {
        guard let name = row[0].text, let begun = row[1].integer, let seen = row[2].integer,
            let brief = row[3].integer, let browser = row[4].text
        else { return nil }
        self.init(name: name, begun: begun, seen: seen, isBrief: brief == 1, browser: browser)
    }
}
