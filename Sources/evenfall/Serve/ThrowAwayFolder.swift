// SPDX-License-Identifier: Apache-2.0
import Glibc

/// A folder of its own that goes away with everything in it.
struct ThrowAwayFolder {
    /// Where it is.
    let path: String

    /// Makes a folder that only its owner may enter, in `TMPDIR` or `/tmp`.
    init() throws(StreamError) {
        let place = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
        var name = Array((place + "/evenfall-demo-XXXXXX").utf8CString)
        guard unsafe mkdtemp(&name) != nil else {
            throw StreamError(writing: place, code: errno)
        }
        path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Removes the folder and the files in it.
    func remove() {
        guard let listing = unsafe opendir(path) else { return }
        while let entry = unsafe readdir(listing) {
            let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { _ = unsafe unlink(path + "/" + name) }
        }
        unsafe closedir(listing)
        _ = unsafe rmdir(path)
    }
}
