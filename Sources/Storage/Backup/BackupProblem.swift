// SPDX-License-Identifier: Apache-2.0

/// Why a backup cannot be used, or was not made; nothing was kept of it.
///
/// What a person reads about each stands with the pages (`BackupWords`), so that it can be told in
/// every language.
public enum BackupProblem: Error, Hashable, Sendable {
    /// It is some other kind of file.
    case foreign
    /// It was written by a newer program.
    case newer(version: Int)
    /// It ends too early: so many bytes are there of so many.
    case truncated(bytes: Int, of: Int)
    /// Something follows after its end.
    case tooLong(bytes: Int, of: Int)
    /// Its first part, which says how it is sealed, is not what was written.
    case damagedHeader
    /// A piece is not what was written; counted from 1.
    case damaged(piece: Int, of: Int)
    /// A piece stands in a place that is not its own; both counted from 1.
    case outOfOrder(piece: Int, belongs: Int)
    /// Its checksum does not fit, although every piece does.
    case damagedEnd
    /// It is sealed and no passphrase was given.
    case needsPassphrase
    /// It is sealed with another passphrase.
    case wrongPassphrase
    /// What it holds is not the record that was sealed.
    case differs
    /// There is a record already where it should be restored.
    case recordExists(path: String)
    /// No passphrase was set to seal backups with.
    case noKey
    /// The file that keeps the key and the list of backups cannot be understood.
    case unreadableState(path: String)
    /// A file could not be read or written; the code is the system's.
    case file(path: String, code: Int32)
}
