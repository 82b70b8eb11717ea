// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Storage
import Web
import Wording

/// Sets the passphrase that is asked for when the pages are opened from elsewhere.
struct PassphraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "passphrase",
        abstract: "Sets the passphrase that is asked for from elsewhere.",
        discussion: """
            Asks for it twice on the terminal and shows nothing of it. Whoever may write to the \
            record may set it: it is a door to the pages, not a lock on the file. All logins end.

            EXAMPLES:
              evenfall passphrase
              evenfall passphrase --fd 3 3< passphrase.txt

            EXIT STATUS:
              0  set
              64 the command was not given as above, or there is no terminal to ask on
              65 the passphrase is too short or too plain, or the two are not the same
              69 Evenfall is running on the record: end it, or use its Settings
              74 the record or the passphrase could not be read
            """
    )

    @Option(
        name: .customLong("fd"),
        help: ArgumentHelp(
            "Read it from this open file descriptor, up to the first line end.",
            valueName: "number"
        )
    )
    var descriptor: Int32?

    @Flag(name: .long, help: "Take the passphrase away; the pages then open here alone.")
    var remove = false

    @OptionGroup var data: DataOption

    func run() async throws {
        try await RecordCommand.run {
            let access = try await data.folder.openForWriting().access
            if remove {
                try await access.removeLock()
                OutputStream.say("No passphrase is set now, and all logins have ended.")
                return
            }
            let passphrase = Passphrase(try typed())
            if let problem = passphrase.problem { throw refused(problem) }
            try await access.keep(try await passphrase.lock(at: Site.now()))
            OutputStream.say("The passphrase is set. All logins have ended.")
        }
    }

    private func typed() throws -> String {
        if let descriptor { return try SecretLine.read(from: descriptor) }
        guard SecretLine.canAsk else {
            OutputStream.say("There is no terminal to ask on. Give the passphrase with --fd.")
            throw ExitStatus.usage.exit
        }
        let first = try SecretLine.ask("New passphrase: ")
        let second = try SecretLine.ask("Once more: ")
        guard first == second else {
            OutputStream.say("The two are not the same. Nothing has changed; run it again.")
            throw ExitStatus.badInput.exit
        }
        return first
    }

    private func refused(_ problem: Text) -> any Error {
        OutputStream.say(Wording.english(problem) + " Nothing has changed.")
        return ExitStatus.badInput.exit
    }
}
