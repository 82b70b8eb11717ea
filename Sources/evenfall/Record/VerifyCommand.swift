// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Storage
import Wire

/// Checks that the record is what was written.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Checks that the record is what was written, and names every damaged place.",
        discussion: """
            Looks through the whole file: the pages and indexes of the database, the checksum and \
            the chain of every revision, which revision holds, and that nothing is left of what \
            was deleted for good. Nothing is changed, and it may run beside the server.

            EXAMPLES:
              evenfall verify
              evenfall verify --data copy.sqlite --format json

            EXIT STATUS:
              0  all is as it was written
              64 the command was not given as above
              65 something is damaged; each place is named
              69 another program held the record too long
              74 there is no record there, or it could not be opened
            """
    )

    @OptionGroup var data: DataOption

    @Option(name: .long, help: "How to print what was found: text or json.")
    var format: OutputFormat = .text

    func run() async throws {
        try await RecordCommand.run {
            let folder = data.folder
            let check: RecordCheck
            do {
                check = try await folder.openForReading().check()
            } catch let error as StoreError where error.isDamage {
                // Too damaged to be opened: that is a finding, not a failure.
                check = RecordCheck(unopened: error)
            }
            try print(check, of: folder.path)
            if !check.isSound { throw ExitStatus.badInput.exit }
        }
    }

    private func print(_ check: RecordCheck, of path: String) throws(StreamError) {
        var output = OutputStream.standardOutput()
        switch format {
        case .json: try output.writeLine(document(check, of: path).serialized(.pretty))
        case .text where check.isSound: try output.writeLine(soundSentence(check, of: path))
        case .text:
            var messages = OutputStream.standardError()
            for damage in check.damages { try messages.writeLine(damage.description) }
            try messages.flush()
            try output.writeLine(
                "The record at \(path) is damaged in \(count(check.damages.count, "place")). "
                    + "Restore a copy from before the damage; keep this file until then."
            )
        }
        try output.flush()
    }

    private func soundSentence(_ check: RecordCheck, of path: String) -> String {
        let deleted =
            check.tombstones == 0 ? "" : " Of \(check.tombstones) deleted, nothing is left."
        return "The record at \(path) is sound: \(count(check.revisions, "revision")) of "
            + "\(count(check.records, "record")) are what was written." + deleted
    }

    private func document(_ check: RecordCheck, of path: String) -> JSONValue {
        let damages = check.damages.map { damage in
            JSONValue.object(
                JSONObject([("kind", .string(damage.kind)), ("says", .string("\(damage)"))])
            )
        }
        return .object(
            JSONObject([
                ("record", .string(path)), ("sound", .boolean(check.isSound)),
                ("revisions", .number(JSONNumber(check.revisions))),
                ("records", .number(JSONNumber(check.records))),
                ("deleted", .number(JSONNumber(check.tombstones))),
                ("damages", .array(damages)),
            ])
        )
    }

    private func count(_ number: Int, _ word: String) -> String {
        number == 1 ? "1 \(word)" : "\(number) \(word)s"
    }
}
