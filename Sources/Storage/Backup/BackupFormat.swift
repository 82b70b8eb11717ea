// SPDX-License-Identifier: Apache-2.0

/// The fixed parts of a backup file, as `Documentation/BackupFormat.md` describes them.
enum BackupFormat {
    /// The first bytes of every backup.
    static let magic: [UInt8] = Array("evenfall-backup\n".utf8)
    /// The version this program writes, and the newest it reads.
    static let version = 1
    /// How many bytes the header may have at most.
    static let headerLimit = 16 << 10
    /// How many bytes of the record stand in a piece; the last may have fewer.
    static let pieceSize = 256 << 10
    /// How many bytes sealing adds to a piece.
    static let tagSize = 16
    /// How many bytes a SHA-256 has.
    static let digestSize = 32

    /// A number in four bytes, the highest first.
    static func fourBytes(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    /// The number in four bytes, the highest first.
    static func number(_ bytes: some Sequence<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }
}
