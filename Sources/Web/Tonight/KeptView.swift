// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Storage
import Vocabulary
import Wording

/// Says calmly what has just been kept, and offers to change it.
struct KeptView: MustacheParent, Sendable {
    private let entry: Entry
    private let view: EntryView
    private let wording: Wording
    private let isFresh: Bool

    /// Describes what was kept.
    ///
    /// For ten minutes a start can be moved back in time with one more tap.
    init(_ entry: Entry, trackables: [Trackable], visit: Visit) {
        self.entry = entry
        wording = visit.wording
        view = EntryView(
            entry,
            trackables: trackables,
            hidesScores: visit.settings.hidesScores,
            wording: visit.wording
        )
        isFresh = (0..<600).contains(visit.now.seconds - entry.recorded.seconds)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "title": wording(title)
        case "sentence": view.sentence
        case "edit": view.edit
        case "change": wording(KeptView.change)
        case "delete": Paths.entryDelete(entry.id)
        case "deleteWords": wording(KeptView.delete)
        case "canMoveBack": entry.type == .legsStarted && isFresh
        case "earlier": KeptView.steps.map { EarlierView(minutes: $0, wording: wording) }
        case "earlierWords": wording(KeptView.earlier)
        case "id": entry.id.text
        case "path": Paths.started()
        default: nil
        }
    }

    private var title: Text {
        switch entry.type {
        case .evening: Text("kept.evening", "This evening is kept.")
        case .morning: Text("kept.morning", "This night is kept.")
        case .legsStarted: Text("kept.legsStarted", "Kept: your legs have started.")
        case .flare: Text("kept.flare", "Kept: a flare has begun.")
        case .bodyMap: Text("kept.bodyMap", "The drawing is kept.")
        case .visit: Text("kept.visit", "The visit is kept.")
        case .note: Text("kept.note", "The note is kept.")
        case .sittingTest, .walkTest: Text("kept.test", "The test is kept.")
        }
    }

    private static let change = Text("kept.change", "Not right? Change it")
    private static let delete = Text("kept.delete", "A mis-tap? Delete it")
    private static let earlier = Text("kept.earlier", "It began earlier:")
    /// How many minutes a start can be moved back with one tap.
    static let steps: [Int] = [15, 30, 60]
}

/// One tap that moves a start back in time.
struct EarlierView: MustacheParent, Sendable {
    let minutes: Int
    let wording: Wording

    func child(named name: String) -> Any? {
        switch name {
        case "minutes": minutes
        case "words":
            wording(Text("kept.ago", "{minutes} ago", ["minutes": .minutes(minutes)]))
        default: nil
        }
    }
}
