// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Storage
import Vocabulary
import Wording

/// What stands below an entry that is kept: what it said before, and how it is deleted.
struct EntryFootView: MustacheParent, Sendable {
    private let id: EntryID
    /// The number of the revision that holds.
    let versions: Int
    private let isConflict: Bool
    private let wording: Wording

    /// Describes the foot of an entry; nil when it is not kept.
    init?(_ id: EntryID, shelf: DiaryShelf, wording: Wording) {
        guard let revision = shelf.revision(of: id) else { return nil }
        self.id = id
        versions = revision
        isConflict = shelf.isConflict(id)
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "isConflict": isConflict
        case "hasHistory": versions > 1
        case "history": Paths.entryHistory(id)
        case "historyWords":
            wording(
                Text(
                    "entry.history",
                    "What it said before: {count} {count|version|versions}",
                    ["count": .count(versions)]
                )
            )
        case "delete": Paths.entryDelete(id)
        case "say": Phrases(EntryFootView.phrases, wording: wording)
        default: nil
        }
    }

    /// Where an entry is opened.
    static func open(_ entry: Entry) -> String {
        entry.type == .bodyMap ? Paths.body(entry.day) : Paths.entry(entry.id)
    }

    private static let phrases: [Text] = [
        Text("entry.delete", "Delete it for good"),
        conflict, conflictLook,
    ]

    /// Says that two versions of an entry met.
    static let conflict = Text("entry.conflict", "Two versions of this entry met.")
    /// The link to both.
    static let conflictLook = Text("entry.conflictLook", "Look at both")
}
