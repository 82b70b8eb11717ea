// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Mustache
import Vocabulary
import Wording

/// What to do when something is seriously wrong: one screen that works without network or script.
///
/// Ticking a sign shows its card at once, by the stylesheet alone. Keeping what was ticked needs
/// the program; reading the card does not.
struct UrgentPage: Page {
    static let template = "urgent"

    private let visit: Visit
    private let problem: Text?
    private let ticked: Set<WarningKey>

    /// Shows the signs, some of them ticked, and what is wrong with what was sent.
    init(_ visit: Visit, ticked: Set<WarningKey> = [], problem: Text? = nil) {
        self.visit = visit
        self.ticked = ticked
        self.problem = problem
    }

    var title: Text { UrgentPage.heading }
    var room: MenuRoom? { .tonight }

    func child(named name: String) -> Any? {
        switch name {
        case "action": Paths.urgent()
        case "id": visit.world.freshID(as: EntryKind.self).text
        case "heading": visit.wording(UrgentPage.heading)
        case "help": HelpView(visit.help, wording: visit.wording)
        case "nerves": UrgentPage.nerves.map(tick)
        case "others": UrgentPage.others.map(tick)
        case "mind": UrgentPage.mind.map(tick)
        case "turns": visit.open.turns.compactMap { $0.turn.map { visit.wording($0.says) } }
        case "hasTurns": !visit.open.turns.isEmpty
        case "problem": problem.map { visit.wording($0) } ?? ""
        case "hasProblem": problem != nil
        case "months": InterviewCardPage.months(visit.wording)
        case "answer": Paths.interview() + "?again=warning.nerves"
        case "home": Paths.tonight()
        case "card": Paths.urgentCard()
        case "say": Phrases(UrgentPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private func tick(_ key: WarningKey) -> OptionView {
        OptionView(
            value: key.rawValue,
            words: visit.wording(ClinicalWords.name(of: key)),
            isChosen: ticked.contains(key)
        )
    }

    /// Signs of the rule `cauda-equina` and of the spinal cord, new within two weeks.
    static let nerves: [WarningKey] = [
        .saddleNumbness, .bladderChange, .cannotPassUrine, .bowelChange, .sexualFunctionChange,
        .bothLegsWeak, .suddenBothSided, .weaknessGettingWorse, .unsteadyGait,
    ]

    /// Signs of heart, lungs, vessels and bleeding.
    static let others: [WarningKey] = [
        .chestPain, .breathless, .slowBreathing, .collapse, .coldPaleLeg, .abdominalPulsation,
        .bloodInVomitOrStool, .pregnancyBleeding,
    ]

    /// Signs of a crisis of the mind.
    static let mind: [WarningKey] = [.planToHarm, .wantsToDie]

    /// What the page is called, on links to it too.
    static let heading = Text("urgentPage.heading", "Something is seriously wrong")

    private static let phrases: [Text] = [
        Text("urgentPage.asks", "Is any of this new?"),
        Text("urgentPage.asksSays", "Tick what is true. What to do comes up at once."),
        Text("urgentPage.nerves", "Back, bladder, legs: new in the last two weeks"),
        Text(
            "urgentPage.nervesCard",
            "The nerves at the base of the spine may be under pressure, and hours matter. Go to "
                + "an emergency department now, and say what you ticked."
        ),
        Text("urgentPage.others", "Heart, lungs, vessels, bleeding"),
        Text(
            "urgentPage.othersCard",
            "This can be a matter of minutes. Call for help now, and do not stay alone."
        ),
        Text("urgentPage.mind", "Thoughts of death"),
        Text("urgentPage.keepTitle", "Keep what you ticked"),
        Text(
            "urgentPage.keepSays",
            "Help comes first; this can wait. Kept answers stand in your report and open the card "
                + "again until you have answered it."
        ),
        Text("urgentPage.keepNew", "It is new or getting worse: keep it"),
        Text("urgentPage.notNewTitle", "This is not new"),
        Text(
            "urgentPage.notNewSays",
            "Since when? The year is enough if that is all you know."
        ),
        Text("urgentPage.keepOld", "Keep since when"),
        Text("urgentPage.yearWord", "Year"),
        Text("urgentPage.monthWord", "Month, if known"),
        Text("urgentPage.dayWord", "Day, if known"),
        Text("urgentPage.noneWord", "None of these"),
        Text(
            "urgentPage.nobody",
            "Nobody watches what you write here. Evenfall can’t call anyone for you."
        ),
        Text("urgentPage.answerWord", "Not sure? Go through the warning signs"),
        Text("urgentPage.cardWord", "Print the six signs of the back as a card"),
        Text("urgentPage.homeWord", "None of these: back to Tonight"),
    ]
}
