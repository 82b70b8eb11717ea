// SPDX-License-Identifier: Apache-2.0
import Mustache
import Wording

/// Asks for the passphrase; the only page a stranger sees, so it shows nothing that is kept.
struct LoginPage: Page {
    static let template = "login"

    /// What is wrong with what was typed; nil at first.
    let problem: Text?
    /// Where to go after it; a path of ours.
    let back: String
    /// Whether the device is another's.
    let isBrief: Bool
    let visit: Visit

    var title: Text { Text("login.title", "Log in to Evenfall") }
    var room: MenuRoom? { nil }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "action": Paths.login()
        case "back": back
        case "isBrief": isBrief
        case "problem": orFalse(problem.map { visit.wording($0) })
        case "isOpen": !visit.door.reach.isSecure && visit.door.reach.isAway
        case "say": Phrases(LoginPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private static let phrases: [Text] = [
        Text(
            "login.emergency",
            "If something is seriously wrong, call your emergency number. This page can wait."
        ),
        Text("login.passphrase", "Passphrase"),
        Text("login.enter", "Log in"),
        Text("login.brief", "This is not my device"),
        Text("login.briefSays", "The login then ends when the browser closes, or after an hour."),
        Text(
            "login.forgotten",
            "Forgotten? Nobody can look it up. On the computer Evenfall runs on, the command "
                + "“evenfall passphrase” sets a new one; the record stays as it is."
        ),
        Text(
            "login.unencrypted",
            "This connection is not encrypted: whoever shares the network can read what you send. "
                + "Log in only on a network you trust, such as a private VPN."
        ),
    ]
}
