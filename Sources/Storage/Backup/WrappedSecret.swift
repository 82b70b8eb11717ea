// SPDX-License-Identifier: Apache-2.0
import Crypto
import Wire

/// Thirty-two secret bytes that only a passphrase brings back.
struct WrappedSecret: Hashable, Sendable {
    /// How the key that wraps is derived from the passphrase.
    let scrypt: Scrypt
    /// Sixteen random bytes, so that equal passphrases make different keys.
    let salt: [UInt8]
    /// Nonce, the sealed secret and its tag, as AES-256-GCM makes them.
    let box: [UInt8]

    /// Wraps a secret for a purpose; unwrapping it for another one fails.
    static func wrap(
        _ secret: [UInt8],
        _ passphrase: BackupPassphrase,
        purpose: String,
        scrypt: Scrypt
    ) throws -> WrappedSecret {
        let salt = RandomBytes.make(16)
        let sealed = try AES.GCM.seal(
            secret,
            using: try scrypt.key(passphrase.bytes, salt: salt),
            authenticating: bound(to: purpose, scrypt, salt)
        )
        return WrappedSecret(
            scrypt: scrypt,
            salt: salt,
            box: sealed.combined.map { Array($0) } ?? []
        )
    }

    /// Brings the secret back.
    ///
    /// - Throws: ``BackupProblem/wrongPassphrase`` when it does not come out whole.
    func unwrap(_ passphrase: BackupPassphrase, purpose: String) throws -> [UInt8] {
        let key = try scrypt.key(passphrase.bytes, salt: salt)
        let binding = WrappedSecret.bound(to: purpose, scrypt, salt)
        guard let sealed = try? AES.GCM.SealedBox(combined: box),
            let secret = try? AES.GCM.open(sealed, using: key, authenticating: binding)
        else { throw BackupProblem.wrongPassphrase }
        return Array(secret)
    }

    /// What the wrapping vouches for besides the secret.
    private static func bound(to purpose: String, _ scrypt: Scrypt, _ salt: [UInt8]) -> [UInt8] {
        let words = "\(purpose) \(scrypt.rounds) \(scrypt.blockSize) \(scrypt.parallelism) "
        return Array((words + Hexadecimal.text(salt)).utf8)
    }
}

extension WrappedSecret {
    /// Its members in a header.
    var members: [(String, JSONValue)] {
        [
            ("rounds", .number(JSONNumber(scrypt.rounds))),
            ("blockSize", .number(JSONNumber(scrypt.blockSize))),
            ("parallelism", .number(JSONNumber(scrypt.parallelism))),
            ("salt", .string(Hexadecimal.text(salt))),
            ("secret", .string(Hexadecimal.text(box))),
        ]
    }

    /// Reads its members; nil when one is missing or cannot be.
    init?(_ object: JSONObject) {
        guard let rounds = object.number("rounds"), let size = object.number("blockSize"),
            let parallelism = object.number("parallelism"),
            let scrypt = Scrypt(rounds: rounds, blockSize: size, parallelism: parallelism),
            let salt = object.bytes("salt", count: 16),
            let box = object.bytes("secret", count: 12 + 32 + 16)
        else { return nil }
        self.init(scrypt: scrypt, salt: salt, box: box)
    }
}

/// Bytes nobody can guess.
enum RandomBytes {
    /// So many bytes from the system.
    static func make(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}

extension JSONObject {
    /// The whole number of a member; nil when there is none.
    func number(_ key: String) -> Int? {
        guard case .number(let number)? = self[key] else { return nil }
        return number.int
    }

    /// The text of a member; nil when there is none.
    func text(_ key: String) -> String? {
        guard case .string(let text)? = self[key] else { return nil }
        return text
    }

    /// The bytes of a member in hexadecimal; nil when there is none or it has another count.
    func bytes(_ key: String, count: Int) -> [UInt8]? {
        guard let bytes = text(key).flatMap(Hexadecimal.bytes), bytes.count == count else {
            return nil
        }
        return bytes
    }
}
