// SPDX-License-Identifier: Apache-2.0
import Glibc

/// A file, or the standard input, read from front to back in pieces.
struct InputFile: ~Copyable {
    /// What it is called when something is wrong with it.
    let name: String
    private let descriptor: Int32

    /// Opens a file by its path; `-` is the standard input.
    init(_ path: String) throws(StreamError) {
        guard path != "-" else {
            name = "standard input"
            descriptor = STDIN_FILENO
            return
        }
        name = path
        descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StreamError(reading: path, code: errno) }
    }

    /// Reads from a descriptor that was handed to the program.
    init(descriptor: Int32) throws(StreamError) {
        name = "descriptor \(descriptor)"
        guard fcntl(descriptor, F_GETFD) >= 0 else {
            throw StreamError(reading: name, code: errno)
        }
        self.descriptor = descriptor
    }

    deinit {
        if descriptor > STDERR_FILENO { close(descriptor) }
    }

    /// Whether a piece can be read without waiting: something has arrived, or the end.
    var isReady: Bool {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&wanted, 1, 0) > 0
    }

    /// Reads what has arrived, at most so many bytes; empty at the end.
    func readPiece(upTo limit: Int = 1 << 16) throws(StreamError) -> [UInt8] {
        var code: Int32 = 0
        let piece = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            var result = unsafe read(descriptor, buffer.baseAddress, limit)
            while result < 0, errno == EINTR {
                result = unsafe read(descriptor, buffer.baseAddress, limit)
            }
            code = result < 0 ? errno : 0
            count = max(0, result)
        }
        guard code == 0 else { throw StreamError(reading: name, code: code) }
        return piece
    }

    /// Reads to the end, or until there are more bytes than the limit.
    func readAll(limit: Int) throws(StreamError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            let piece = try readPiece()
            if piece.isEmpty { break }
            bytes += piece
        }
        return bytes
    }
}
