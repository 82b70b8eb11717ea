// SPDX-License-Identifier: Apache-2.0

/// The patterns of one language, by key.
///
/// A table is one text, readable by a translator: a key at the margin, a colon, and the pattern;
/// lines that are indented go on with the pattern after a space. Empty lines and lines that begin
/// with `#` say nothing.
///
/// ```
/// menu.tonight: Heute Abend
/// kept.ago: vor {minutes}
/// ```
public struct Translation: Hashable, Sendable {
    private let patterns: [String: String]
    /// What is wrong with the text the table was read from, for the test that reads it.
    public let faults: [String]

    /// A table of patterns by key.
    public init(_ patterns: [String: String]) {
        self.patterns = patterns
        faults = []
    }

    /// Reads tables; a key that comes twice or a line that is none is a fault.
    init(reading texts: [String]) {
        var patterns: [String: String] = [:]
        var faults: [String] = []
        for text in texts {
            var key = ""
            for line in text.split(separator: "\n") where line.first != "#" {
                let words = line.drop { $0 == " " }
                if words.isEmpty { continue }
                if words.startIndex > line.startIndex, let begun = patterns[key] {
                    patterns[key] = begun.isEmpty ? String(words) : begun + " " + words
                    continue
                }
                guard let colon = line.firstIndex(of: ":") else {
                    faults.append("no key: " + line)
                    continue
                }
                key = String(line[..<colon])
                if patterns[key] != nil { faults.append("twice: " + key) }
                patterns[key] = String(line[line.index(after: colon)...].drop { $0 == " " })
            }
        }
        self.patterns = patterns
        self.faults = faults
    }

    /// The pattern of a key; nil when it is not translated.
    public subscript(key: String) -> String? { patterns[key] }

    /// Every key, in order.
    public var keys: [String] { patterns.keys.sorted() }

    /// What is wrong with the translation of a text; nil when it can be read.
    ///
    /// It must be there, must not be the English again (unless the words are the same in both),
    /// and must place every argument, with two plurals wherever it has any.
    public func problem(with text: Text) -> String? {
        guard let pattern = patterns[text.key] else {
            return "\(text.key) is missing: \(text.english)"
        }
        let wanted = Placeholder.all(in: text.english)
        let found = Placeholder.all(in: pattern)
        let names = Set(wanted.map(\.name))
        if names != Set(found.map(\.name)) {
            return "\(text.key) places other arguments: \(pattern)"
        }
        if let odd = found.first(where: { $0.branches != 0 && $0.branches != 2 }) {
            return "\(text.key) has no two plurals of {\(odd.name)}: \(pattern)"
        }
        let hasWords = Placeholder.hasLetters(outside: text.english)
        if pattern == text.english, hasWords, !Translation.same.contains(text.key) {
            return "\(text.key) is still English: \(pattern)"
        }
        return nil
    }
}

/// A place in a pattern where an argument goes.
private struct Placeholder {
    let name: Substring
    /// How many words to choose from stand behind the name; none when the argument itself is shown.
    let branches: Int

    static func all(in pattern: String) -> [Placeholder] {
        pattern.split(separator: "{").dropFirst(pattern.first == "{" ? 0 : 1).compactMap { part in
            guard let end = part.firstIndex(of: "}") else { return nil }
            let inside = part[..<end].split(separator: "|", omittingEmptySubsequences: false)
            return Placeholder(name: inside[0], branches: inside.count - 1)
        }
    }

    static func hasLetters(outside pattern: String) -> Bool {
        var depth = 0
        for character in pattern {
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            if depth == 0, character.isLetter { return true }
        }
        return false
    }
}
