// SPDX-License-Identifier: Apache-2.0
import Crypto
import Wire

/// How a backup is sealed, as its header says.
enum BackupLock: Hashable, Sendable {
    /// Not at all: whoever has the file can read it.
    case unsealed
    /// With a key of its own that the passphrase wraps.
    case passphrase(WrappedSecret)
    /// To a pair of keys whose private half the passphrase wraps; the sender's half is the file's own.
    case key(BackupKey, sender: [UInt8])

    /// Whether there is something to open.
    var isSealed: Bool { self != .unsealed }

    /// The file key; nil when the backup is not sealed.
    ///
    /// - Throws: ``BackupProblem/needsPassphrase`` or ``BackupProblem/wrongPassphrase``.
    func fileKey(_ passphrase: BackupPassphrase?) throws -> SymmetricKey? {
        if self == .unsealed { return nil }
        guard let passphrase else { throw BackupProblem.needsPassphrase }
        switch self {
        case .unsealed:
            return nil
        case .passphrase(let wrapped):
            let secret = try wrapped.unwrap(passphrase, purpose: BackupLock.purpose)
            return SymmetricKey(data: secret)
        case .key(let key, let sender):
            return try key.open(sender, passphrase)
        }
    }

    /// Its members in a header.
    var members: [(String, JSONValue)] {
        switch self {
        case .unsealed:
            [("lock", .string("none"))]
        case .passphrase(let wrapped):
            [("lock", .string("passphrase"))] + wrapped.members
        case .key(let key, let sender):
            [("lock", .string("key"))] + key.members + [
                ("sender", .string(Hexadecimal.text(sender)))
            ]
        }
    }

    /// Reads its members; nil when one is missing or cannot be.
    init?(_ object: JSONObject) {
        switch object.text("lock") {
        case "none":
            self = .unsealed
        case "passphrase":
            guard let wrapped = WrappedSecret(object) else { return nil }
            self = .passphrase(wrapped)
        case "key":
            guard let key = BackupKey(object), let sender = object.bytes("sender", count: 32)
            else { return nil }
            self = .key(key, sender: sender)
        default:
            return nil
        }
    }

    fileprivate static let purpose = "evenfall backup 1 file key"
}

/// What a backup is to be sealed with.
public enum BackupSeal: Sendable {
    /// Not at all: whoever has the file can read it.
    case unsealed
    /// With a passphrase that is typed now.
    case passphrase(BackupPassphrase, Scrypt = .usual)
    /// With the pair of keys that a passphrase once made.
    case key(BackupKey)

    /// The lock for one file, and its key; slow on purpose with a passphrase, see ``Scrypt``.
    func fresh() throws -> (lock: BackupLock, fileKey: SymmetricKey?) {
        switch self {
        case .unsealed:
            return (.unsealed, nil)
        case .passphrase(let passphrase, let scrypt):
            let secret = RandomBytes.make(32)
            let wrapped = try WrappedSecret.wrap(
                secret,
                passphrase,
                purpose: BackupLock.purpose,
                scrypt: scrypt
            )
            return (.passphrase(wrapped), SymmetricKey(data: secret))
        case .key(let key):
            let (fileKey, sender) = try key.fresh()
            return (.key(key, sender: sender), fileKey)
        }
    }
}
