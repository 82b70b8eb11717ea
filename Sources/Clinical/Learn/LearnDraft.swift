// SPDX-License-Identifier: Apache-2.0

/// One page as it was read in one language, before both languages are put together.
struct LearnDraft: Hashable, Sendable {
    /// A line of the head.
    enum Key: String, CaseIterable {
        case title, lead, group, sources, rules, questions, treatments, see, drawing

        /// Whether it is written in each language; the others stand in the English table alone.
        var isWords: Bool { self == .title || self == .lead }
    }

    /// The name behind the equals sign.
    let name: String
    /// The head, by key.
    private(set) var head: [Key: String] = [:]
    /// The text.
    private(set) var blocks: [LearnBlock] = []
    /// What could not be read.
    private(set) var faults: [String] = []

    /// Reads a page: its name, the head up to an empty line, and the text.
    init(_ lines: some Sequence<Substring>) {
        var lines = lines.map { LearnDraft.trimmed($0) }[...]
        name = lines.popFirst().map(String.init) ?? ""
        let isPlain = name.utf8.allSatisfy {
            (97...122).contains($0) || (48...57).contains($0) || $0 == 45
        }
        if name.isEmpty || !isPlain { fault("is no name of a page") }
        readHead(lines.prefix { !$0.isEmpty })
        readText(lines.drop { !$0.isEmpty })
        for key in Key.allCases where key.isWords && head[key, default: ""].isEmpty {
            fault("has no \(key.rawValue)")
        }
        if blocks.isEmpty { fault("has no text") }
    }

    /// What it says.
    var words: LearnWords {
        LearnWords(title: head[.title] ?? "", lead: head[.lead] ?? "", blocks: blocks)
    }

    /// The names in a line of the head.
    func names(_ key: Key) -> [String] {
        (head[key] ?? "").split(separator: " ").map(String.init)
    }

    private mutating func fault(_ words: String) { faults.append("\(name) \(words)") }

    private mutating func readHead(_ lines: some Sequence<Substring>) {
        var last: Key?
        for line in lines {
            let word = line.prefix { ("a"..."z").contains($0) }
            if !word.isEmpty, line.dropFirst(word.count).hasPrefix(":") {
                guard let key = Key(rawValue: String(word)) else {
                    fault("has a line of the head that is none: \(line)")
                    continue
                }
                if head[key] != nil { fault("has \(key.rawValue) twice") }
                head[key] = String(LearnDraft.trimmed(line.dropFirst(word.count + 1)))
                last = key
            } else if let last {
                head[last, default: ""] += " " + line
            } else {
                fault("has a line of the head that is none: \(line)")
            }
        }
    }

    private mutating func readText(_ lines: some Sequence<Substring>) {
        var open = ""
        var items: [[LearnSpan]] = []
        var isItem = false
        func spans(_ draft: inout LearnDraft) -> [LearnSpan] {
            let (spans, isClosed) = LearnDraft.spans(open)
            if !isClosed { draft.fault("has a link that is not closed: \(open)") }
            open = ""
            return spans
        }
        func closeLine(_ draft: inout LearnDraft) {
            guard !open.isEmpty else { return }
            if isItem {
                items.append(spans(&draft))
            } else {
                draft.blocks.append(.paragraph(spans(&draft)))
            }
        }
        func closeList(_ draft: inout LearnDraft) {
            closeLine(&draft)
            if !items.isEmpty { draft.blocks.append(.list(items)) }
            items = []
            isItem = false
        }
        for line in lines {
            if line.hasPrefix("## ") {
                closeList(&self)
                blocks.append(.heading(String(LearnDraft.trimmed(line.dropFirst(3)))))
            } else if line.hasPrefix("- ") {
                if isItem { closeLine(&self) } else { closeList(&self) }
                isItem = true
                open = String(LearnDraft.trimmed(line.dropFirst(2)))
            } else if line.isEmpty {
                closeList(&self)
            } else if line.hasPrefix("#") || line.hasPrefix("* ") {
                fault("has a line that is none: \(line)")
            } else {
                open += open.isEmpty ? String(line) : " " + line
            }
        }
        closeList(&self)
    }

    /// The words of a line with its links; whether every bracket was closed.
    private static func spans(_ line: String) -> ([LearnSpan], isClosed: Bool) {
        var spans: [LearnSpan] = []
        var rest = line[...]
        while let open = rest.firstIndex(of: "[") {
            guard let close = rest[open...].firstIndex(of: "]") else { return (spans, false) }
            let behind = rest[close...].dropFirst()
            guard behind.first == "(", let end = behind.firstIndex(of: ")") else {
                return (spans, false)
            }
            if open > rest.startIndex {
                spans.append(LearnSpan(words: String(rest[..<open]), page: nil))
            }
            let words = rest[rest.index(after: open)..<close]
            let page = behind[behind.index(after: behind.startIndex)..<end]
            if words.isEmpty || page.isEmpty { return (spans, false) }
            spans.append(LearnSpan(words: String(words), page: String(page)))
            rest = behind[behind.index(after: end)...]
        }
        if !rest.isEmpty { spans.append(LearnSpan(words: String(rest), page: nil)) }
        return (spans, !line.isEmpty)
    }

    private static func trimmed(_ line: Substring) -> Substring {
        var line = line.drop { $0 == " " }
        while line.last == " " { line.removeLast() }
        return line
    }
}
