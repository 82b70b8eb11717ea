// SPDX-License-Identifier: Apache-2.0
public import Storage
public import Wording

/// What a person reads about backups, on a page and at a terminal.
public enum BackupWords {
    /// What losing the passphrase means; told before one is chosen.
    public static let loss = Text(
        "backup.loss",
        "Write the passphrase down and keep it away from this computer. Nobody can open a backup "
            + "without it: there is no second key, and it cannot be asked for or reset. If both this "
            + "computer and the passphrase are lost, so is the record."
    )

    /// What a passphrase must be.
    public static let rule = Text(
        "backup.rule",
        "At least {count} characters. Four or five ordinary words that do not belong together are "
            + "easy to write down and hard to guess.",
        ["count": .count(BackupPassphrase.fewestCharacters)]
    )

    /// The two passphrases that were typed are not the same.
    public static let twoDiffer = Text(
        "backup.twoDiffer",
        "The two are not the same. Type the passphrase again, both times."
    )

    /// The folder that was named is not named from the root of the disk on.
    public static let wholePath = Text(
        "backup.wholePath",
        "Write the whole path of the folder, beginning with a slash, such as /media/disk/evenfall."
    )

    /// What happened and what to do next.
    public static func says(_ problem: BackupProblem) -> Text {
        switch problem {
        case .foreign, .newer, .truncated, .tooLong, .damagedHeader, .damaged, .outOfOrder,
            .damagedEnd, .differs:
            damage(problem)
        case .needsPassphrase:
            Text(
                "backup.needsPassphrase",
                "This backup is sealed: its passphrase is needed to open it."
            )
        case .wrongPassphrase:
            Text(
                "backup.wrongPassphrase",
                "The passphrase does not open this backup. Each backup opens with the passphrase "
                    + "that was set when it was made; check capitals and spaces, and try again."
            )
        case .recordExists(let path):
            Text(
                "backup.recordExists",
                "There is a record at {path} already, and it was left as it is. Name another place "
                    + "with --data, or put the record there aside with --replace.",
                ["path": .verbatim(path)]
            )
        case .noKey:
            Text(
                "backup.noKey",
                "No passphrase for backups was set yet. Set one on the page “Keep it safe”."
            )
        case .unreadableState(let path):
            Text(
                "backup.unreadableState",
                "The list of backups at {path} cannot be read. Move it away and set the passphrase "
                    + "again; the backups themselves are not touched.",
                ["path": .verbatim(path)]
            )
        case .file(let path, let code):
            Text(
                "backup.file",
                "{path}: {why}",
                ["path": .verbatim(path), "why": .text(system(code))]
            )
        }
    }

    private static func damage(_ problem: BackupProblem) -> Text {
        Text(
            "backup.unusable",
            "{what} Nothing was restored. Use another backup.",
            ["what": .text(kind(problem))]
        )
    }

    private static func kind(_ problem: BackupProblem) -> Text {
        switch problem {
        case .newer(let version):
            Text(
                "backup.newer",
                "This backup was made by a newer Evenfall (format {version}); update Evenfall to "
                    + "use it.",
                ["version": .count(version)]
            )
        case .truncated(let bytes, let all):
            Text(
                "backup.truncated",
                "This backup is cut off: {bytes} of at least {all} bytes are there.",
                ["bytes": .count(bytes), "all": .count(all)]
            )
        case .tooLong(let bytes, let all):
            Text(
                "backup.tooLong",
                "Something was added behind this backup: it has {bytes} bytes and should have "
                    + "{all}.",
                ["bytes": .count(bytes), "all": .count(all)]
            )
        case .damagedHeader:
            Text("backup.damagedHeader", "This backup is damaged in its first part.")
        case .damaged(let piece, let all):
            Text(
                "backup.damaged",
                "This backup is damaged, or was changed, in piece {piece} of {all}.",
                ["piece": .count(piece), "all": .count(all)]
            )
        case .outOfOrder(let piece, let place):
            Text(
                "backup.outOfOrder",
                "The pieces of this backup are out of order: where piece {piece} should be stands "
                    + "piece {place}.",
                ["piece": .count(piece), "place": .count(place)]
            )
        case .damagedEnd:
            Text("backup.damagedEnd", "This backup is damaged: its checksum does not fit.")
        case .differs:
            Text(
                "backup.differs",
                "What this backup holds is not the record that was sealed in it."
            )
        case .foreign, .needsPassphrase, .wrongPassphrase, .recordExists, .noKey,
            .unreadableState, .file:
            Text("backup.foreign", "This file is not an Evenfall backup.")
        }
    }

    /// What the system says about a file, by its number on Linux.
    private static func system(_ code: Int32) -> Text {
        switch code {
        case 2: Text("backup.file.none", "there is no such file or folder. Check the name.")
        case 1, 13:
            Text("backup.file.denied", "this may not be read or written. Check whose it is.")
        case 20, 21:
            Text(
                "backup.file.folder",
                "this is a folder where a file is needed, or the other way round."
            )
        case 28: Text("backup.file.full", "the disk is full. Make room and try again.")
        case 30: Text("backup.file.readOnly", "this disk can only be read. Choose another place.")
        default:
            Text(
                "backup.file.other",
                "the system could not do it (error {code}). Try again, or choose another place.",
                ["code": .count(Int(code))]
            )
        }
    }
}
