// SPDX-License-Identifier: Apache-2.0
import Mustache
import Storage
import Vocabulary
import Wording

/// Who may open the record from elsewhere: the passphrase, and the browsers that are logged in.
struct AccessPage: Page {
    static let template = "access"

    let lock: PassphraseLock?
    let logins: [Login]
    /// What is wrong with the form; nil when nothing is.
    let problem: Text?
    let visit: Visit

    var title: Text { Text("access.title", "Passphrase and logins") }
    var room: MenuRoom? { .settings }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "state": visit.wording(state)
        case "isSet": lock != nil
        case "isKept": visit.query["kept"] != nil
        case "isEnded": visit.query["ended"] != nil
        case "problem": orFalse(problem.map { visit.wording($0) })
        case "isLoggedIn": visit.door.login != nil
        case "hasLogins": !logins.isEmpty
        case "logins": logins.map { LoginLine($0, visit: visit) }
        case "action": Paths.accessPassphrase()
        case "end": Paths.accessEnd()
        case "logout": Paths.logout()
        case "settings": Paths.settings()
        case "say": Phrases(AccessPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private var state: Text {
        let reach = visit.door.reach
        guard let lock, let set = visit.moment(lock.setAt) else {
            return Text(
                "access.none",
                "Evenfall can be opened on this computer only, and no passphrase is set. Set one "
                    + "to open it from your phone or from elsewhere."
            )
        }
        if reach.needsLogin {
            return Text(
                "access.asked",
                "Every browser must log in with the passphrase. It was set on {day}.",
                ["day": .day(set.day)]
            )
        }
        return Text(
            "access.notAsked",
            "A passphrase was set on {day}. On this computer it is not asked for.",
            ["day": .day(set.day)]
        )
    }

    /// What a person reads when the new passphrase was typed in two ways.
    static let differs = Text(
        "access.differs",
        "The two new passphrases are not the same. Nothing has changed."
    )

    private static let phrases: [Text] = [
        Text("access.kept", "The passphrase is set. All other logins have ended."),
        Text("access.ended", "That login has ended."),
        Text("access.nothing", "Nothing has changed"),
        Text("access.loginsTitle", "Logged in"),
        Text("access.thisOne", "this browser"),
        Text("access.endIt", "End this login"),
        Text("access.out", "Log out"),
        Text(
            "access.outSays",
            "Logging out also removes the pages this browser keeps for when there is no network."
        ),
        Text("access.setTitle", "Set a passphrase"),
        Text("access.changeTitle", "Change the passphrase"),
        Text("access.current", "Present passphrase"),
        Text("access.new", "New passphrase"),
        Text("access.newHint", "Four or five words that do not belong together are good."),
        Text("access.again", "The new one once more"),
        Text("access.keep", "Set the passphrase"),
        Text(
            "access.losing",
            "The passphrase is a door, not a lock on the record: it is asked for when Evenfall is "
                + "opened from elsewhere. If you lose it, set a new one on this computer with "
                + "“evenfall passphrase”. A backup has a passphrase of its own, which nobody can "
                + "replace."
        ),
        Text("access.back", "Settings"),
    ]
}

/// One login in the list.
struct LoginLine: MustacheParent, Sendable {
    private let login: Login
    private let visit: Visit

    init(_ login: Login, visit: Visit) {
        self.login = login
        self.visit = visit
    }

    func child(named name: String) -> Any? {
        switch name {
        case "name": login.name
        case "browser": login.browser
        case "isThis": login.name == visit.door.login?.name
        case "when": visit.wording(when)
        default: nil
        }
    }

    private var when: Text {
        guard let seen = visit.moment(login.seen), let begun = visit.moment(login.begun) else {
            return Text("access.line.never", "time not known")
        }
        return Text(
            "access.line.when",
            "last used on {day} at {time}, logged in since {begun}",
            ["day": .day(seen.day), "time": .clock(seen.time), "begun": .day(begun.day)]
        )
    }
}
