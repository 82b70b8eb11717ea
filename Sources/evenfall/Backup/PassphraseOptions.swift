// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Storage
import Web
import Wording

/// Where a passphrase comes from; never the command line, which other accounts can see.
struct PassphraseOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Read the passphrase from the first line of a file; - is the standard input.",
            discussion: "Never an argument: every account of this computer can see those.",
            valueName: "file"
        )
    )
    var passphraseFile: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Read the passphrase from an open descriptor.", valueName: "number")
    )
    var passphraseFd: Int32?

    /// Whether one of the options was given.
    var isGiven: Bool { passphraseFile != nil || passphraseFd != nil }

    func validate() throws {
        guard passphraseFile == nil || passphraseFd == nil else {
            throw ValidationError("Give --passphrase-file or --passphrase-fd, not both.")
        }
        if let passphraseFd, passphraseFd < 0 {
            throw ValidationError("A descriptor is a number from 0, not \(passphraseFd).")
        }
    }

    /// The passphrase of a backup that is there.
    func existing() throws -> BackupPassphrase {
        let text = try given() ?? Terminal.secret("Passphrase of the backup: ")
        // One that is too short opens nothing.
        guard let passphrase = BackupPassphrase(text) else { throw BackupProblem.wrongPassphrase }
        return passphrase
    }

    /// A passphrase to seal with: at the terminal typed twice, after what its loss means was told.
    func new() throws -> BackupPassphrase {
        if let text = try given() { return try checked(text) }
        OutputStream.say(Wording.english(BackupWords.loss))
        OutputStream.say(Wording.english(BackupWords.rule))
        while true {
            let passphrase = try checked(try Terminal.secret("New passphrase: "))
            let again = BackupPassphrase(try Terminal.secret("The same again: "))
            if let again, again.isSame(as: passphrase) { return passphrase }
            OutputStream.say(Wording.english(BackupWords.twoDiffer))
        }
    }

    private func checked(_ text: String) throws -> BackupPassphrase {
        guard let passphrase = BackupPassphrase(text) else {
            OutputStream.say("The passphrase is too short. " + Wording.english(BackupWords.rule))
            throw ExitStatus.usage.exit
        }
        return passphrase
    }

    /// The first line of what an option names; nil when no option was given.
    private func given() throws -> String? {
        guard isGiven else { return nil }
        let file =
            try passphraseFd.map { try InputFile(descriptor: $0) }
            ?? InputFile(passphraseFile ?? "-")
        let bytes = try file.readAll(limit: 4096)
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard let text = String(validating: line, as: UTF8.self) else {
            OutputStream.say("The passphrase is no text in UTF-8.")
            throw ExitStatus.badInput.exit
        }
        return text
    }
}
