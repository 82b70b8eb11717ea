// SPDX-License-Identifier: Apache-2.0
import Crypto
import CryptoExtras

/// How hard it is made to guess a passphrase: the parameters of scrypt (RFC 7914).
public struct Scrypt: Hashable, Sendable {
    /// The cost *N*, a power of two.
    public let rounds: Int
    /// The block size *r*.
    public let blockSize: Int
    /// The parallelism *p*.
    public let parallelism: Int

    /// What this program uses: 128 MB of memory, and about half a second on an ordinary computer.
    public static let usual = Scrypt(checked: 1 << 17, 8, 1)
    /// Quick and weak, for tests.
    static let weak = Scrypt(checked: 1 << 10, 8, 1)

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
    /// It takes long and much memory on purpose: call it inside ``BlockingWork``, which runs one
    /// at a time and never on the threads of asynchronous code.
    func key(_ passphrase: BackupPassphrase, salt: [UInt8]) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: passphrase.bytes,
            salt: salt,
            outputByteCount: 32,
            rounds: rounds,
            blockSize: blockSize,
            parallelism: parallelism,
            maxMemory: 2 * Scrypt.mostMemory
        )
    }

    private static let mostMemory = 256 << 20
}
