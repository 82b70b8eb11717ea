// SPDX-License-Identifier: Apache-2.0
public import Storage
public import Wording

/// What a person types to get in from elsewhere.
///
/// What is kept of it is a ``Storage/PassphraseLock``, which costs time and memory to try.
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
    public func lock(at now: Int, cost: Scrypt = .ofTheDoor) async throws -> PassphraseLock {
        try await PassphraseLock.make(for: bytes, cost: cost, at: now)
    }

    /// Whether it is the one a lock was made from.
    public func opens(_ lock: PassphraseLock) async throws -> Bool {
        guard bytes.count <= Passphrase.most else { return false }
        return try await lock.opens(with: bytes)
    }

    /// The fewest and the most bytes.
    private static let least = BackupPassphrase.fewestCharacters
    private static let most = 1024

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
