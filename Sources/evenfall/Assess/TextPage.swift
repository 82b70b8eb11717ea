// SPDX-License-Identifier: Apache-2.0

/// Lines for a terminal, broken between words.
struct TextPage {
    private(set) var lines: [String] = []

    /// The widest line, in characters.
    static let width: Int = 78

    /// All lines as one text.
    var text: String { lines.joined(separator: "\n") }

    /// Adds a line as it is.
    mutating func line(_ words: String) { lines.append(words) }

    /// Adds an empty line.
    mutating func gap() { lines.append("") }

    /// Adds a headline with a rule below it, and a gap above it unless it comes first.
    mutating func headline(_ words: String) {
        if !lines.isEmpty { gap() }
        lines.append(words)
        lines.append(String(repeating: "-", count: words.count))
    }

    /// Adds words, broken into lines, the first after a lead and the others set in as far.
    mutating func paragraph(_ words: String, lead: String = "") {
        let indent = String(repeating: " ", count: min(lead.count, 6))
        var line = lead
        var isFresh = true
        for word in words.split(separator: " ") {
            if !isFresh, line.count + 1 + word.count > TextPage.width {
                lines.append(line)
                line = indent
                isFresh = true
            }
            line += isFresh ? String(word) : " " + word
            isFresh = false
        }
        lines.append(line)
    }

    /// Adds the words under a label, such as `Missing: …`; nothing when there are none.
    mutating func list(_ label: String, _ words: [String], indent: String = "  ") {
        guard !words.isEmpty else { return }
        paragraph("\(label): \(words.joined(separator: ", ")).", lead: indent)
    }
}
