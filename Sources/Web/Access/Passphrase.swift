// SPDX-License-Identifier: Apache-2.0
import Crypto
import CryptoExtras
import NIOPosix
public import Storage
public import Wording

/// What a person types to get in from elsewhere.
///
/// Deriving a key from it is made to cost time and memory (scrypt, RFC 7914); it happens on one
/// thread of its own, one at a time, so that guesses cannot take the machine away from the pages.
public struct Passphrase: Sendable {
    private let bytes: [UInt8]

    /// Takes what was typed, as it was typed.
    public init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Why it cannot be set; nil when it can.
    ///
    /// Length is what makes a passphrase hard to guess (NIST SP 800-63B, 5.1.1); nothing is asked
    /// of its characters.
    public var problem: Text? {
        if bytes.count < Passphrase.least { return Passphrase.tooShort }
        if bytes.count > Passphrase.most { return Passphrase.tooLong }
        return Set(bytes).count < 5 ? Passphrase.tooPlain : nil
    }

    /// What is kept of it.
    ///
    /// - Parameters:
    ///   - now: The present instant, in seconds since 1970-01-01 00:00 UTC.
    ///   - cost: What a guess shall cost.
    /// - Returns: The lock it opens.
    /// - Throws: An error when there is not enough memory for the cost.
    public func lock(
        at now: Int,
        cost: PassphraseLock.Cost = Passphrase.usualCost
    ) async throws -> PassphraseLock {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let key = try await derive(salt: salt, cost: cost)
        return PassphraseLock(
            cost: cost,
            salt: salt,
            key: unsafe key.withUnsafeBytes { unsafe Array($0) },
            setAt: now
        )
    }

    /// Whether it is the one a lock was made from; the comparison takes the same time either way.
    public func opens(_ lock: PassphraseLock) async throws -> Bool {
        guard bytes.count <= Passphrase.most else { return false }
        return try await derive(salt: lock.salt, cost: lock.cost) == SymmetricKey(data: lock.key)
    }

    private func derive(
        salt: [UInt8],
        cost: PassphraseLock.Cost
    ) async throws -> SymmetricKey {
        let bytes = bytes
        return try await Passphrase.thread.runIfActive {
            try KDF.Scrypt.deriveKey(
                from: bytes,
                salt: salt,
                outputByteCount: 32,
                rounds: cost.rounds,
                blockSize: cost.blockSize,
                parallelism: cost.parallelism
            )
        }
    }

    /// 64 MiB, a quarter of a second on a small computer (OWASP Password Storage, scrypt table).
    public static let usualCost = PassphraseLock.Cost(
        rounds: 1 << 16,
        blockSize: 8,
        parallelism: 2
    )

    /// The fewest and the most bytes.
    private static let least = 12
    private static let most = 1024

    /// The one thread on which keys are derived; it lives as long as the program.
    private static let thread: NIOThreadPool = {
        let pool = NIOThreadPool(numberOfThreads: 1)
        pool.start()
        return pool
    }()

    private static let tooShort = Text(
        "passphrase.short",
        "A passphrase has {count} characters or more; four or five words are easy to remember.",
        ["count": .count(least)]
    )
    private static let tooLong = Text(
        "passphrase.long",
        "A passphrase has at most {count} characters.",
        ["count": .count(most)]
    )
    private static let tooPlain = Text(
        "passphrase.plain",
        "That repeats a few characters only and would soon be guessed. Take four or five words."
    )
}
