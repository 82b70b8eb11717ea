// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Writes a file that only its owner may read, as a whole or not at all.
enum OutputFile {
    /// Writes beside the path first, so that a file of that name stays whole until the end.
    static func replace(_ path: String, with bytes: [UInt8]) throws(StreamError) {
        let draft = path + ".part"
        let descriptor = unsafe open(
            draft,
            O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW,
            0o600
        )
        guard descriptor >= 0 else { throw StreamError(writing: path, code: errno) }
        var code = write(bytes, to: descriptor)
        if code == 0, fsync(descriptor) != 0 { code = errno }
        close(descriptor)
        if code == 0, unsafe rename(draft, path) != 0 { code = errno }
        guard code == 0 else {
            unsafe unlink(draft)
            throw StreamError(writing: path, code: code)
        }
    }

    /// Writes all the bytes; what the system said is 0 when it went well.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes[written...].withUnsafeBytes { rest in
                unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return errno }
            written += count
        }
        return 0
    }
}
