// SPDX-License-Identifier: Apache-2.0
import Glibc

/// A file or stream that cannot be read or written, told to the person at the terminal.
struct StreamError: Error, CustomStringConvertible {
    /// What happened, where, and what to do next.
    let description: String

    /// Explains what the system said about a file that was to be read.
    init(reading name: String, code: Int32) {
        description =
            switch code {
            case ENOENT: "\(name): there is no such file. Check its name and folder."
            case EACCES, EPERM: "\(name): this file may not be read. Check its permissions."
            case EISDIR: "\(name): this is a folder. Name a file in it."
            default: "\(name): reading failed (\(StreamError.words(for: code))). Try again."
            }
    }

    /// Explains what the system said about a stream that was to be written.
    init(writing name: String, code: Int32) {
        description =
            switch code {
            case ENOSPC: "\(name): there is no space left. Make room and run it again."
            default: "\(name): writing failed (\(StreamError.words(for: code))). Run it again."
            }
    }

    private static func words(for code: Int32) -> String {
        guard let text = unsafe strerror(code) else { return "error \(code)" }
        return unsafe String(cString: text)
    }
}
