// SPDX-License-Identifier: Apache-2.0

/// A path of the site, written once: its pattern and how to fill it.
struct Path: Hashable, Sendable {
    /// The pattern, with each part that varies in braces: `/diary/day/{day}`.
    let pattern: String

    /// Takes a pattern.
    init(_ pattern: String) {
        self.pattern = pattern
    }

    /// What stands before every path outside while a request is answered; empty for nothing.
    @TaskLocal static var prefix = ""

    /// The path with its parts filled in, in order, as a link names it.
    ///
    /// A part is a day, a month or an identifier: characters that need no escaping.
    func callAsFunction(_ parts: any CustomStringConvertible...) -> String {
        var rest = parts[...]
        let filled = pattern.split(separator: "/", omittingEmptySubsequences: false).map { part in
            guard part.first == "{", let value = rest.popFirst() else { return String(part) }
            return value.description
        }
        return Path.prefix + filled.joined(separator: "/")
    }

    /// The text when it is a path on this site; nil when it leads elsewhere or nowhere.
    ///
    /// Used where a form or a query says which page to go back to.
    static func local(_ text: String?) -> String? {
        guard let text, text.hasPrefix(prefix + "/"), !text.hasPrefix("//") else { return nil }
        let isPlain = text.utf8.allSatisfy { byte in
            byte > 32 && byte < 127 && byte != UInt8(ascii: "\\")
        }
        return isPlain && !text.hasPrefix(prefix + "//") ? text : nil
    }

    /// Whether a path, without the prefix, has this pattern; a part in braces stands for anything but nothing.
    func matches(_ path: String) -> Bool {
        let wanted = pattern.split(separator: "/", omittingEmptySubsequences: false)
        let given = path.split(separator: "/", omittingEmptySubsequences: false)
        guard wanted.count == given.count else { return false }
        return zip(wanted, given).allSatisfy { want, has in
            want.first == "{" ? !has.isEmpty : want == has
        }
    }
}
