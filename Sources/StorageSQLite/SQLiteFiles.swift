// SPDX-License-Identifier: Apache-2.0
import GRDB
import Glibc
public import Storage

extension RecordFiles {
    /// Records in files of SQLite; others are told the number of this process while a record is
    /// being put in its place.
    public static func sqlite(process: Int?) -> RecordFiles {
        RecordFiles(
            open: { try SQLiteEngine(path: $0, access: .reading) },
            put: { try SQLiteFiles.put($0, at: $1, aside: $2, process: process) }
        )
    }
}

/// Moves records as the files of SQLite want to be moved: with their logs.
enum SQLiteFiles {
    /// Puts a record in a place, and the one that was there aside.
    ///
    /// - Throws: ``StoreError`` when the place is in use, or a file cannot be renamed.
    static func put(_ fresh: String, at place: String, aside: String?, process: Int?) throws {
        try StoreError.mapped(at: place) {
            let lock = try WriterLock(for: place, process: process)
            defer { try? lock.release() }
            if let aside { try putAside(place, aside) }
            for end in logEnds { unsafe unlink(place + end) }
            try move(fresh, to: place)
        }
    }

    /// A log that can still be read is taken into its record first; a damaged record keeps its log.
    private static func putAside(_ place: String, _ aside: String) throws {
        try? takeInLog(of: place)
        for end in logEnds where unsafe access(place + end, F_OK) == 0 {
            try move(place + end, to: aside + end)
        }
        try move(place, to: aside)
    }

    private static func takeInLog(of place: String) throws {
        let pool = try DatabasePool(path: place)
        try pool.writeWithoutTransaction { database in
            _ = try database.checkpoint(.truncate)
        }
        try pool.close()
    }

    private static func move(_ path: String, to other: String) throws {
        guard unsafe rename(path, other) == 0 else {
            throw StoreError(errno == ENOSPC ? .full : .cannotOpen, at: other)
        }
    }

    private static let logEnds: [String] = ["-wal", "-shm"]
}
