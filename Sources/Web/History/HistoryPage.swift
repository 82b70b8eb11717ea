// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Storage
import Vocabulary
import Wording

/// Everything an entry ever said, the newest first, each to be brought back.
struct HistoryPage: Page {
    static let template = "history"

    private let newest: EntryRevision
    private let history: [EntryRevision]
    private let trackables: [Trackable]
    private let visit: Visit

    /// Shows a history; nil when there is none.
    init?(_ history: [EntryRevision], trackables: [Trackable], visit: Visit) {
        guard let newest = history.last else { return nil }
        self.newest = newest
        self.history = history
        self.trackables = trackables
        self.visit = visit
    }

    var title: Text { Text("history.title", "What it said before") }
    var room: MenuRoom? { .diary }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "eyebrow": visit.wording(DiaryWords.label(newest.entry.type))
        case "day": Paths.diaryDay(newest.entry.night.eve)
        case "dayWords": visit.wording.date(newest.entry.night.eve)
        case "entry": EntryFootView.open(newest.entry)
        case "isKept": visit.query["kept"] == newest.entry.id.text
        case "isConflict": newest.isConflict
        case "versions":
            history.reversed().map { revision in
                VersionView(
                    revision,
                    isCurrent: revision.number == newest.number,
                    trackables: trackables,
                    wording: visit.wording
                )
            }
        case "say": Phrases(HistoryPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private static let phrases: [Text] = [
        Text(
            "history.says",
            "Nothing is overwritten: each change stands here, the newest first. Bringing one back "
                + "makes it hold again and keeps the others too."
        ),
        Text("history.kept", "It holds now."),
        Text(
            "history.conflict",
            "Two versions met: one came from a device that did not know of the other. Both are "
                + "here. The newest holds until you choose."
        ),
        Text("history.entry", "Back to the entry"),
    ]
}

/// One state an entry had.
struct VersionView: MustacheParent, Sendable {
    private let revision: EntryRevision
    private let isCurrent: Bool
    private let view: EntryView
    private let wording: Wording

    /// Describes a state.
    init(_ revision: EntryRevision, isCurrent: Bool, trackables: [Trackable], wording: Wording) {
        self.revision = revision
        self.isCurrent = isCurrent
        self.wording = wording
        view = EntryView(revision.entry, trackables: trackables, wording: wording)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "name": wording(isCurrent ? current : former)
        case "when": wording(when)
        case "isConflict": revision.isConflict
        case "conflict": wording(conflict)
        case "day": wording.date(revision.entry.day)
        case "dayLabel": wording(Text("history.day", "Day"))
        case "hasTime": revision.entry.time != nil
        case "time": revision.entry.time?.description ?? ""
        case "timeLabel": wording(Text("history.time", "Time"))
        case "rows": view.rows
        case "canBringBack": !isCurrent || revision.isConflict
        case "path": Paths.entryBringBack(revision.entry.id)
        case "number": revision.number
        case "bringBack": wording(isCurrent ? VersionView.settle : VersionView.bringBack)
        case "label":
            wording(isCurrent ? VersionView.settle : VersionView.bringBack) + ": "
                + wording(isCurrent ? current : former)
        default: nil
        }
    }

    private var current: Text {
        Text(
            "history.current",
            "Version {number}, which holds",
            ["number": .count(revision.number)]
        )
    }

    private var former: Text {
        Text("history.version", "Version {number}", ["number": .count(revision.number)])
    }

    private var when: Text {
        let moment: Arguments = [
            "day": .day(revision.moment.day), "time": .clock(revision.moment.time),
        ]
        return switch revision.author {
        case .importer:
            Text("history.imported", "Taken from a file on {day} at {time}", moment)
        case .program: Text("history.program", "Made by Evenfall on {day} at {time}", moment)
        default: Text("history.byYou", "Written by you on {day} at {time}", moment)
        }
    }

    private var conflict: Text {
        let seen = revision.seen ?? 0
        guard seen > 0 else {
            return Text("history.knewNone", "It came from a device that knew of no version.")
        }
        return Text(
            "history.knew",
            "It came from a device that knew only version {number}.",
            ["number": .count(seen)]
        )
    }

    private static let bringBack = Text("history.bringBack", "Bring this back")
    private static let settle = Text("history.settle", "Keep this version")
}
