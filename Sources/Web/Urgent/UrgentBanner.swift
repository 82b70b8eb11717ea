// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Wording

/// What stands above every page while something urgent was not answered.
///
/// It names no sign: someone may stand beside the screen, and a report may be on it.
struct UrgentBanner: MustacheParent, Sendable {
    private let heading: Text
    private let says: Text
    private let path: String
    private let link: Text
    private let wording: Wording

    /// The banner of a visit; nil when nothing is open, or the page is the card itself.
    init?(_ visit: Visit) {
        guard !visit.isAboutWarningSigns else { return nil }
        wording = visit.wording
        if let reason = visit.open.reasons.first {
            heading = reason.tier.urgentHeading
            says = Text(
                "urgentBanner.says",
                "Something you told Evenfall needs help. Read what to do, then answer."
            )
            path = Paths.urgentNow()
            link = Text("urgentBanner.read", "Read this and answer")
        } else if let turn = visit.open.turns.first?.turn {
            heading = Text("urgentBanner.turn", "Something changed in your diary")
            says = turn.says
            path = Paths.urgent() + "#asks"
            link = UrgentBanner.look
        } else if visit.open.isUnread {
            heading = Text("urgentBanner.unread", "Warning signs are not watched now")
            says = Text(
                "urgentBanner.unreadSays",
                "Part of the record can’t be read. If something is new or worse, look through the "
                    + "signs yourself."
            )
            path = Paths.urgent() + "#asks"
            link = UrgentBanner.look
        } else {
            return nil
        }
    }

    private static let look = Text("urgentBanner.look", "Look through the signs")

    func child(named name: String) -> Any? {
        switch name {
        case "heading": wording(heading)
        case "says": wording(says)
        case "path": path
        case "link": wording(link)
        default: nil
        }
    }
}

extension Tier {
    /// What stands above a card.
    var urgentHeading: Text {
        switch self {
        case .emergency: Text("interviewCard.emergency", "Please get help now")
        case .sameDay: Text("interviewCard.sameDay", "Please speak to a clinician today")
        case .soon, .none: Text("interviewCard.soon", "Please have this looked at soon")
        }
    }
}
