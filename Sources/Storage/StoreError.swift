// SPDX-License-Identifier: Apache-2.0

/// Why the record could not be read or kept.
///
/// The sentence says what happened, where, and what to do next; it holds nothing a person recorded,
/// so that it may stand in a log.
public struct StoreError: Error, Hashable, Sendable {
    /// What went wrong.
    public enum Reason: Hashable, Sendable {
        /// A revision is not what was written: its checksum does not fit.
        case damaged(RevisionName)
        /// A revision is as it was written, but this program cannot read it.
        case unreadable(RevisionName)
        /// What was to be kept could not have been read again, so it was not kept.
        case notKeepable(RecordName)
        /// The record was written by a newer program.
        case newerVersion(found: Int, known: Int)
        /// A step that once made the tables is not the one this program knows.
        case changedStep(Int)
        /// There is no record where one should be read.
        case noRecord
        /// The file holds something else than a record.
        case notARecord
        /// The file cannot be opened or made.
        case cannotOpen
        /// The file or its folder may only be read.
        case readOnly
        /// Another Evenfall has it open.
        case inUse(process: Int?)
        /// Another program held it too long.
        case busy
        /// There is no room left on the disk.
        case full
        /// The database would not confirm that it writes to the disk before it says so.
        case notDurable
        /// Something was erased, but its bytes could not be removed from the file yet.
        case tracesRemain
        /// The file itself is damaged.
        case damagedFile
        /// The database refused for another reason, known by its number.
        case failed(code: Int)
    }

    /// What went wrong.
    public let reason: Reason
    /// Where the record lives; nil when that does not matter.
    public let place: String?

    /// Makes an error.
    public init(_ reason: Reason, at place: String? = nil) {
        self.reason = reason
        self.place = place
    }
}

/// Which record is meant: its kind and its identifier.
public struct RecordName: Hashable, Sendable, CustomStringConvertible {
    /// What kind of record.
    public let kind: RecordKind
    /// Its identifier.
    public let id: String

    /// Names a record.
    public init(_ kind: RecordKind, _ id: String) {
        self.kind = kind
        self.id = id
    }

    /// Such as `entry 0123abc`.
    public var description: String { kind.rawValue == id ? id : "\(kind.rawValue) \(id)" }
}

/// Which revision of which record is meant.
public struct RevisionName: Hashable, Sendable, CustomStringConvertible {
    /// The record.
    public let record: RecordName
    /// The number of the revision, counted from 1; 0 when it is not known.
    public let number: Int

    /// Names a revision.
    public init(_ record: RecordName, number: Int) {
        self.record = record
        self.number = number
    }

    /// Such as `entry 0123abc, revision 2`.
    public var description: String { "\(record), revision \(number)" }
}

extension StoreError: CustomStringConvertible {
    /// What happened, where, and what to do next.
    public var description: String { sentence }

    private var sentence: String {
        let record = place.map { "The record at \($0)" } ?? "The record"
        switch reason {
        case .damaged(let revision):
            return "\(record) is damaged: \(revision), is not what was written, so it is not "
                + "shown as true. Restore a copy from before the damage."
        case .unreadable(let revision):
            return "\(record) holds something this program cannot read: \(revision). "
                + "Update Evenfall, or restore a copy."
        case .notKeepable(let name):
            return "Nothing was kept: what was entered for \(name) could not be read again. "
                + "Check the values and try again."
        case .newerVersion(let found, let known):
            return "\(record) has version \(found); this Evenfall knows versions up to \(known). "
                + "Update Evenfall, or use a copy made by this version."
        case .changedStep(let number):
            return "\(record) was made by a different step \(number) than this Evenfall knows. "
                + "Use the Evenfall that made it, or restore a copy."
        case .noRecord:
            return "There is no record at \(place ?? "this place") yet. "
                + "Keep something first, or name another file with --data."
        case .notARecord:
            return "\(record) is not an Evenfall record; it was left as it is. "
                + "Name another file with --data."
        case .cannotOpen:
            return "\(record) cannot be opened or made. "
                + "Check that its folder exists and that you may write in it."
        case .readOnly:
            return "\(record) can only be read, so nothing can be kept. "
                + "Allow writing to the file and its folder, or name another file with --data."
        case .inUse(let process):
            let who = process.map { "Another Evenfall (process \($0))" } ?? "Another Evenfall"
            return "\(record) is in use. \(who) has it open: end that one, or use it instead."
        case .busy:
            return "\(record) is being written by another program. "
                + "Wait until that has finished, then try again."
        case .full:
            return "\(record) could not grow: the disk is full. Nothing of this step was kept. "
                + "Make room, then try again."
        case .notDurable:
            return "\(record) lies where the database cannot promise that what is kept reaches "
                + "the disk. Move it to a local disk, or name another file with --data."
        case .tracesRemain:
            return "\(record) still holds traces of what was deleted, because another program is "
                + "reading it. End that program; the traces go with the next start of Evenfall."
        case .damagedFile:
            return "\(record) is a damaged database file. Restore a copy from before the damage."
        case .failed(let code):
            return "\(record) could not be used: the database gave error \(code). "
                + "Try again; if it happens again, restore a copy or report it with this number."
        }
    }
}
