// SPDX-License-Identifier: Apache-2.0
public import Clinical
public import Wording

/// The six cauda equina lines as a card to cut out and carry: black and white, with cut marks.
///
/// The lines are our own wording of what the pathways name (knowledge file 3.3; GIRFT 2023,
/// Finucane 2020); no questionnaire is copied.
public struct WarningCardSheet: Sendable {
    private let help: UrgentHelp

    /// Prints the card with the emergency number of a country.
    public init(help: UrgentHelp) {
        self.help = help
    }

    /// The card, twice on a page, as HTML without head and stylesheet.
    public func page(wording: Wording) -> Markup {
        .build { page in
            page.element("article", [("class", "warning-cards")]) { sheet in
                sheet.element("h1", [("class", "hidden")], text: wording(WarningCardSheet.title))
                for _ in 0..<2 {
                    sheet.element("section", [("class", "warning-card")]) { card(&$0, wording) }
                }
            }
        }
    }

    private func card(_ card: inout Markup, _ wording: Wording) {
        card.element("h2", text: wording(WarningCardSheet.title))
        card.element("p", text: wording(WarningCardSheet.lead))
        card.element("ol") { list in
            for line in WarningCardSheet.lines { list.element("li", text: wording(line)) }
        }
        card.element("p", [("class", "act")], text: wording(WarningCardSheet.act))
        card.element("p", [("class", "act")], text: wording(help.printed))
        card.element("p", [("class", "fine")], text: wording(WarningCardSheet.say))
        for side in ["left", "right"] {  // where it folds to the size of a bank card
            card.element("div", [("class", "fold " + side), ("aria-hidden", "true")]) { _ in }
        }
    }

    /// What the card is called.
    public static let title = Text("warningCard.title", "Back pain: when it is an emergency")

    /// The six lines, each new or worse within two weeks.
    public static let lines: [Text] = [
        Text(
            "warningCard.start",
            "Hard to start peeing, or no feeling of a full bladder or of pee"
        ),
        Text("warningCard.leak", "Leaking pee, or not able to pee"),
        Text("warningCard.saddle", "Numb or different skin between the legs or around the bottom"),
        Text("warningCard.bowel", "No control of the bowels, or no feeling of having to go"),
        Text("warningCard.legs", "Both legs painful, weak or numb"),
        Text("warningCard.sex", "Less feeling or function in sex"),
    ]

    private static let lead = Text(
        "warningCard.lead",
        "Any one of these, new or worse in the last two weeks:"
    )
    private static let act = Text(
        "warningCard.act",
        "Go to an emergency department now. Hours matter. Do not drive yourself."
    )
    private static let say = Text(
        "warningCard.say",
        "Show this card and say: “I am worried about cauda equina syndrome.”"
    )
}
