// SPDX-License-Identifier: Apache-2.0
import Crypto
import Vocabulary
import Wire

/// The readable first part of a backup: when it was made, how it is sealed, how long it is.
struct BackupHeader: Hashable, Sendable {
    /// When the backup was made.
    let made: Moment
    /// How many bytes the pieces hold together before they were sealed.
    let contentSize: Int
    /// How many of these bytes stand in a piece.
    let pieceSize: Int
    /// How it is sealed.
    let lock: BackupLock

    /// How many pieces there are; at least one.
    var pieces: Int { max(1, (contentSize + pieceSize - 1) / pieceSize) }

    /// How many bytes a piece takes in the file, counted from 0.
    func storedSize(ofPiece index: Int) -> Int {
        let plain = index < pieces - 1 ? pieceSize : contentSize - (pieces - 1) * pieceSize
        return plain + (lock.isSealed ? BackupFormat.tagSize : 0)
    }

    /// How many bytes the whole file has, when the header takes so many.
    func fileSize(headerSize: Int) -> Int {
        let seals = lock.isSealed ? pieces * BackupFormat.tagSize : 0
        return headerSize + contentSize + seals + BackupFormat.digestSize
    }

    /// The bytes at the start of the file: magic, length, JSON, and a checksum over these.
    var bytes: [UInt8] {
        let members: [(String, JSONValue)] = [
            ("format", .number(JSONNumber(BackupFormat.version))),
            ("made", .string(made.description)),
            ("content", .number(JSONNumber(contentSize))),
            ("piece", .number(JSONNumber(pieceSize))),
        ]
        let json = JSONValue.object(JSONObject(members + lock.members)).serializedBytes()
        let start = BackupFormat.magic + BackupFormat.fourBytes(json.count) + json
        return start + Array(SHA256.hash(data: start))
    }

    init(made: Moment, contentSize: Int, pieceSize: Int, lock: BackupLock) {
        self.made = made
        self.contentSize = contentSize
        self.pieceSize = pieceSize
        self.lock = lock
    }

    /// Reads the JSON of a header whose checksum was right.
    ///
    /// - Throws: ``BackupProblem/newer(version:)`` or ``BackupProblem/damagedHeader``.
    init(json: [UInt8]) throws(BackupProblem) {
        guard case .object(let object)? = try? JSONValue.parse(json),
            let version = object.number("format")
        else { throw .damagedHeader }
        guard version <= BackupFormat.version else { throw .newer(version: version) }
        guard let made = object.text("made").flatMap(Moment.init),
            let content = object.number("content"), (1...BackupHeader.largest).contains(content),
            let piece = object.number("piece"), (1...BackupHeader.largestPiece).contains(piece),
            let lock = BackupLock(object)
        else { throw .damagedHeader }
        self.init(made: made, contentSize: content, pieceSize: piece, lock: lock)
    }

    private static let largest = 1 << 40
    private static let largestPiece = 1 << 20
}
