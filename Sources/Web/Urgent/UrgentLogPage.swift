// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Storage
import Vocabulary
import Wording

/// Which urgent cards were shown when, and what was answered; newest first.
struct UrgentLogPage: Page {
    static let template = "urgent-log"

    private let shown: [ShownCards]
    private let visit: Visit

    init(_ shown: [ShownCards], visit: Visit) {
        self.shown = shown
        self.visit = visit
    }

    var title: Text { UrgentLogPage.heading }
    var room: MenuRoom? { .settings }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(UrgentLogPage.heading)
        case "isEmpty": shown.isEmpty
        case "lines": shown.reversed().map { UrgentLogLine($0, wording: visit.wording) }
        case "say": Phrases(UrgentLogPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private static let heading = Text("urgentLog.heading", "Urgent cards that were shown")

    private static let phrases: [Text] = [
        Text(
            "urgentLog.lead",
            "Each time a card came up, by local time, and how it was answered. It is part of your "
                + "record and goes nowhere else."
        ),
        Text("urgentLog.empty", "No urgent card was ever shown."),
    ]
}

/// One line of the log.
private struct UrgentLogLine: MustacheParent, Sendable {
    let shown: ShownCards
    let wording: Wording

    init(_ shown: ShownCards, wording: Wording) {
        self.shown = shown
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "when":
            wording(
                Text(
                    "urgentLog.when",
                    "{day}, {time}",
                    ["day": .day(shown.moment.day), "time": .clock(shown.moment.time)]
                )
            )
        case "what": wording(answer)
        case "rules": shown.cards.map { wording(statement(of: $0)) }
        default: nil
        }
    }

    /// The rule behind a card; a sudden change is logged with its day behind the name.
    private func statement(of card: String) -> Text {
        let name = card.split(separator: " ").first.map(String.init) ?? card
        return Assessor.rules.first { $0.name == name }?.statement
            ?? Text("urgentLog.unknownRule", "{rule}", ["rule": .verbatim(card)])
    }

    private var answer: Text {
        switch shown.answer {
        case nil: Text("urgentLog.shown", "shown")
        case .read: Text("urgentLog.read", "answered: read")
        case .caredFor: Text("urgentLog.caredFor", "answered: being cared for")
        case .notNew: Text("urgentLog.notNew", "answered: not new")
        case .byMistake: Text("urgentLog.byMistake", "answered: tapped by mistake")
        case .noneOfThese: Text("urgentLog.noneOfThese", "answered: none of the signs")
        }
    }
}
