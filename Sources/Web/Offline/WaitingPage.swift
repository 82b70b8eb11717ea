// SPDX-License-Identifier: Apache-2.0
import Mustache
import Wording

/// What is not yet safe: the list of what waits on this device, filled in by the script.
struct WaitingPage: Page {
    static let template = "waiting"
    let wording: Wording

    var title: Text { WaitingPage.heading }
    var room: MenuRoom? { nil }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": wording(title)
        case "home": Paths.tonight()
        case "say": Phrases(WaitingPage.phrases, wording: wording)
        default: nil
        }
    }

    private static let heading = Text("waiting.title", "What waits on this device")

    private static let phrases: [Text] = [
        Text(
            "waiting.says",
            "What you tap or write is kept on this device first and goes to your record at once. "
                + "Without a connection it waits here."
        ),
        Text(
            "waiting.openOnly",
            "It is sent while a page of Evenfall is open, not while it is closed. Open Evenfall "
                + "again when you are back in reach, and wait until nothing is listed here."
        ),
        Text("waiting.none", "Nothing waits. Everything you kept here is in your record."),
        Text("waiting.now", "Send now"),
        Text("waiting.open", "Open it"),
        Text("waiting.drop", "Throw it away"),
        Text(
            "waiting.dropSays",
            "It was never sent and cannot be brought back from anywhere else."
        ),
        Text("waiting.dropSure", "Yes, throw it away for good"),
        Text("waiting.told", "Put this message away"),
        Text("waiting.home", "Back to Tonight"),
        Text(
            "waiting.noScript",
            "Without JavaScript nothing waits on this device: every form goes straight to your "
                + "record, or the browser says that it could not be sent."
        ),
        Text(
            "waiting.insecure",
            "Browsers keep pages and entries for times without a connection only at addresses "
                + "that begin with https, or on the computer itself. Here everything else works; "
                + "Settings says how to give Evenfall such an address."
        ),
        Text(
            "waiting.mayVanish",
            "This browser may clear what waits here when the device runs out of space. Send it "
                + "soon."
        ),
    ]
}
