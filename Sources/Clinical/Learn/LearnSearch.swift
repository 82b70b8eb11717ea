// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// Finds pages by words, in one language.
///
/// Each word of the query must begin a word of the page. A page with the words in its title comes
/// first, then one with them in its lead, its headings, its text; among equals the one that has
/// them more often, and then the order of the shelf.
public struct LearnSearch: Sendable {
    /// A part of a page, the weightiest first.
    fileprivate enum Part: Int, Sendable {
        case title, lead, heading, text
    }

    /// A line of a page, such as a paragraph.
    private struct Line: Sendable {
        let page: Int
        let part: Part
        let text: String
    }

    /// A form of a word and one place where it stands.
    private struct Entry: Sendable {
        let form: String
        let line: Int
        let place: Range<Int>
    }

    private let pages: [LearnPage]
    private let language: Language
    private let lines: [Line]
    /// Every word, in alphabetical order.
    private let entries: [Entry]

    /// The search of a language; its index is made once.
    public static func speaking(_ language: Language) -> LearnSearch {
        switch language {
        case .english: english
        case .german: german
        }
    }

    private static let english = LearnSearch(LearnShelf.all, in: .english)
    private static let german = LearnSearch(LearnShelf.all, in: .german)

    /// Makes the index of some pages.
    init(_ pages: [LearnPage], in language: Language) {
        var lines: [Line] = []
        for (index, page) in pages.enumerated() {
            let words = page.words(language)
            lines.append(Line(page: index, part: .title, text: words.title))
            lines.append(Line(page: index, part: .lead, text: words.lead))
            for block in words.blocks {
                for spans in block.lines {
                    let text = spans.map(\.words).joined()
                    lines.append(Line(page: index, part: Part(block), text: text))
                }
            }
        }
        self.pages = pages
        self.language = language
        self.lines = lines
        entries = lines.enumerated().flatMap { index, line in
            FoldedWords(line.text).words.flatMap { word in
                word.forms.map { Entry(form: $0, line: index, place: word.place) }
            }
        }
        .sorted {
            ($0.form, $0.line, $0.place.lowerBound) < ($1.form, $1.line, $1.place.lowerBound)
        }
    }

    /// The pages in which every word of a query stands, best first; none for a query without words.
    public func hits(for query: String) -> [LearnHit] {
        let words = FoldedWords(query).words.prefix(LearnSearch.mostWords)
        guard let first = words.first else { return [] }
        var found = matches(of: first)
        for word in words.dropFirst() where !found.isEmpty {
            let others = matches(of: word)
            found = found.reduce(into: [:]) { both, match in
                guard let other = others[match.key] else { return }
                both[match.key] = match.value.joined(with: other)
            }
        }
        return found.sorted {
            ($0.value.rank, -$0.value.count, $0.key) < ($1.value.rank, -$1.value.count, $1.key)
        }
        .map { page, match in hit(pages[page], match) }
    }

    /// Nobody asks for more words than this.
    private static let mostWords = 8

    /// Where a word, or the beginning of one, stands: the best place of each page.
    private func matches(of word: FoldedWords.Word) -> [Int: Match] {
        var found: [Int: Match] = [:]
        for form in word.forms {
            for entry in entries[start(of: form)...] {
                guard entry.form.hasPrefix(form) else { break }
                let line = lines[entry.line]
                let match = Match(
                    rank: line.part.rawValue,
                    line: entry.line,
                    places: [entry.place],
                    count: 1
                )
                found[line.page] = found[line.page]?.joined(withSame: match) ?? match
            }
        }
        return found
    }

    /// The first entry that is not before a form.
    private func start(of form: String) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].form < form { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func hit(_ page: LearnPage, _ match: Match) -> LearnHit {
        let line = lines[match.line]
        // The title stands above the snippet already.
        let isTitle = line.part == .title
        return LearnHit(
            page: page,
            snippet: isTitle
                ? [LearnHit.Piece(words: page.words(language).lead, isFound: false)]
                : LearnHit.snippet(of: line.text, around: match.places)
        )
    }
}

/// Where on one page words were found.
private struct Match {
    /// The parts of the page, the best for each word, added up.
    var rank: Int
    /// The first line of the best part.
    var line: Int
    /// Where they stand in it.
    var places: [Range<Int>]
    /// How often they stand on the page.
    var count: Int

    /// This and another place of the same word.
    func joined(withSame other: Match) -> Match {
        var best = (other.rank, other.line) < (rank, line) ? other : self
        if other.line == line { best.places = places + other.places }
        best.count = count + other.count
        return best
    }

    /// This and the places of another word.
    func joined(with other: Match) -> Match {
        var both = line <= other.line ? self : other
        if other.line == line { both.places = places + other.places }
        both.rank = rank + other.rank
        both.count = count + other.count
        return both
    }
}

extension LearnSearch.Part {
    /// The part that a block belongs to.
    fileprivate init(_ block: LearnBlock) {
        switch block {
        case .heading: self = .heading
        case .paragraph, .list: self = .text
        }
    }
}
