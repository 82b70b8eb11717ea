// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

/// Where to find help: what to look for, what to ask, and what to take along.
///
/// A directory of names comes later; until then the page says how to judge one.
struct HelpPage: Page {
    static let template = "find-help"

    private let visit: Visit

    init(_ visit: Visit) {
        self.visit = visit
    }

    var title: Text { MenuRoom.help.name }
    var room: MenuRoom? { .help }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "help": HelpView(visit.help, wording: visit.wording)
        case "urgent": Paths.urgent()
        case "toUrgent": visit.wording(UrgentPage.heading)
        case "pages":
            LearnShelf.all.filter { $0.group == .help }
                .map { LearnLinkView($0, language: visit.wording.language) }
        case "lookFor": HelpPage.lookFor.map { visit.wording($0) }
        case "ask": HelpPage.ask.map { visit.wording($0) }
        case "report": Paths.report()
        case "plan": Paths.plan()
        case "passport": Paths.passport()
        case "say": Phrases(HelpPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private static let lookFor: [Text] = [
        Text(
            "findHelp.lookLegs",
            "For the legs: a sleep clinic or a neurologist for movement disorders who treats "
                + "restless legs every week."
        ),
        Text(
            "findHelp.lookBack",
            "For the back: a pain clinic where doctors, physiotherapists and psychologists work "
                + "together, and that does more than inject."
        ),
        Text(
            "findHelp.lookBoth",
            "For both: someone who asks about the other one before choosing a medicine."
        ),
        Text(
            "findHelp.lookBoard",
            "A training in pain or sleep medicine that a public board confirms. A title on a website "
                + "alone confirms nothing."
        ),
    ]

    private static let ask: [Text] = [
        Text("findHelp.askOften", "How many people with restless legs do you see in a month?"),
        Text("findHelp.askIron", "Do you look at ferritin and transferrin saturation yourself?"),
        Text("findHelp.askFirst", "What do you try first, and what when it doesn’t work?"),
        Text("findHelp.askTeam", "Who else is in the team, and who do I call between visits?"),
        Text("findHelp.askCost", "What does it cost, and what will be paid?"),
    ]

    private static let phrases: [Text] = [
        Text(
            "findHelp.lead",
            "How to find someone who knows legs and back, what to ask, and what to take along. "
                + "Evenfall looks nothing up on the network."
        ),
        Text("findHelp.urgentTitle", "If it can’t wait"),
        Text("findHelp.lookTitle", "What to look for"),
        Text("findHelp.askTitle", "What to ask before the first visit"),
        Text("findHelp.takeTitle", "What to take along"),
        Text("findHelp.report", "The visit report"),
        Text("findHelp.plan", "Your plan"),
        Text("findHelp.passport", "The procedure passport"),
        Text("findHelp.readTitle", "To read"),
    ]
}

/// Where to find help.
enum HelpRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.findHelp) { .page(HelpPage($0)) }
    }
}
