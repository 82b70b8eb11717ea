// SPDX-License-Identifier: Apache-2.0
import Mustache
import Wording

/// Stands in for a page that is not kept on the device while there is no connection.
struct OfflinePage: Page {
    static let template = "offline"
    let wording: Wording

    var title: Text { OfflinePage.heading }
    var room: MenuRoom? { nil }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": wording(title)
        case "tonight": Paths.tonight()
        case "diary": Paths.diary()
        case "urgent": Paths.urgent()
        case "waiting": Paths.waiting()
        case "say": Phrases(OfflinePage.phrases, wording: wording)
        default: nil
        }
    }

    private static let heading = Text("offline.title", "This page needs a connection")

    private static let phrases: [Text] = [
        Text(
            "offline.says",
            "Evenfall’s computer does not answer, and this page is not kept on the device. "
                + "Tonight, the diary of the last days and the warning signs are."
        ),
        Text("offline.tonight", "Open Tonight"),
        Text("offline.diary", "Open the diary"),
        Text("offline.urgent", "Something is seriously wrong"),
        Text("offline.waiting", "What waits on this device"),
    ]
}
