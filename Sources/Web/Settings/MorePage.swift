// SPDX-License-Identifier: Apache-2.0
import Mustache
import Vocabulary
import Wording

/// The rooms and pages that a narrow screen keeps behind “More”.
struct MorePage: Page {
    static let template = "more"

    let visit: Visit

    var title: Text { MenuRoom.more }
    var room: MenuRoom? { nil }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "links": links
        default: nil
        }
    }

    private var links: [MoreLink] {
        let lines: [Line] = [
            (
                Paths.body(visit.night.eve), Text("more.body", "Where it hurts"),
                Text("more.body.says", "Draw it on a body, front and back.")
            ),
            (
                Paths.visits(), Text("more.visits", "Visits"),
                Text("more.visits.says", "When you saw whom, and when you will.")
            ),
            (
                Paths.trackables(), Text("more.trackables", "Your own to track"),
                Text("more.trackables.says", "Anything the diary does not ask.")
            ),
            (
                Paths.sheet(), Text("more.sheet", "Two-week sheet"),
                Text("more.sheet.says", "The diary on paper, to print.")
            ),
            (
                Paths.reminders(), Text("more.reminders", "Reminders"),
                Text("more.reminders.says", "In your own calendar, and what was kept.")
            ),
            (
                Paths.plan(), MenuRoom.plan.name,
                Text(
                    "more.plan.says",
                    "What you and your doctor agreed, and what the rules propose."
                )
            ),
            (
                Paths.learn(), MenuRoom.learn.name,
                Text("more.learn.says", "Short pages in plain words, with sources.")
            ),
            (
                Paths.findHelp(), MenuRoom.help.name,
                Text("more.help.says", "What to look for, and what you can ask.")
            ),
            (
                Paths.review(), ReviewPage.heading,
                Text("more.review.says", "What they do to legs and back, and what to ask.")
            ),
            (
                Paths.passport(), Text("more.passport", "Procedure passport"),
                Text("more.passport.says", "For staff, when you must lie still.")
            ),
            (
                Paths.urgentCard(), Text("more.card", "Emergency card"),
                Text("more.card.says", "Six signs to cut out and carry.")
            ),
            (
                Paths.treatments(), TreatmentsPage.heading,
                Text("more.treatments.says", "For legs and back, side by side.")
            ),
            (
                Paths.method(), MenuRoom.method.name,
                Text("more.method.says", "Every rule with its sources.")
            ),
        ]
        return (lines + backup + settings).map {
            MoreLink(path: $0.0, words: visit.wording($0.1), says: visit.wording($0.2))
        }
    }
}

extension MorePage {
    /// Where it leads, its name, and what is there.
    private typealias Line = (String, Text, Text)

    /// The backups; a made-up record has none.
    private var backup: [Line] {
        guard visit.world.backups != nil else { return [] }
        return [
            (
                Paths.backup(), Text("more.backup", "Keep it safe"),
                Text("more.backup.says", "Sealed backups of everything, and whether they work.")
            )
        ]
    }

    private var settings: [Line] {
        [
            (
                Paths.settings(), MenuRoom.settings.name,
                Text("more.settings.says", "Clock, colours, paper, and your record as a file.")
            )
        ]
    }
}

/// One line of the page behind “More”.
struct MoreLink: MustacheParent, Sendable {
    let path: String
    let words: String
    let says: String

    func child(named name: String) -> Any? {
        switch name {
        case "path": path
        case "words": words
        case "says": says
        default: nil
        }
    }
}
