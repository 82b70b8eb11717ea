// SPDX-License-Identifier: Apache-2.0
import Glibc

/// The standard output or the standard error, written in large pieces.
struct OutputStream: ~Copyable {
    private let name: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []

    private init(_ name: String, descriptor: Int32) {
        self.name = name
        self.descriptor = descriptor
    }

    /// What a command prints.
    static func standardOutput() -> OutputStream {
        OutputStream("standard output", descriptor: STDOUT_FILENO)
    }

    /// What a command has to say about its work.
    static func standardError() -> OutputStream {
        OutputStream("standard error", descriptor: STDERR_FILENO)
    }

    /// Writes one line to the standard error at once; when that fails there is nobody to tell.
    static func say(_ line: String) {
        var stream = standardError()
        try? stream.writeLine(line)
        try? stream.flush()
    }

    /// Writes words to the standard error at once, with the line left open for an answer.
    static func prompt(_ words: String) {
        var stream = standardError()
        try? stream.write(words.utf8)
        try? stream.flush()
    }

    /// Writes one line to the standard output at once.
    static func printLine(_ line: String) throws(StreamError) {
        var stream = standardOutput()
        try stream.writeLine(line)
        try stream.flush()
    }

    /// Takes bytes, and passes them on when there are many.
    mutating func write(_ bytes: some Sequence<UInt8>) throws(StreamError) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= 1 << 16 { try flush() }
    }

    /// Takes bytes and a line end.
    mutating func writeLine(_ bytes: [UInt8]) throws(StreamError) {
        buffer.append(contentsOf: bytes)
        try write(CollectionOfOne(UInt8(ascii: "\n")))
    }

    /// Takes a line.
    mutating func writeLine(_ text: String) throws(StreamError) {
        buffer.append(contentsOf: text.utf8)
        try write(CollectionOfOne(UInt8(ascii: "\n")))
    }

    /// Passes on all that was taken.
    mutating func flush() throws(StreamError) {
        var written = 0
        while written < buffer.count {
            let rest = buffer[written...]
            let count = unsafe rest.withUnsafeBytes { bytes in
                unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                let code = errno
                buffer.removeAll()
                throw StreamError(writing: name, code: code)
            }
            written += count
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
