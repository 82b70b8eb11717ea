// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

/// Every page that explains, in its groups, or those in which words were found.
struct LearnOverviewPage: Page {
    static let template = "learn"

    private let visit: Visit
    private let query: String?
    private let hits: [LearnHit]

    init(_ visit: Visit) {
        self.visit = visit
        query = visit.query.filled("q").map { String($0.prefix(LearnOverviewPage.longestQuery)) }
        let search = LearnSearch.speaking(visit.wording.language)
        hits = query.map(search.hits) ?? []
    }

    var title: Text { LearnOverviewPage.heading }
    var room: MenuRoom? { .learn }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(LearnOverviewPage.heading)
        case "action": Paths.learn()
        case "query": query ?? ""
        case "isSearch": query != nil
        case "found": visit.wording(found)
        case "isNothing": query != nil && hits.isEmpty
        case "hits": hits.map { LearnHitView($0, language: visit.wording.language) }
        case "groups": query == nil ? groups : []
        case "say": Phrases(LearnOverviewPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private var groups: [LearnGroupView] {
        LearnGroup.allCases.compactMap { group in
            let pages = LearnShelf.all.filter { $0.group == group }
            return pages.isEmpty ? nil : LearnGroupView(group, pages, wording: visit.wording)
        }
    }

    private var found: Text {
        guard !hits.isEmpty else { return Text("learn.nothing", "Nothing was found") }
        return Text(
            "learn.found",
            "{count} {count|page|pages} found",
            ["count": .count(hits.count)]
        )
    }

    /// A longer query is cut: nobody types one.
    private static let longestQuery = 200

    /// The heading, which links to here name too.
    static let heading: Text = MenuRoom.learn.name

    private static let phrases: [Text] = [
        Text("learn.lead", "Short pages in plain words. Each says what it rests on."),
        Text("learn.searchLabel", "Search these pages"),
        Text("learn.searchWord", "Search"),
        Text("learn.allPages", "All pages"),
        Text(
            "learn.tryLess",
            "Try one word instead of several, or only its beginning: “itch” finds “itching” too."
        ),
        Text(
            "learn.tryOther",
            "Try a plainer word: “pills”, “sleep”, “scan”. Names of tablets are found by what is "
                + "in them."
        ),
        Text("learn.tryAll", "Or look through all pages."),
    ]
}

/// A group of the overview with its pages.
private struct LearnGroupView: MustacheParent, Sendable {
    private let group: LearnGroup
    private let pages: [LearnPage]
    private let wording: Wording

    init(_ group: LearnGroup, _ pages: [LearnPage], wording: Wording) {
        self.group = group
        self.pages = pages
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "anchor": group.rawValue
        case "title": wording(group.title)
        case "pages": pages.map { LearnLinkView($0, language: wording.language) }
        default: nil
        }
    }
}

/// A page that was found, with the words around the place.
private struct LearnHitView: MustacheParent, Sendable {
    private let hit: LearnHit
    private let language: Language

    init(_ hit: LearnHit, language: Language) {
        self.hit = hit
        self.language = language
    }

    func child(named name: String) -> Any? {
        switch name {
        case "path": Paths.learnPage(hit.page.name)
        case "title": hit.page.words(language).title
        case "pieces":
            hit.snippet.map { LearnPieceView(words: $0.words, isFound: $0.isFound) }
        default: nil
        }
    }
}

/// Words of a snippet.
private struct LearnPieceView: MustacheParent, Sendable {
    let words: String
    let isFound: Bool

    func child(named name: String) -> Any? {
        switch name {
        case "words": words
        case "isFound": isFound
        default: nil
        }
    }
}
