// SPDX-License-Identifier: Apache-2.0
import Glibc

/// One line that nobody should see, such as a passphrase.
enum SecretLine {
    /// Whether there is a terminal to ask on.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 }

    /// Asks on the terminal, and shows nothing of what is typed.
    static func ask(_ words: String) throws(StreamError) -> String {
        var shown = termios()
        guard unsafe tcgetattr(STDIN_FILENO, &shown) == 0 else {
            throw StreamError(reading: "the terminal", code: errno)
        }
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        guard unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0 else {
            throw StreamError(reading: "the terminal", code: errno)
        }
        defer {
            _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
            OutputStream.say("")
        }
        OutputStream.prompt(words)
        return try read(from: STDIN_FILENO)
    }

    /// Reads up to the first line end, which is left out, or to the end.
    static func read(from descriptor: Int32) throws(StreamError) -> String {
        var bytes: [UInt8] = []
        while bytes.count < longest {
            var byte: UInt8 = 0
            let count = unsafe Glibc.read(descriptor, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw StreamError(reading: "file descriptor \(descriptor)", code: errno)
            }
            if count == 0 || byte == UInt8(ascii: "\n") { break }
            bytes.append(byte)
        }
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let longest = 4096
}
