// SPDX-License-Identifier: Apache-2.0
import Mustache
import Wording

/// The words the script says while there is no connection; the page carries them along.
enum OfflineWords {
    /// The words by name, in the language of the page.
    static func all(_ wording: Wording) -> [WordView] {
        texts.map { text in
            let name = text.key.split(separator: ".").last.map { String($0) } ?? ""
            return WordView(name: name, words: wording(text))
        }
    }

    private static let texts: [Text] = [
        Text("script.waiting", "Not sent yet: {count}", ["count": .verbatim("{count}")]),
        Text("script.refused", "Needs you: {count}", ["count": .verbatim("{count}")]),
        Text("script.waitingQuiet", "Kept on this phone, not sent yet"),
        Text(
            "script.from",
            "No connection. This page is from {when}. What you keep is stored on this device and "
                + "sent later.",
            ["when": .verbatim("{when}")]
        ),
        Text("script.fromNight", "No connection. Every tap is kept on this phone and sent later."),
        Text("script.held", "Kept on this device. Not sent yet."),
        Text("script.sending", "Sending…"),
        Text("script.sent", "Sent. It is in your record now."),
        Text("script.undone", "Undone."),
        Text(
            "script.restored",
            "This is what waits on this device. It was not sent yet; you can still change it."
        ),
        Text("script.unreachable", "Evenfall’s computer did not answer. It will be tried again."),
        Text("script.login", "You are logged out. Log in again, and it is sent."),
        Text("script.made", "Written down on {when}", ["when": .verbatim("{when}")]),
        Text(
            "script.conflict",
            "This entry had been changed elsewhere in the meantime. Both versions are kept; the "
                + "one from this device holds now. Open it to see what it said before."
        ),
        Text(
            "script.deleted",
            "This entry had been deleted elsewhere, so it stays deleted."
        ),
        Text(
            "script.logout",
            "Not everything here has been sent yet. Logging out is held back until it is safe, "
                + "because it would be cleared from this device."
        ),
        Text("script.nothing", "Nothing waits."),
    ]
}

/// One piece of words for the script.
struct WordView: MustacheParent, Sendable {
    let name: String
    let words: String

    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "words": words
        default: nil
        }
    }
}
