// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Storage
import Vocabulary
import Wording

/// Night mode: black and red, one thumb, no typing, no score, and no clock unless asked for.
///
/// The page has two halves on top of each other: what can be tapped, and what follows a tap. The
/// server shows the second after a tap that was kept; the script shows it after a tap that waits
/// on the device, so that it is the same page with and without a connection.
struct NightPage: Page {
    static let template = "night"

    private let visit: Visit
    private let kept: Entry?
    private let freshID: EntryID
    private let freshAwakeID: EntryID

    /// Shows the page, after a tap with what was kept.
    init(_ visit: Visit, kept: Entry?) {
        self.visit = visit
        self.kept = kept
        freshID = visit.world.freshID()
        freshAwakeID = visit.world.freshID()
    }

    var title: Text { NightPage.heading }
    var room: MenuRoom? { .tonight }
    var look: Settings.Appearance? { .night }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "isKept": kept != nil
        case "isStart": kept?.type == .legsStarted
        case "keptWords": visit.wording(keptWords)
        case "keptID": kept?.id.text ?? ""
        case "startedID": freshID.text
        case "awakeID": freshAwakeID.text
        case "clock": visit.now.time.description
        case "started": Paths.started()
        case "night": Paths.night()
        case "undo": Paths.undo()
        case "usual": Paths.tonight() + "?usual=yes"
        case "urgent": Paths.urgent()
        case "waiting": Paths.waiting()
        case "steps":
            KeptView.steps.map { EarlierView(minutes: $0, wording: visit.wording) }
        case "causes": NightPage.causes.map { CauseView(cause: $0, wording: visit.wording) }
        case "say": Phrases(NightPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private var keptWords: Text {
        kept?.type == .legsStarted
            ? Text("night.keptStart", "Kept: your legs have started.")
            : Text("night.keptAwake", "Kept: what keeps you up.")
    }

    private static let heading = Text("night.title", "Awake?")
    private static let causes: [KeptUpBy] = [.legs, .back, .both, .other]

    private static let phrases: [Text] = [
        Text("night.safe", "If it is safe, sit up or stand. Light on, one hand free."),
        Text("night.started", "My legs have started"),
        Text("night.awake", "I am awake"),
        Text("night.by", "What keeps you up?"),
        Text("night.time", "Show the time"),
        Text("night.earlier", "It began earlier:"),
        Text("night.undo", "Undo"),
        Text("night.onward", "Back"),
        Text("night.urgent", "Something is seriously wrong"),
        Text("night.leave", "Leave 3 a.m. mode"),
    ]
}

/// One tap for what keeps a person up.
struct CauseView: MustacheParent, Sendable {
    let cause: KeptUpBy
    let wording: Wording

    func child(named name: String) -> Any? {
        switch name {
        case "value": cause.rawValue
        case "words": wording(DiaryWords.label(cause))
        default: nil
        }
    }
}
