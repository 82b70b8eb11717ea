// SPDX-License-Identifier: Apache-2.0
import Crypto

/// Reads a backup from front to back, and says what is wrong with it.
struct BackupReader {
    /// What the first part says.
    let header: BackupHeader
    private let checksum: [UInt8]
    private var digest: SHA256
    private let read: (Int) throws -> [UInt8]

    /// Reads and checks the first part, and whether the file has the length it says.
    ///
    /// - Parameters:
    ///   - size: How many bytes the file has.
    ///   - read: Gives the next bytes, exactly so many unless the file ends.
    /// - Throws: ``BackupProblem``, or what reading throws.
    init(size: Int, read: @escaping (Int) throws -> [UInt8]) throws {
        let magic = BackupFormat.magic
        var start = try read(magic.count + 4)
        guard start.starts(with: magic.prefix(start.count)), !start.isEmpty else {
            throw BackupProblem.foreign
        }
        let least = magic.count + 4 + BackupFormat.digestSize
        guard start.count == magic.count + 4 else {
            throw BackupProblem.truncated(bytes: size, of: least)
        }
        let length = BackupFormat.number(start.suffix(4))
        guard length <= BackupFormat.headerLimit else { throw BackupProblem.damagedHeader }
        guard size >= least + length else {
            throw BackupProblem.truncated(bytes: size, of: least + length)
        }
        let json = try read(length)
        start += json
        checksum = try read(BackupFormat.digestSize)
        guard Array(SHA256.hash(data: start)) == checksum else {
            throw BackupProblem.damagedHeader
        }
        header = try BackupHeader(json: json)
        digest = SHA256()
        digest.update(data: start)
        digest.update(data: checksum)
        self.read = read
        let expected = header.fileSize(headerSize: least + length)
        guard size >= expected else {
            throw BackupProblem.truncated(bytes: size, of: expected)
        }
        guard size == expected else { throw BackupProblem.tooLong(bytes: size, of: expected) }
    }

    /// Compares every byte with the checksum at the end, without opening anything.
    mutating func check() throws {
        for number in 0..<header.pieces {
            digest.update(data: try stored(number))
        }
        try compareEnd()
    }

    /// Opens every piece in its order, and passes on what each holds.
    mutating func open(_ passphrase: BackupPassphrase?, take: ([UInt8]) throws -> Void) throws {
        let cipher = try header.lock.fileKey(passphrase)
            .map { PieceCipher(fileKey: $0, headerChecksum: checksum) }
        for number in 0..<header.pieces {
            let bytes = try stored(number)
            digest.update(data: bytes)
            guard let cipher else {
                try take(bytes)
                continue
            }
            let isLast = number == header.pieces - 1
            guard let piece = cipher.open(bytes, number: number, isLast: isLast) else {
                throw problem(of: bytes, at: number, cipher)
            }
            try take(piece)
        }
        try compareEnd()
    }

    private func stored(_ number: Int) throws -> [UInt8] {
        let size = header.storedSize(ofPiece: number)
        let bytes = try read(size)
        // The length was right a moment ago: someone is writing in the file.
        guard bytes.count == size else {
            throw BackupProblem.damaged(piece: number + 1, of: header.pieces)
        }
        return bytes
    }

    private func compareEnd() throws {
        let end = try read(BackupFormat.digestSize)
        guard Array(digest.finalize()) == end else { throw BackupProblem.damagedEnd }
    }

    /// Looks whether the piece was sealed for another place; otherwise it is damaged.
    private func problem(of bytes: [UInt8], at number: Int, _ cipher: PieceCipher) -> BackupProblem
    {
        for place in 0..<min(header.pieces, BackupReader.mostPlaces) where place != number {
            let isLast = place == header.pieces - 1
            if cipher.open(bytes, number: place, isLast: isLast) != nil {
                return .outOfOrder(piece: number + 1, belongs: place + 1)
            }
        }
        return .damaged(piece: number + 1, of: header.pieces)
    }

    private static let mostPlaces = 4096
}
