// SPDX-License-Identifier: Apache-2.0
import Clinical
import Wording

/// What to do when something is seriously wrong: one screen, no question, no typing.
struct UrgentPage: Page {
    static let template = "urgent"

    private let wording: Wording

    init(wording: Wording) {
        self.wording = wording
    }

    var title: Text { UrgentPage.heading }
    var room: MenuRoom? { .tonight }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": wording(UrgentPage.heading)
        case "nerves": UrgentPage.nerves.map(words)
        case "others": UrgentPage.others.map(words)
        case "mind": UrgentPage.mind.map(words)
        case "answer": Paths.interview() + "?again=warning.nerves"
        case "home": Paths.tonight()
        case "say": Phrases(UrgentPage.phrases, wording: wording)
        default: nil
        }
    }

    private func words(_ key: WarningKey) -> String {
        wording(ClinicalWords.name(of: key))
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

    private static let heading = Text("urgentPage.heading", "Something is seriously wrong")

    private static let phrases: [Text] = [
        Text(
            "urgentPage.call",
            "Call the emergency number now if any of these is new, such as 112 in Europe or 911 in "
                + "North America. Do not drive yourself."
        ),
        Text("urgentPage.nerves", "Back, bladder, legs: new in the last two weeks"),
        Text("urgentPage.others", "Heart, lungs, vessels, bleeding"),
        Text("urgentPage.mind", "Thoughts of death"),
        Text(
            "urgentPage.mindSays",
            "Please do not stay alone with them. Wake someone you trust, or call the emergency "
                + "number or a crisis line (988 in the United States)."
        ),
        Text(
            "urgentPage.nobody",
            "Nobody watches what you write here. Evenfall can’t call anyone for you."
        ),
        Text("urgentPage.answerWord", "Not sure? Go through the warning signs"),
        Text("urgentPage.homeWord", "Back to Tonight"),
    ]
}
