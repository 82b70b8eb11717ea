// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Report
import Vocabulary
import Wording

/// One page that explains, with what it rests on and where to read on.
struct LearnReadingPage: Page {
    static let template = "learn-page"

    private let visit: Visit
    private let page: LearnPage
    private let words: LearnWords
    private let related: [LearnPage]
    private let rules: [RuleCard]

    init(_ page: LearnPage, visit: Visit) {
        self.visit = visit
        self.page = page
        words = page.words(visit.wording.language)
        related = LearnShelf.related(to: page)
        rules = page.rules.compactMap { LearnReadingPage.cards[$0] }
    }

    var title: Text { Text("learn.title", "{title}", ["title": .verbatim(words.title)]) }
    var room: MenuRoom? { .learn }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": words.title
        case "lead": words.lead
        case "overview": Paths.learn()
        case "room": visit.wording(LearnOverviewPage.heading)
        case "markup": text
        case "hasRules": !rules.isEmpty
        case "rules": rules.map { LearnRuleView(rule: $0, wording: visit.wording) }
        case "hasSources": !sources.isEmpty
        case "sources": sources.map { MethodSourceView($0, wording: visit.wording) }
        case "hasRelated": !related.isEmpty
        case "related": related.map { LearnLinkView($0, language: visit.wording.language) }
        case "say": Phrases(LearnReadingPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    /// The drawing, then the text with its links.
    private var text: Markup {
        .build { markup in
            if let drawing = page.drawing.flatMap(LearnDrawing.named) {
                markup.append(drawing.figure(visit.wording))
            }
            for block in words.blocks {
                switch block {
                case .heading(let words): markup.element("h2", text: words)
                case .paragraph(let spans):
                    markup.element("p") { LearnReadingPage.write(spans, &$0) }
                case .list(let items):
                    markup.element("ul") { list in
                        for item in items {
                            list.element("li") { LearnReadingPage.write(item, &$0) }
                        }
                    }
                }
            }
        }
    }

    private static func write(_ spans: [LearnSpan], _ markup: inout Markup) {
        for span in spans {
            if let page = span.page {
                markup.element("a", [("href", Paths.learnPage(page))], text: span.words)
            } else {
                markup.text(span.words)
            }
        }
    }

    private var sources: [Source] { page.sources.compactMap { ClinicalBibliography.all[$0] } }

    private static let cards: [String: RuleCard] = Assessor.rules.reduce(into: [:]) {
        $0[$1.name] = $1
    }

    private static let phrases: [Text] = [
        Text("learn.sourcesTitle", "Where this comes from"),
        Text("learn.rulesTitle", "Rules that use it"),
        Text("learn.relatedTitle", "Read on"),
        Text("learn.allPages", "All pages"),
    ]
}

/// A rule that a page explains, with the way to it.
private struct LearnRuleView: MustacheParent, Sendable {
    let rule: RuleCard
    let wording: Wording

    func child(named name: String) -> Any? {
        switch name {
        case "path": Paths.method() + "#" + rule.name
        case "name": rule.name
        case "statement": wording(rule.statement)
        default: nil
        }
    }
}
