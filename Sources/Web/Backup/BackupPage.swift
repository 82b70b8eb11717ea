// SPDX-License-Identifier: Apache-2.0
import Mustache
import Storage
import Vocabulary
import Wording

/// Keep it safe: when the record was last backed up and tried, and what to do about it.
struct BackupPage: Page {
    static let template = "backup"

    private let list: BackupList
    private let scheduled: [BackupList.Mark]
    private let folder: String
    private let problem: Text?
    private let visit: Visit

    /// Shows how the backups stand, and what went wrong with what was just asked.
    init(_ keeper: BackupKeeper, problem: Text? = nil, visit: Visit) async throws {
        list = try await keeper.list()
        scheduled = try await keeper.scheduled(visit.settings)
        folder = keeper.folder(visit.settings)
        self.problem = problem
        self.visit = visit
    }

    var title: Text { Text("backup.title", "Keep it safe") }
    var room: MenuRoom? { .settings }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "hasProblem": problem != nil
        case "problem": problem.map { visit.wording($0) } ?? ""
        case "done": orFalse(done.map { visit.wording($0) })
        case "made": visit.wording(made)
        case "tried": visit.wording(tried)
        case "failed": orFalse(failed.map { visit.wording($0) })
        case "hasKey": list.key != nil
        case "hasBackup": !scheduled.isEmpty
        case "loss": visit.wording(BackupWords.loss)
        case "rule": visit.wording(BackupWords.rule)
        case "setAction": Paths.backupPassphrase()
        case "nowAction": Paths.backupNow()
        case "tryAction": Paths.backupTry()
        case "rhythmAction": Paths.backupRhythm()
        case "file": Paths.backupFile()
        case "rhythm": [rhythm, place]
        case "newFields": [secret("first", BackupPage.first), secret("second", BackupPage.second)]
        case "tryFields": [secret("secret", BackupPage.first)]
        case "say": Phrases(BackupPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private var done: Text? {
        switch visit.query["done"] {
        case "made": Text("backup.done.made", "A backup was made.")
        case "tried":
            Text("backup.done.tried", "The backup is good: all of it came back as it was.")
        case "set": Text("backup.done.set", "The passphrase is set.")
        case "rhythm": Text("backup.done.rhythm", "That is kept.")
        default: nil
        }
    }

    private var made: Text {
        guard let mark = scheduled.first ?? list.made else {
            return Text("backup.neverMade", "No backup was made yet.")
        }
        return Text(
            "backup.lastMade",
            "The last backup was made on {day} at {time}.",
            when(mark.made)
        )
    }

    private var tried: Text {
        guard let mark = list.tried else {
            return Text("backup.neverTried", "None was tried yet, so it is not known to work.")
        }
        return Text(
            "backup.lastTried",
            "The last one that was tried, and was good, was made on {day} at {time}.",
            when(mark.made)
        )
    }

    private var failed: Text? {
        list.failed.map {
            Text(
                "backup.lastFailed",
                "A backup on {day} at {time} could not be made. Look whether the disk is full.",
                when($0)
            )
        }
    }

    private func when(_ moment: Moment) -> Arguments {
        let local = moment.at(offsetMinutes: visit.now.offsetMinutes) ?? moment
        return ["day": .day(local.day), "time": .clock(local.time)]
    }

    private var rhythm: FieldView {
        let words: [(Settings.BackupRhythm, Text)] = [
            (.daily, Text("backup.daily", "every day")),
            (.weekly, Text("backup.weekly", "every week")),
            (.never, Text("backup.never", "not by itself")),
        ]
        return FieldView(
            name: "backups",
            label: visit.wording(Text("backup.rhythm", "A backup is made")),
            options: words.map {
                OptionView(
                    value: $0.0.rawValue,
                    words: visit.wording($0.1),
                    isChosen: $0.0 == visit.settings.backups
                )
            },
            isRequired: true,
            isWide: true,
            look: .chips(several: false),
            wording: visit.wording
        )
    }

    private var place: FieldView {
        FieldView(
            name: "folder",
            label: visit.wording(Text("backup.place", "The folder they are kept in")),
            value: visit.form.filled("folder") ?? folder,
            isWide: true,
            look: .line(type: "text", keyboard: "text"),
            wording: visit.wording
        )
    }

    private func secret(_ name: String, _ label: Text) -> FieldView {
        FieldView(
            name: name,
            label: visit.wording(label),
            isWide: true,
            look: .line(type: "password", keyboard: "text"),
            wording: visit.wording
        )
    }

    private static let first = Text("backup.first", "Passphrase")
    private static let second = Text("backup.second", "The same again")

    private static let phrases: [Text] = [
        Text(
            "backup.lead",
            "A backup is one sealed file with everything in your record. It is worth something only "
                + "on another disk than this one, and only when it was tried."
        ),
        Text("backup.setTitle", "Set a passphrase"),
        Text("backup.newTitle", "Set another passphrase"),
        Text("backup.newSays", "Earlier backups keep opening with the passphrase they had."),
        Text("backup.set", "Set the passphrase"),
        Text("backup.nowTitle", "Backups by themselves"),
        Text(
            "backup.folder",
            "The newest of 7 days, 4 weeks and 12 months stay. They are worth most in a folder on "
                + "another disk, such as one that is plugged in."
        ),
        Text("backup.now", "Make a backup now"),
        Text("backup.download", "Save the newest on this device"),
        Text("backup.keepRhythm", "Keep this"),
        Text("backup.tryTitle", "Try the newest backup"),
        Text(
            "backup.trySays",
            "It is opened, restored beside your record, compared to the last entry, and taken away "
                + "again. Your record is not touched."
        ),
        Text("backup.try", "Try it"),
        Text("backup.backTitle", "To get it back"),
        Text(
            "backup.backSays",
            "On any computer with Evenfall, run this with the name of the file; it asks for the "
                + "passphrase:"
        ),
        Text("backup.problemWord", "That did not work."),
    ]
}
