// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Storage
import StorageSQLite

/// Brings a record back from a backup.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Brings a record back from a backup.",
        discussion: """
            The backup is opened, compared with what was sealed and checked to the last revision \
            before anything is put in place. A record that is there is never overwritten: with \
            --replace it is kept beside the new one, under a name with the date.

            EXAMPLES:
              evenfall restore evenfall.backup
              evenfall restore evenfall.backup --data another.sqlite
              evenfall restore evenfall.backup --replace

            EXIT STATUS:
              0  done
              64 the command was not given as above, a passphrase is missing, or a record is there
              65 the backup is damaged, of another kind, or opens with another passphrase
              69 an Evenfall has the record open
              74 a file could not be read or written
            """
    )

    @Argument(help: ArgumentHelp("The backup to restore.", valueName: "file"))
    var path: String

    @Flag(name: .long, help: "Put a record that is there aside, and keep it.")
    var replace = false

    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var data: DataOption

    func run() async throws {
        try await RecordCommand.run {
            let now = try LocalClock.required()
            let keeper = data.folder.backups
            let look = try await keeper.look(at: path)
            let secret = look.isSealed ? try passphrase.existing() : nil
            let (backup, aside) = try await keeper.restore(
                path,
                secret,
                isReplacing: replace,
                at: now
            )
            try OutputStream.printLine(
                "Restored \(backup.manifest.revisions) revisions, as of \(backup.made), to "
                    + "\(keeper.record)."
            )
            if let aside { try OutputStream.printLine("The former record lies at \(aside).") }
        }
    }
}
