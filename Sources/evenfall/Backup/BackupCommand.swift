// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Storage
import StorageSQLite
import Web

/// Seals the whole record into one file, or tries such a file.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Seals the whole record into one file, or tries such a file.",
        discussion: """
            Works while Evenfall is running. The file opens with a passphrase alone, on any \
            computer. When a passphrase was set on the page “Keep it safe”, or with \
            --set-passphrase, backups are sealed with that one and none is asked for. Nobody can \
            open a backup whose passphrase is lost.

            With --try the file is restored into a scratch file and compared with what was sealed; \
            nothing else is touched.

            EXAMPLES:
              evenfall backup evenfall.backup
              evenfall backup evenfall.backup --passphrase-file secret.txt
              evenfall backup --try evenfall.backup
              evenfall backup --set-passphrase

            EXIT STATUS:
              0  done
              64 the command was not given as above, or a passphrase is missing
              65 the backup is damaged, of another kind, or opens with another passphrase
              69 another program held the record too long
              74 a file could not be read or written
            """
    )

    @Argument(help: ArgumentHelp("The backup to write, or to try.", valueName: "file"))
    var path: String?

    @Flag(name: .customLong("try"), help: "Restore the file into a scratch file and compare.")
    var isTrial = false

    @Flag(name: .long, help: "Write it unsealed: whoever has the file can read everything in it.")
    var unsealed = false

    @Flag(name: .long, help: "Set the passphrase that scheduled backups are sealed with.")
    var setPassphrase = false

    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var data: DataOption

    func validate() throws {
        guard (path == nil) == setPassphrase else {
            throw ValidationError("Name the file of the backup, or give --set-passphrase alone.")
        }
        guard !(unsealed && (isTrial || setPassphrase || passphrase.isGiven)) else {
            throw ValidationError("--unsealed stands alone with the file to write.")
        }
        guard !(isTrial && setPassphrase) else {
            throw ValidationError("--try and --set-passphrase cannot go together.")
        }
    }

    func run() async throws {
        try await RecordCommand.run {
            let keeper = data.folder.backups
            if setPassphrase {
                try await setPassphrase(keeper)
            } else if let path {
                try await isTrial ? tryOut(path, keeper) : backUp(path, keeper)
            }
        }
    }

    private func backUp(_ path: String, _ keeper: BackupKeeper) async throws {
        let now = try LocalClock.required()
        let store = try await data.folder.openForReading()
        let seal = try await seal(keeper)
        let manifest = try await keeper.back(up: store, to: path, seal: seal, at: now)
        try? await keeper.noteMade(path, at: now)
        let what: String =
            switch seal {
            case .unsealed: "It is not sealed: whoever has the file can read everything in it."
            case .passphrase: "It opens with the passphrase you gave, and with nothing else."
            case .key: "It opens with the passphrase that was set, and with nothing else."
            }
        try OutputStream.printLine("Backed up \(manifest.revisions) revisions to \(path). \(what)")
        OutputStream.say("Try it with: evenfall backup --try \(path)")
    }

    private func seal(_ keeper: BackupKeeper) async throws -> BackupSeal {
        if unsealed { return .unsealed }
        if !passphrase.isGiven, let key = try await keeper.list().key { return .key(key) }
        return .passphrase(try passphrase.new())
    }

    private func tryOut(_ path: String, _ keeper: BackupKeeper) async throws {
        let now = try LocalClock.required()
        let look = try await keeper.look(at: path)
        let secret = look.isSealed ? try passphrase.existing() : nil
        let tried = try await keeper.tryOut(path, secret)
        try? await keeper.noteTried(path, made: tried.made, at: now)
        try OutputStream.printLine(
            "\(path) is good. It was made \(tried.made) and holds \(tried.manifest.revisions) "
                + "revisions, each as it was written."
        )
    }

    private func setPassphrase(_ keeper: BackupKeeper) async throws {
        _ = try await data.folder.openForReading()
        try await keeper.setPassphrase(try passphrase.new())
        try OutputStream.printLine(
            "The passphrase is set. Backups from now on open with it; earlier ones with theirs."
        )
    }
}
