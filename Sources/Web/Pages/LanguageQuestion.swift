// SPDX-License-Identifier: Apache-2.0
import Mustache
import Storage
import Vocabulary
import Wording

/// The question that is put once when pages speak a language only because the browser asks for it.
struct LanguageQuestion: MustacheParent, Sendable {
    private let offered: Language
    private let back: String
    private let wording: Wording

    /// Puts the question; nil when a language was chosen, or when the pages are in English anyway.
    init?(_ visit: Visit) {
        guard visit.settings.language == nil, let accepted = visit.accepted, accepted != .english
        else { return nil }
        offered = accepted
        back = visit.path
        wording = visit.wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "offered": offered.code
        case "back": back
        case "action": Paths.settingsLanguage()
        case "says": wording(LanguageQuestion.says.with(["name": .verbatim(offered.name)]))
        case "take": wording(LanguageQuestion.take.with(["name": .verbatim(offered.name)]))
        case "keep": "Use English"
        default: nil
        }
    }

    private static let says = Text(
        "language.says",
        "Evenfall speaks {name} because this browser asks for it. Settings can change it."
    )
    private static let take = Text("language.take", "Stay with {name}")
}
