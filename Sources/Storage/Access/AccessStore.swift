// SPDX-License-Identifier: Apache-2.0

extension RecordStore {
    /// Who may enter from elsewhere.
    public var access: AccessStore { AccessStore(engine: engine) }
}

/// The passphrase of a record, the logins made with it, and the browsers known by them.
///
/// None of it is part of the history: it goes into no revision, export or report. A digest is the
/// SHA-256 of a random token in hexadecimal; the token itself is with the browser alone.
public struct AccessStore: Sendable {
    let engine: any StorageEngine

    /// What is kept of the passphrase; nil when none was set.
    public func lock() async throws -> PassphraseLock? {
        let place = engine.place
        return try await engine.read { session in
            guard let row = try session.run(AccessStatements.lock).first else { return nil }
            guard let lock = PassphraseLock(row) else {
                throw StoreError(.damagedFile, at: place)
            }
            return lock
        }
    }

    /// Sets the passphrase, and ends every login but one.
    ///
    /// - Parameters:
    ///   - lock: What is kept of it.
    ///   - spared: The digest of the login that stays; nil for none.
    /// - Throws: ``StoreError`` when it cannot be kept; then nothing has changed.
    public func keep(_ lock: PassphraseLock, sparing spared: String? = nil) async throws {
        try await engine.write { session in
            _ = try session.run(AccessStatements.keep(lock))
            _ = try session.run(AccessStatements.endAll(but: spared ?? ""))
            _ = try session.run(AccessStatements.forgetBrowsers)
        }
    }

    /// Takes the passphrase away, and ends every login.
    public func removeLock() async throws {
        try await engine.write { session in
            _ = try session.run(AccessStatements.removeLock)
            _ = try session.run(AccessStatements.endAll(but: ""))
            _ = try session.run(AccessStatements.forgetBrowsers)
        }
    }

    /// The login of a digest, whether it still holds or not; nil when there is none.
    public func login(_ digest: String) async throws -> Login? {
        try await engine.read { session in
            try session.run(AccessStatements.login(digest)).first.flatMap(Login.init)
        }
    }

    /// Every login that holds, the one last used first.
    public func logins(at now: Int) async throws -> [Login] {
        try await engine.read { session in
            try session.run(AccessStatements.logins).compactMap(Login.init)
        }
        .filter { $0.holds(at: now) }
    }

    /// Begins a login, makes its browser known, and forgets the logins that no longer hold.
    ///
    /// - Parameters:
    ///   - login: What is kept of it.
    ///   - digest: The digest of its token.
    ///   - browser: The digest of the token by which the browser is known; nil on a device that
    ///     is not the person's own.
    /// - Throws: ``StoreError`` when it cannot be kept.
    public func begin(_ login: Login, digest: String, knownAs browser: String?) async throws {
        try await engine.write { session in
            for row in try session.run(AccessStatements.logins) {
                guard let old = Login(row), !old.holds(at: login.begun) else { continue }
                _ = try session.run(AccessStatements.end(named: old.name))
            }
            _ = try session.run(AccessStatements.begin(login, digest: digest))
            if let browser {
                _ = try session.run(AccessStatements.know(browser, at: login.begun))
                _ = try session.run(AccessStatements.forgetOldBrowsers)
            }
        }
    }

    /// Notes that a login was used.
    public func noteUse(of digest: String, at now: Int) async throws {
        try await engine.write { _ = try $0.run(AccessStatements.use(digest, at: now)) }
    }

    /// Ends the login of a digest.
    public func end(_ digest: String) async throws {
        try await engine.write { _ = try $0.run(AccessStatements.end(digest)) }
    }

    /// Ends the login of a name.
    public func end(named name: String) async throws {
        try await engine.write { _ = try $0.run(AccessStatements.end(named: name)) }
    }

    /// Whether a browser has logged in before, by the digest of its token.
    public func isKnown(browser digest: String) async throws -> Bool {
        try await engine.read { try !$0.run(AccessStatements.known(digest)).isEmpty }
    }
}
