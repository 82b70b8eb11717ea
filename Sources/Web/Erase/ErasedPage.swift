// SPDX-License-Identifier: Apache-2.0
import Mustache
import Storage
import Vocabulary
import Wording

/// Says that something is gone for good, and tells the browser to drop its copies.
struct ErasedPage: Page {
    static let template = "erased"

    /// What was deleted.
    enum Target: Hashable, Sendable {
        case entry(EntryID)
        case trackable
        case everything
    }

    private let target: Target
    private let erased: Erased
    private let back: String
    private let wording: Wording

    /// Tells what became of something that was to be deleted.
    init(_ target: Target, _ erased: Erased, back: String, wording: Wording) {
        self.target = target
        self.erased = erased
        self.back = back
        self.wording = wording
    }

    var title: Text {
        switch target {
        case .entry: Text("erased.entry", "The entry is deleted")
        case .trackable: Text("erased.trackable", "It is deleted")
        case .everything: Text("erased.all", "Everything is erased")
        }
    }

    var room: MenuRoom? {
        switch target {
        case .entry, .trackable: .diary
        case .everything: .settings
        }
    }

    /// What the browser is to drop: an entry by its identifier, or `all`.
    var purge: String? {
        switch target {
        case .entry(let id): id.text
        case .trackable: nil
        case .everything: "all"
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": wording(title)
        case "says": wording(says)
        case "hasTraces": traces != nil
        case "traces": traces.map { wording(ErasedPage.words(of: $0)) } ?? ""
        case "back": back
        case "say": Phrases(ErasedPage.phrases, wording: wording)
        default: nil
        }
    }

    private var says: Text {
        switch target {
        case .entry:
            Text("erased.entrySays", "Nothing of what it said is left in the record.")
        case .trackable:
            Text("erased.trackableSays", "Its name and its values are gone from every entry.")
        case .everything:
            Text(
                "erased.allSays",
                "The record is empty and has a new name. Backups and exported files from before "
                    + "still hold what was in them: delete them yourself."
            )
        }
    }

    private var traces: StoreError? {
        guard case .erased(let traces) = erased else { return nil }
        return traces
    }

    private static func words(of traces: StoreError) -> Text {
        switch traces.reason {
        case .full:
            Text(
                "erased.full",
                "Its bytes could not be removed from the file yet, because the disk is full. Make "
                    + "room; they go with the next start of Evenfall."
            )
        default:
            Text(
                "erased.held",
                "Its bytes could not be removed from the file yet, because another program is "
                    + "reading the record. They go with the next deletion or start of Evenfall."
            )
        }
    }

    private static let phrases: [Text] = [Text("erased.back", "Go on")]
}
