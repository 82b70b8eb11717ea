// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

/// A link to a page that explains.
struct LearnLinkView: MustacheParent, Sendable {
    private let page: LearnPage
    private let language: Language

    init(_ page: LearnPage, language: Language) {
        self.page = page
        self.language = language
    }

    /// How many links stand under one rule, question or finding.
    static let most = 3

    /// The links under a rule, a question or a finding; a few at most.
    static func all(_ pages: [LearnPage], language: Language) -> [LearnLinkView] {
        pages.prefix(most).map { LearnLinkView($0, language: language) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "path": Paths.learnPage(page.name)
        case "title": page.words(language).title
        case "lead": page.words(language).lead
        default: nil
        }
    }
}
