// SPDX-License-Identifier: Apache-2.0
import Crypto
import Wire

/// The pair of keys scheduled backups are sealed with.
///
/// The public half seals without a passphrase. The private half lies wrapped beside it, in this
/// computer's list of backups and in every backup, so that the passphrase alone opens them anywhere.
public struct BackupKey: Hashable, Sendable {
    /// The public half, an X25519 key of 32 bytes.
    let publicHalf: [UInt8]
    /// The private half, wrapped by the passphrase.
    let privateHalf: WrappedSecret

    init(publicHalf: [UInt8], privateHalf: WrappedSecret) {
        self.publicHalf = publicHalf
        self.privateHalf = privateHalf
    }

    /// Makes a new pair and wraps its private half; slow on purpose, see ``Scrypt``.
    static func make(_ passphrase: BackupPassphrase, scrypt: Scrypt) throws -> BackupKey {
        let pair = Curve25519.KeyAgreement.PrivateKey()
        let publicHalf = Array(pair.publicKey.rawRepresentation)
        let wrapped = try WrappedSecret.wrap(
            Array(pair.rawRepresentation),
            passphrase,
            purpose: BackupKey.purpose(publicHalf),
            scrypt: scrypt
        )
        return BackupKey(publicHalf: publicHalf, privateHalf: wrapped)
    }

    /// A fresh file key, and the public half of the pair that was made for this file alone.
    func fresh() throws -> (fileKey: SymmetricKey, sender: [UInt8]) {
        let pair = Curve25519.KeyAgreement.PrivateKey()
        let sender = Array(pair.publicKey.rawRepresentation)
        let recipient = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicHalf)
        let shared = try pair.sharedSecretFromKeyAgreement(with: recipient)
        return (derived(shared, sender), sender)
    }

    /// The file key a backup was sealed with.
    ///
    /// - Throws: ``BackupProblem/wrongPassphrase``.
    func open(_ sender: [UInt8], _ passphrase: BackupPassphrase) throws -> SymmetricKey {
        let secret = try privateHalf.unwrap(passphrase, purpose: BackupKey.purpose(publicHalf))
        let pair = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: secret)
        let other = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: sender)
        return derived(try pair.sharedSecretFromKeyAgreement(with: other), sender)
    }

    private func derived(_ shared: SharedSecret, _ sender: [UInt8]) -> SymmetricKey {
        shared.hkdfDerivedSymmetricKey(
            using: SHA256.self,
            salt: sender + publicHalf,
            sharedInfo: Array("evenfall backup 1 file key".utf8),
            outputByteCount: 32
        )
    }

    /// The wrapping is bound to the public half, so that the two cannot be parted.
    private static func purpose(_ publicHalf: [UInt8]) -> String {
        "evenfall backup 1 private half of " + Hexadecimal.text(publicHalf)
    }
}

extension BackupKey {
    /// Its members in a header or a list of backups.
    var members: [(String, JSONValue)] {
        [("recipient", .string(Hexadecimal.text(publicHalf)))] + privateHalf.members
    }

    /// Reads its members; nil when one is missing or cannot be.
    init?(_ object: JSONObject) {
        guard let publicHalf = object.bytes("recipient", count: 32),
            let wrapped = WrappedSecret(object)
        else { return nil }
        self.init(publicHalf: publicHalf, privateHalf: wrapped)
    }
}
