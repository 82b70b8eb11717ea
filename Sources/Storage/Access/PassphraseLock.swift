// SPDX-License-Identifier: Apache-2.0

/// What is kept of a passphrase: a key derived from it with scrypt, and how it was derived.
///
/// The passphrase cannot be found from it other than by guessing, and each guess costs as much
/// memory and time as the parameters say. They are kept so that they can be raised later.
public struct PassphraseLock: Hashable, Sendable {
    /// What a guess costs: scrypt's N, r and p (RFC 7914).
    public struct Cost: Hashable, Sendable {
        /// N, a power of two; the memory is 128 · N · r bytes.
        public let rounds: Int
        /// r.
        public let blockSize: Int
        /// p.
        public let parallelism: Int

        /// Says what a guess costs.
        public init(rounds: Int, blockSize: Int, parallelism: Int) {
            self.rounds = rounds
            self.blockSize = blockSize
            self.parallelism = parallelism
        }
    }

    /// What a guess costs.
    public let cost: Cost
    /// Random bytes that make equal passphrases differ; 16 or more.
    public let salt: [UInt8]
    /// The derived key, 32 bytes.
    public let key: [UInt8]
    /// When the passphrase was set, in seconds since 1970-01-01 00:00 UTC.
    public let setAt: Int

    /// Puts a lock together.
    public init(cost: Cost, salt: [UInt8], key: [UInt8], setAt: Int) {
        self.cost = cost
        self.salt = salt
        self.key = key
        self.setAt = setAt
    }
}
