// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Glibc

/// Asks at the terminal, whatever the standard input and output are tied to.
enum Terminal {
    /// Asks for a line that does not show while it is typed.
    ///
    /// - Throws: Ends the command with status 64 when there is no terminal.
    static func secret(_ question: String) throws -> String {
        let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard terminal >= 0 else {
            OutputStream.say(
                "A passphrase is needed, and there is no terminal to ask at. "
                    + "Give --passphrase-file or --passphrase-fd."
            )
            throw ExitStatus.usage.exit
        }
        defer { close(terminal) }
        var usual = termios()
        guard unsafe tcgetattr(terminal, &usual) == 0 else {
            throw StreamError(reading: "/dev/tty", code: errno)
        }
        var quiet = usual
        quiet.c_lflag &= ~tcflag_t(ECHO)
        _ = unsafe tcsetattr(terminal, TCSAFLUSH, &quiet)
        defer { _ = unsafe tcsetattr(terminal, TCSAFLUSH, &usual) }
        put(question, on: terminal)
        defer { put("\n", on: terminal) }
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while unsafe read(terminal, &byte, 1) == 1, byte != UInt8(ascii: "\n") {
            line.append(byte)
        }
        return String(decoding: line, as: UTF8.self)
    }

    private static func put(_ text: String, on terminal: Int32) {
        let bytes = Array(text.utf8)
        _ = unsafe write(terminal, bytes, bytes.count)
    }
}
