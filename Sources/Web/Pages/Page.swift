// SPDX-License-Identifier: Apache-2.0
import Mustache
import Storage
import Wording

/// What a template draws: one page of the site.
///
/// `child(named:)` answers every name the template uses with an explicit `switch`; looking
/// names up by reflection is slow, and a missing one would silently draw nothing.
protocol Page: MustacheParent, Sendable {
    /// The template, such as `diary-month`.
    static var template: String { get }
    /// The title of the window, without the name of the program.
    var title: Text { get }
    /// The room of the menu the page belongs to; nil for none.
    var room: MenuRoom? { get }
    /// What the browser is to drop of its copies: an entry by its identifier, `all`, or nothing.
    var purge: String? { get }
    /// What is wrong in the form it shows, one sentence a problem; none for most pages.
    var problemWords: [String] { get }
    /// How the page looks whatever the settings say; nil for as they say.
    var look: Settings.Appearance? { get }
}

extension Page {
    var purge: String? { nil }
    var problemWords: [String] { [] }
    var look: Settings.Appearance? { nil }
}

/// The value for a template, with `false` where there is none.
///
/// Nil would mean that the page does not know the name at all, which a test reports.
func orFalse(_ value: (any Sendable)?) -> Any {
    value ?? false
}

/// Fixed words of a page, placed with `{{say.name}}` by the last part of their key.
struct Phrases: MustacheParent, Sendable {
    private let wording: Wording
    private let texts: [Substring: Text]

    /// Takes the words of a page.
    init(_ texts: [Text], wording: Wording) {
        self.wording = wording
        self.texts = Phrases.byName(texts)
    }

    /// The words of a name.
    func child(named name: String) -> Any? {
        texts[name[...]].map { wording($0) }
    }

    private static func byName(_ texts: [Text]) -> [Substring: Text] {
        var result: [Substring: Text] = [:]
        for text in texts {
            let name = text.key.split(separator: ".").last ?? ""
            result[name] = text
        }
        return result
    }
}
