// SPDX-License-Identifier: Apache-2.0
import Glibc

/// A folder of its own that goes away with the files in it.
public struct ScratchFolder: Sendable {
    /// Where it is.
    public let path: String

    /// Makes a folder in another one that only its owner may enter.
    public init(in place: String) throws(BackupProblem) {
        var name = Array((place + "/" + ScratchFolder.prefix + "XXXXXX").utf8CString)
        guard unsafe mkdtemp(&name) != nil else { throw .file(path: place, code: errno) }
        path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private init(leftAt path: String) { self.path = path }

    /// The path of a file in it.
    public func file(_ name: String) -> String { path + "/" + name }

    /// Removes the folder and the files in it.
    public func remove() {
        for name in OwnFile.names(in: path) { OwnFile.remove(file(name)) }
        _ = unsafe rmdir(path)
    }

    /// Removes what a program left behind that was ended in the middle, when it is an hour old.
    static func clear(in place: String) {
        for name in OwnFile.names(in: place) where name.hasPrefix(prefix) {
            let left = ScratchFolder(leftAt: place + "/" + name)
            var status = stat()
            let isOld =
                unsafe stat(left.path, &status) == 0 && status.st_mtim.tv_sec < time(nil) - 3600
            if isOld { left.remove() }
        }
    }

    /// Where the system wants such folders: `TMPDIR`, or `/tmp`.
    public static var usualPlace: String {
        unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    }

    private static let prefix = "evenfall-scratch-"
}
