// SPDX-License-Identifier: Apache-2.0
import Glibc

/// A file that only its owner may read, used from front to back.
final class OwnFile {
    /// Where it is.
    let path: String
    private let descriptor: Int32

    /// Opens a file that is there.
    static func reading(_ path: String) throws(BackupProblem) -> OwnFile {
        try OwnFile(path, O_RDONLY | O_CLOEXEC)
    }

    /// Makes a new file, or empties the one that is there; a link is not followed.
    static func writing(_ path: String) throws(BackupProblem) -> OwnFile {
        try OwnFile(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW)
    }

    private init(_ path: String, _ flags: Int32) throws(BackupProblem) {
        self.path = path
        descriptor = unsafe Glibc.open(path, flags, 0o600)
        guard descriptor >= 0 else { throw .file(path: path, code: errno) }
    }

    deinit { close(descriptor) }

    /// How many bytes it has.
    func size() throws(BackupProblem) -> Int {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw problem }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .file(path: path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
        }
        return Int(status.st_size)
    }

    /// The next bytes: exactly so many unless the file ends.
    func read(_ count: Int) throws(BackupProblem) -> [UInt8] {
        var code: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let place = unsafe buffer.baseAddress.map { unsafe $0 + filled }
                let result = unsafe Glibc.read(descriptor, place, count - filled)
                if result < 0, errno == EINTR { continue }
                if result < 0 { code = errno }
                if result <= 0 { break }
                filled += result
            }
        }
        guard code == 0 else { throw .file(path: path, code: code) }
        return bytes
    }

    /// So many bytes from a place on, fewer where the file ends.
    func read(_ count: Int, from place: Int) throws(BackupProblem) -> [UInt8] {
        guard lseek(descriptor, place, SEEK_SET) == place else { throw problem }
        return try read(count)
    }

    /// Adds bytes.
    func write(_ bytes: [UInt8]) throws(BackupProblem) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes[written...].withUnsafeBytes { rest in
                unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw problem }
            written += count
        }
    }

    /// Returns when all that was written is on the disk.
    func sync() throws(BackupProblem) {
        guard fsync(descriptor) == 0 else { throw problem }
    }

    private var problem: BackupProblem { .file(path: path, code: errno) }
}

extension OwnFile {
    /// Writes a file beside its place, waits for the disk, and puts it in its place as a whole.
    static func replace(_ path: String, _ fill: (OwnFile) throws -> Void) throws {
        let draft = path + ".part"
        do {
            let file = try OwnFile.writing(draft)
            try fill(file)
            try file.sync()
            try rename(draft, to: path)
        } catch {
            unsafe unlink(draft)
            throw error
        }
    }

    /// Gives a file another name, and waits until the disk knows it.
    static func rename(_ path: String, to other: String) throws(BackupProblem) {
        guard unsafe Glibc.rename(path, other) == 0 else { throw .file(path: other, code: errno) }
        try syncFolder(of: other)
    }

    /// Whether there is something at a path.
    static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// Removes a file; one that is not there is no problem.
    static func remove(_ path: String) { unsafe unlink(path) }

    /// The folder a path lies in.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Makes a folder for its owner alone, with those above it.
    static func makeFolder(_ path: String) throws(BackupProblem) {
        guard !path.isEmpty, !exists(path) else { return }
        let above = folder(of: path)
        if above != path { try makeFolder(above) }
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw .file(path: path, code: errno)
        }
    }

    /// The names in a folder, in order; none when it cannot be read.
    static func names(in folder: String) -> [String] {
        guard let listing = unsafe opendir(folder) else { return [] }
        defer { unsafe closedir(listing) }
        var names: [String] = []
        while let entry = unsafe readdir(listing) {
            let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private static func syncFolder(of path: String) throws(BackupProblem) {
        let place = folder(of: path)
        let descriptor = unsafe Glibc.open(place, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(path: place, code: errno) }
        defer { close(descriptor) }
        // Some network folders know no such thing; the file itself is on the disk already.
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw .file(path: place, code: errno)
        }
    }
}
