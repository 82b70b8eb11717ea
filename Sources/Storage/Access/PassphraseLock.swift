// SPDX-License-Identifier: Apache-2.0
import Crypto

/// What is kept of a passphrase: a key derived from it with scrypt, and how it was derived.
///
/// The passphrase cannot be found from it other than by guessing, and each guess costs as much
/// memory and time as the parameters say. They are kept so that they can be raised later.
public struct PassphraseLock: Hashable, Sendable {
    /// What a guess costs.
    public let cost: Scrypt
    /// Random bytes that make equal passphrases differ; 16 or more.
    public let salt: [UInt8]
    /// The derived key, 32 bytes.
    public let key: [UInt8]
    /// When the passphrase was set, in seconds since 1970-01-01 00:00 UTC.
    public let setAt: Int

    /// Puts a lock together.
    public init(cost: Scrypt, salt: [UInt8], key: [UInt8], setAt: Int) {
        self.cost = cost
        self.salt = salt
        self.key = key
        self.setAt = setAt
    }
}

extension PassphraseLock {
    /// Makes the lock that a passphrase opens, with fresh salt.
    ///
    /// - Parameters:
    ///   - passphrase: What was typed, in UTF-8.
    ///   - cost: What a guess shall cost.
    ///   - now: The present instant, in seconds since 1970-01-01 00:00 UTC.
    /// - Returns: The lock.
    /// - Throws: An error when there is not enough memory for the cost.
    public static func make(
        for passphrase: [UInt8],
        cost: Scrypt,
        at now: Int
    ) async throws -> PassphraseLock {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let key = try await cost.keyInTurn(passphrase, salt: salt)
        return PassphraseLock(
            cost: cost,
            salt: salt,
            key: unsafe key.withUnsafeBytes { unsafe Array($0) },
            setAt: now
        )
    }

    /// Whether a passphrase opens it; the comparison takes the same time either way.
    public func opens(with passphrase: [UInt8]) async throws -> Bool {
        try await cost.keyInTurn(passphrase, salt: salt) == SymmetricKey(data: key)
    }
}
