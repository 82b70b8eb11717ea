// SPDX-License-Identifier: Apache-2.0
import Mustache
import Vocabulary
import Wording

/// The card that appears when something could be kept on the device only; the script fills it.
struct HeldView: MustacheParent, Sendable {
    let wording: Wording

    func child(named name: String) -> Any? {
        switch name {
        case "started": Paths.started()
        case "undo": Paths.undo()
        case "list": Paths.waiting()
        case "steps": KeptView.steps.map { EarlierView(minutes: $0, wording: wording) }
        case "say": Phrases(HeldView.phrases, wording: wording)
        default: nil
        }
    }

    private static let phrases: [Text] = [
        Text("held.earlier", "It began earlier:"),
        Text("held.undo", "Undo"),
        Text("held.list", "See what waits"),
    ]
}
