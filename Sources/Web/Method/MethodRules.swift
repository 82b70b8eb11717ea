// SPDX-License-Identifier: Apache-2.0
import Clinical
import Report
import Synchronization
import Vocabulary
import Wording

/// The rules and sources of the method page as markup, made once for each language.
///
/// They change with the program alone, and filling a template with some two hundred and fifty rules
/// takes longer than any other page. Links carry the prefix of the site, of which there is one.
enum MethodRules {
    /// The rules, chapter by chapter, and the sources.
    static func speaking(_ language: Language) -> Markup {
        let key = Key(language: language, prefix: Path.prefix)
        if let made = made.withLock({ $0[key] }) { return made }
        let markup = make(.speaking(language))
        made.withLock { $0[key] = markup }
        return markup
    }

    private struct Key: Hashable {
        let language: Language
        let prefix: String
    }

    private static let made = Mutex<[Key: Markup]>([:])

    static let sourcesTitle = Text("method.sourcesTitle", "Sources")

    private static func make(_ wording: Wording) -> Markup {
        .build { page in
            for chapter in RuleCard.Chapter.allCases {
                page.element("section", [("id", chapter.rawValue)]) { section in
                    section.element("h2", text: wording(chapter.title))
                    for rule in Assessor.rules where rule.chapter == chapter {
                        write(rule, wording, &section)
                    }
                }
            }
            page.element("section", [("id", "sources")]) { section in
                section.element("h2", text: wording(sourcesTitle))
                section.element("dl", [("class", "sources")]) { list in
                    for source in ClinicalBibliography.all.sources { write(source, wording, &list) }
                }
            }
        }
    }

    private static func write(_ rule: RuleCard, _ wording: Wording, _ page: inout Markup) {
        page.element("article", [("class", "rule"), ("id", rule.name)]) { article in
            article.element("h3", text: rule.name)
            article.element("p", text: wording(rule.statement))
            let facts = [
                rule.basis.grade.words, rule.basis.verification.words,
                Text("method.reviewed", "reviewed {day}", ["day": .day(rule.basis.reviewed)]),
                rule.basis.reviewer.map {
                    Text("method.signed", "signed by {who}", ["who": .verbatim($0)])
                } ?? Text("method.unsigned", "no clinician has signed it yet"),
            ]
            let words = facts.map { wording($0) }.joined(separator: " · ")
            article.element("p", [("class", "fine")], text: words)
            article.element("p", [("class", "fine cited")]) { line in
                for source in rule.basis.sources {
                    let attributes: [(StaticString, String)] = [
                        ("href", "#" + source.text), ("translate", "no"),
                    ]
                    line.element("a", attributes, text: source.text)
                    line.text(" ")
                }
            }
            readMore(LearnShelf.pages(forRule: rule.name), wording, &article)
        }
    }

    private static func readMore(_ pages: [LearnPage], _ wording: Wording, _ page: inout Markup) {
        guard !pages.isEmpty else { return }
        page.element("p", [("class", "fine read-more")]) { line in
            line.text(wording(LearnPage.readMore))
            for page in pages.prefix(LearnLinkView.most) {
                line.text(" ")
                let title = page.words(wording.language).title
                line.element("a", [("href", Paths.learnPage(page.name))], text: title)
            }
        }
    }

    private static func write(_ source: Source, _ wording: Wording, _ page: inout Markup) {
        page.element("dt", [("id", source.id.text)], text: source.id.text)
        page.element("dd") { line in
            line.text(source.reference)
            for words in [source.locator, "(" + wording(source.verification.words) + ")"] {
                guard let words else { continue }
                line.text(" ")
                line.element("span", [("class", "fine")], text: words)
            }
        }
    }
}
