// SPDX-License-Identifier: Apache-2.0
import Crypto
import CryptoExtras
import Dispatch
import Synchronization

/// How hard it is made to guess a passphrase: the parameters of scrypt (RFC 7914).
///
/// The one place where keys are made from passphrases, for backups and for the door.
public struct Scrypt: Hashable, Sendable {
    /// The cost *N*, a power of two.
    public let rounds: Int
    /// The block size *r*.
    public let blockSize: Int
    /// The parallelism *p*.
    public let parallelism: Int

    /// For backups, which are guessed at elsewhere and for years: 128 MB of memory, and about half a second on an ordinary computer.
    public static let usual = Scrypt(checked: 1 << 17, 8, 1)
    /// For the door, where guesses are slowed down besides: 64 MiB, a quarter of a second on a small
    /// computer (OWASP Password Storage, scrypt table).
    public static let ofTheDoor = Scrypt(checked: 1 << 16, 8, 2)
    /// Quick and weak, for tests.
    package static let weak = Scrypt(checked: 1 << 10, 8, 1)

    /// Takes parameters a file names; nil when they are none, or would need more than 256 MB.
    public init?(rounds: Int, blockSize: Int, parallelism: Int) {
        let isPower = rounds > 1 && rounds & (rounds - 1) == 0
        guard isPower, (1...32).contains(blockSize), (1...4).contains(parallelism),
            rounds <= Scrypt.mostMemory / 128 / blockSize
        else { return nil }
        self.init(checked: rounds, blockSize, parallelism)
    }

    private init(checked rounds: Int, _ blockSize: Int, _ parallelism: Int) {
        self.rounds = rounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// The key that a passphrase and a salt make.
    ///
    /// It takes long and much memory on purpose, and waits until no other is being made: never
    /// call it on the threads of asynchronous code.
    func key(_ passphrase: [UInt8], salt: [UInt8]) throws -> SymmetricKey {
        try Scrypt.turn.withLock { _ in
            try KDF.Scrypt.deriveKey(
                from: passphrase,
                salt: salt,
                outputByteCount: 32,
                rounds: rounds,
                blockSize: blockSize,
                parallelism: parallelism,
                maxMemory: 2 * Scrypt.mostMemory
            )
        }
    }

    /// The same on a thread of its own, so that guesses take no thread away from the pages.
    func keyInTurn(_ passphrase: [UInt8], salt: [UInt8]) async throws -> SymmetricKey {
        try await BlockingWork.run(on: Scrypt.queue) { try key(passphrase, salt: salt) }
    }

    private static let turn = Mutex(())
    private static let queue = DispatchQueue(label: "evenfall.scrypt")
    private static let mostMemory = 256 << 20
}
