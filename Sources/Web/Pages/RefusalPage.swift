// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Wording

/// Says calmly why a request was not answered as asked.
struct RefusalPage: Page {
    static let template = "refusal"
    let refusal: Refusal
    let wording: Wording

    var title: Text { refusal.title }
    var room: MenuRoom? { nil }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": wording(refusal.title)
        case "says": wording(refusal.says)
        case "code": refusal.status.code
        case "home": Paths.tonight()
        case "sent": orFalse(refusal.sent)
        case "say": Phrases(RefusalPage.phrases, wording: wording)
        default: nil
        }
    }

    private static let phrases: [Text] = [
        Text("refusal.home", "Go to Tonight"),
        Text(
            "refusal.still",
            "What you entered is still here. Once the cause is mended, keep it again."
        ),
        Text("refusal.again", "Keep it again"),
        Text("refusal.number", "For whoever helps you: number"),
    ]
}
