// SPDX-License-Identifier: Apache-2.0
import Crypto

/// Seals the pieces of one backup, each in its place (the STREAM construction).
///
/// The nonce of a piece is its number and whether it is the last, so that a piece opens only where
/// it was written. The key comes from the file key and from every byte of the header, so that a
/// header that was changed opens nothing.
struct PieceCipher {
    private let key: SymmetricKey

    /// Takes the file key and the checksum of the header.
    init(fileKey: SymmetricKey, headerChecksum: some Collection<UInt8>) {
        key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: fileKey,
            salt: Array(headerChecksum),
            info: Array("evenfall backup 1 pieces".utf8),
            outputByteCount: 32
        )
    }

    /// Seals a piece, its number counted from 0.
    func seal(_ piece: [UInt8], number: Int, isLast: Bool) throws -> [UInt8] {
        let nonce = try PieceCipher.nonce(number, isLast)
        let box = try AES.GCM.seal(piece, using: key, nonce: nonce)
        var sealed: [UInt8] = []
        sealed.reserveCapacity(piece.count + BackupFormat.tagSize)
        sealed.append(contentsOf: box.ciphertext)
        sealed.append(contentsOf: box.tag)
        return sealed
    }

    /// Opens a piece; nil when it is not the one that was sealed in this place.
    func open(_ sealed: [UInt8], number: Int, isLast: Bool) -> [UInt8]? {
        guard sealed.count >= BackupFormat.tagSize,
            let nonce = try? PieceCipher.nonce(number, isLast),
            let box = try? AES.GCM.SealedBox(
                nonce: nonce,
                ciphertext: sealed.dropLast(BackupFormat.tagSize),
                tag: sealed.suffix(BackupFormat.tagSize)
            ),
            let piece = try? AES.GCM.open(box, using: key)
        else { return nil }
        return Array(piece)
    }

    private static func nonce(_ number: Int, _ isLast: Bool) throws -> AES.GCM.Nonce {
        let start = [UInt8](repeating: 0, count: 7)
        return try AES.GCM.Nonce(data: start + BackupFormat.fourBytes(number) + [isLast ? 1 : 0])
    }
}
