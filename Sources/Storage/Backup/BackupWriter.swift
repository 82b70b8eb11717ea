// SPDX-License-Identifier: Apache-2.0
import Crypto
import Vocabulary

/// Writes a backup from front to back, one piece at a time.
struct BackupWriter {
    /// When the backup is made.
    let made: Moment
    /// What it is sealed with.
    let seal: BackupSeal
    /// How many bytes of content stand in a piece.
    var pieceSize = BackupFormat.pieceSize

    /// Seals a copy of a record.
    ///
    /// - Parameters:
    ///   - manifest: What the copy is; its size must be right.
    ///   - read: Gives the next bytes of the copy, at most so many; empty at its end.
    ///   - write: Takes the next bytes of the backup.
    /// - Throws: What reading and writing throw.
    func write(
        _ manifest: BackupManifest,
        from read: (Int) throws -> [UInt8],
        to write: ([UInt8]) throws -> Void
    ) throws {
        let (lock, fileKey) = try seal.fresh()
        var waiting = manifest.bytes
        let header = BackupHeader(
            made: made,
            contentSize: waiting.count + manifest.size,
            pieceSize: pieceSize,
            lock: lock
        )
        var digest = SHA256()
        func put(_ bytes: [UInt8]) throws {
            digest.update(data: bytes)
            try write(bytes)
        }
        let start = header.bytes
        try put(start)
        let cipher = fileKey.map {
            PieceCipher(fileKey: $0, headerChecksum: start.suffix(BackupFormat.digestSize))
        }
        for number in 0..<header.pieces {
            while waiting.count < pieceSize {
                let more = try read(pieceSize - waiting.count)
                if more.isEmpty { break }
                waiting += more
            }
            let piece = Array(waiting.prefix(pieceSize))
            waiting.removeFirst(piece.count)
            let isLast = number == header.pieces - 1
            try put(cipher?.seal(piece, number: number, isLast: isLast) ?? piece)
        }
        try write(Array(digest.finalize()))
    }
}
