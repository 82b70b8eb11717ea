// SPDX-License-Identifier: Apache-2.0
import Glibc
import Web

/// Asks the system about the program and the disk of its record.
struct MachineReader: Sendable {
    /// The path of the record.
    let record: String
    /// When the program started, in seconds since 1970-01-01 00:00 UTC.
    let started: Int

    /// What the machine says now.
    func now() -> Machine {
        Machine(
            recordBytes: recordBytes,
            freeBytes: freeBytes,
            residentBytes: MachineReader.residentBytes,
            started: started
        )
    }

    /// The record with its log and the log's index.
    private var recordBytes: Int? {
        let sizes = ["", "-wal", "-shm"].compactMap { ending -> Int? in
            var status = stat()
            guard unsafe stat(record + ending, &status) == 0 else { return nil }
            return Int(status.st_size)
        }
        return sizes.isEmpty ? nil : sizes.reduce(0, +)
    }

    private var freeBytes: Int? {
        var status = statvfs()
        guard unsafe statvfs(record, &status) == 0 else { return nil }
        return Int(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
    }

    /// The second number of `/proc/self/statm`, in pages.
    private static var residentBytes: Int? {
        guard let file = try? InputFile("/proc/self/statm"), let bytes = try? file.readPiece()
        else { return nil }
        let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        guard words.count > 1, let pages = Int(words[1]) else { return nil }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}
