// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// A page that explains one matter: a title, a lead, and at most a screen of text.
public struct LearnPage: Hashable, Sendable {
    /// The name that never changes, such as `iron-tests`.
    public let name: String
    /// Where it stands in the overview.
    public let group: LearnGroup
    /// What its text rests on, in the order it was named.
    public let sources: [SourceID]
    /// The rules it explains, by name.
    public let rules: [String]
    /// The questions of the interview it explains, by ``Question/kind``.
    public let questions: [String]
    /// The treatments it explains, by name.
    public let treatments: [String]
    /// Further pages it names as related.
    public let see: [String]
    /// The drawing it carries; nil for none.
    public let drawing: String?
    private let english: LearnWords
    private let german: LearnWords

    init(_ head: LearnDraft, group: LearnGroup, german: LearnWords) {
        name = head.name
        self.group = group
        sources = head.names(.sources).map { SourceID($0) }
        rules = head.names(.rules)
        questions = head.names(.questions)
        treatments = head.names(.treatments)
        see = head.names(.see)
        drawing = head.names(.drawing).first
        english = head.words
        self.german = german
    }

    /// What it says in a language.
    public func words(_ language: Language) -> LearnWords {
        switch language {
        case .english: english
        case .german: german
        }
    }

    /// What stands before the links to pages.
    public static let readMore = Text("learn.more", "Read more:")

    /// The pages its text leads to, each once, in order; the same in both languages.
    public var links: [String] { english.links }
}

/// A part of the overview, in its order.
public enum LearnGroup: String, Hashable, Sendable, CaseIterable {
    case legs, lookAlikes, causes, back, linked, treatments, help

    /// What the part is called.
    public var title: Text {
        switch self {
        case .legs: Text("learn.group.legs", "Restless legs")
        case .lookAlikes: Text("learn.group.lookAlikes", "What looks like restless legs")
        case .causes: Text("learn.group.causes", "What lies behind it")
        case .back: Text("learn.group.back", "Back pain")
        case .linked: Text("learn.group.linked", "How legs, back and sleep are linked")
        case .treatments: Text("learn.group.treatments", "Treatments")
        case .help: Text("learn.group.help", "Finding help")
        }
    }
}

/// What a page says in one language.
public struct LearnWords: Hashable, Sendable {
    /// The heading.
    public let title: String
    /// What it is about, in a sentence or two.
    public let lead: String
    /// The text.
    public let blocks: [LearnBlock]

    /// The pages the text leads to, each once, in order.
    public var links: [String] {
        var found: [String] = []
        for case .some(let name) in blocks.flatMap(\.lines).joined().map(\.page)
        where !found.contains(name) {
            found.append(name)
        }
        return found
    }
}

/// One part of the text.
public enum LearnBlock: Hashable, Sendable {
    case heading(String)
    case paragraph([LearnSpan])
    case list([[LearnSpan]])

    /// Its lines: one for a heading or a paragraph, one for each item of a list.
    public var lines: [[LearnSpan]] {
        switch self {
        case .heading(let words): [[LearnSpan(words: words, page: nil)]]
        case .paragraph(let spans): [spans]
        case .list(let items): items
        }
    }
}

/// Words in a line, plain or as a link.
public struct LearnSpan: Hashable, Sendable {
    /// The words.
    public let words: String
    /// The page they lead to; nil for plain words.
    public let page: String?
}
