// SPDX-License-Identifier: Apache-2.0
import Mustache
import Wording

/// A room of the menu, in its order.
enum MenuRoom: String, CaseIterable, Sendable {
    case tonight, diary, interview, review, plan, report, learn, help, method, settings

    /// Where it is.
    var path: Path {
        switch self {
        case .tonight: Paths.tonight
        case .diary: Paths.diary
        case .interview: Paths.interview
        case .review: Paths.review
        case .plan: Paths.plan
        case .report: Paths.report
        case .learn: Paths.learn
        case .help: Paths.findHelp
        case .method: Paths.method
        case .settings: Paths.settings
        }
    }

    /// What it is called.
    var name: Text {
        switch self {
        case .tonight: Text("menu.tonight", "Tonight")
        case .diary: Text("menu.diary", "Diary")
        case .interview: Text("menu.interview", "Interview")
        case .review: Text("menu.review", "Medicines & labs")
        case .plan: Text("menu.plan", "Plan")
        case .report: Text("menu.report", "Report")
        case .learn: Text("menu.learn", "Learn")
        case .help: Text("menu.help", "Find help")
        case .method: Text("menu.method", "Method")
        case .settings: Text("menu.settings", "Settings")
        }
    }

    /// Whether a narrow screen keeps it behind “More”.
    var isBehindMore: Bool {
        switch self {
        case .review, .plan, .learn, .help, .method, .settings: true
        case .tonight, .diary, .interview, .report: false
        }
    }

    /// The last tab of a narrow screen.
    static let more = Text("menu.more", "More")
}

/// One link of the menu.
struct MenuLink: MustacheParent, Sendable {
    let path: String
    let words: String
    let isCurrent: Bool
    /// Shown on narrow screens only, on wide ones only, or on both.
    let width: String

    func child(named name: String) -> Any? {
        switch name {
        case "path": path
        case "words": words
        case "isCurrent": isCurrent
        case "width": width
        default: nil
        }
    }

    /// The menu as seen from a room.
    static func all(current: MenuRoom?, path: String, wording: Wording) -> [MenuLink] {
        let rooms = MenuRoom.allCases.map { room in
            MenuLink(
                path: room.path(),
                words: wording(room.name),
                isCurrent: room == current,
                width: room.isBehindMore ? "on-wide" : ""
            )
        }
        let isMore = path == Paths.more() || current?.isBehindMore == true
        let more = MenuLink(
            path: Paths.more(),
            words: wording(MenuRoom.more),
            isCurrent: isMore,
            width: "on-narrow"
        )
        return rooms + [more]
    }
}
