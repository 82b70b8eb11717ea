// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Storage
import Vocabulary
import Wording

/// Asks once before something is deleted for good: what goes, what stays, and boxes to tick.
struct ErasePage: Page {
    static let template = "erase"

    let title: Text
    let room: MenuRoom?
    private let what: String
    private let goes: [Text]
    private var stays: [Text]
    private let ticks: [Text]
    private let button: Text
    private let action: String
    private let back: String
    private let isUnsure: Bool
    private let rows: [RowView]
    private let wording: Wording

    func child(named name: String) -> Any? {
        switch name {
        case "heading": wording(title)
        case "what": what
        case "hasWhat": !what.isEmpty
        case "rows": rows
        case "goes": goes.map { wording($0) }
        case "stays": stays.map { wording($0) }
        case "ticks":
            ticks.enumerated().map { TickView(number: $0.offset + 1, words: wording($0.element)) }
        case "button": wording(button)
        case "action": action
        case "back": back
        case "isUnsure": isUnsure
        case "unsure":
            wording(
                Text(
                    "erase.unsure",
                    "Nothing was deleted. Tick the {count|box|boxes} first, or go back.",
                    ["count": .count(ticks.count)]
                )
            )
        case "say": Phrases(ErasePage.phrases, wording: wording)
        default: nil
        }
    }

    /// Whether every box was ticked.
    static func isSure(_ visit: Visit, ticks: Int) -> Bool {
        (1...ticks).allSatisfy { visit.form["sure\($0)"] == "yes" }
    }

    private static let phrases: [Text] = [
        Text("erase.goes", "What goes"),
        Text("erase.stays", "What stays"),
        Text("erase.back", "Keep it, and go back"),
    ]

    private static let copies = Text(
        "erase.copies",
        "Copies made before: backups, exported files, and what was printed. Evenfall can’t reach "
            + "them; delete them yourself if you want."
    )

    private static let sure = Text("erase.sure", "Yes, delete it. I know that it can’t be undone.")
}

extension ErasePage {
    /// Asks about the entry a path names.
    init(ofEntry visit: Visit, isUnsure: Bool = false) async throws {
        let id = try HistoryRoutes.id(visit)
        let shelf = try await visit.world.store.shelf()
        guard let entry = shelf.entry(id) else { throw Refusal.notFound }
        let trackables = try await visit.world.store.trackables()
        let view = EntryView(entry, trackables: trackables, wording: visit.wording)
        let versions = shelf.revision(of: id) ?? 1
        title = Text("erase.entry.title", "Delete this entry for good?")
        room = .diary
        what =
            visit.wording(DiaryWords.label(entry.type)) + " · "
            + visit.wording.weekdayDate(entry.night.eve)
        rows = view.rows
        goes = [
            Text(
                "erase.entry.goes",
                "Everything it says and ever said ({count} {count|version|versions}), from the "
                    + "record, its log and the free space in its file.",
                ["count": .count(versions)]
            ),
            Text(
                "erase.entry.phone",
                "What this browser keeps of it for use without a network. Another device drops it "
                    + "when it next opens Evenfall."
            ),
        ]
        stays = [
            Text(
                "erase.entry.stays",
                "That there was an entry and when it was deleted, nothing of what it said. So it "
                    + "stays away when a phone sends it again."
            ),
            ErasePage.copies,
        ]
        ticks = [ErasePage.sure]
        button = Text("erase.entry.button", "Delete this entry")
        action = Paths.entryDelete(id)
        back = EntryFootView.open(entry)
        self.isUnsure = isUnsure
        wording = visit.wording
    }

    /// Asks about the trackable a path names.
    init(ofTrackable visit: Visit, isUnsure: Bool = false) async throws {
        let known = try await visit.world.store.trackables()
        guard let id = visit.parts["id"].flatMap(TrackableID.init),
            let trackable = known.first(where: { $0.id == id })
        else { throw Refusal.notFound }
        let count = try await visit.world.store.shelf().entries.count { $0.own[id] != nil }
        title = Text("erase.trackable.title", "Delete this for good?")
        room = .diary
        what = trackable.name
        rows = []
        goes = [
            Text(
                "erase.trackable.goes",
                "Its name, and what you recorded of it in {count} {count|entry|entries}, now and "
                    + "in every earlier version.",
                ["count": .count(count)]
            )
        ]
        stays = [
            Text(
                "erase.trackable.stays",
                "The entries themselves, with everything else in them. To keep what you recorded "
                    + "and only not be asked again, go back and choose “Stop asking”."
            ),
            ErasePage.copies,
        ]
        ticks = [ErasePage.sure]
        button = Text("erase.trackable.button", "Delete it with its values")
        action = Paths.trackableDelete(id)
        back = Paths.trackables()
        self.isUnsure = isUnsure
        wording = visit.wording
    }

    /// Asks about everything there is.
    init(ofEverything visit: Visit, isUnsure: Bool = false) {
        title = Text("erase.all.title", "Erase everything?")
        room = .settings
        what = ""
        rows = []
        goes = [
            Text(
                "erase.all.goes",
                "The whole diary with every earlier version, the interview, what you track, the "
                    + "settings, and the notes of what was deleted before."
            ),
            Text(
                "erase.all.phones",
                "What waits in a phone for this record: it will be refused, because an empty "
                    + "record with another name begins."
            ),
            Text("erase.all.update", "The copy made before the last update of the program."),
        ]
        stays = [
            Text(
                "erase.all.stays",
                "The program, its empty record, and how often something was changed, as a number."
            ),
            ErasePage.copies,
        ]
        if let backups = visit.world.backups {
            stays.append(
                Text(
                    "erase.all.backups",
                    "Of these, on this computer: the backups in {folder}, and records put aside "
                        + "when another was restored, {record}.before-…",
                    [
                        "folder": .verbatim(backups.folder(visit.settings)),
                        "record": .verbatim(backups.record),
                    ]
                )
            )
        }
        ticks = [
            Text("erase.all.sure", "Yes, erase everything that Evenfall keeps here."),
            Text(
                "erase.all.know",
                "I have saved what I want to keep, and I know that this can’t be undone."
            ),
        ]
        button = Text("erase.all.button", "Erase everything")
        action = Paths.eraseEverything()
        back = Paths.settings()
        self.isUnsure = isUnsure
        wording = visit.wording
    }
}

/// A box to tick before something is deleted.
struct TickView: MustacheParent, Sendable {
    let number: Int
    let words: String

    func child(named name: String) -> Any? {
        switch name {
        case "name": "sure\(number)"
        case "words": words
        default: nil
        }
    }
}
