// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Storage
import Vocabulary
import Wire

/// Writes the record out.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes the diary as CSV, or the whole record as JSON.",
        discussion: """
            With --csv the diary entries as they are now, one on each line, for a spreadsheet. \
            With --json everything that was ever kept, with who and when, in one document. Both \
            can be taken in again with “evenfall import”. The file is for its owner alone.

            With --prove nothing is written: the record is exported, taken into a new record in a \
            scratch folder, and the exports and reports of both are compared byte by byte.

            EXAMPLES:
              evenfall export --csv diary.csv
              evenfall export --json - > record.json
              evenfall export --prove

            EXIT STATUS:
              0  done; with --prove: both records say the same
              1  with --prove: they do not
              64 the command was not given as above
              69 another program held the record too long, or changed it during --prove
              74 the record could not be read, or the file not written
            """
    )

    /// What is written.
    enum Shape: String, EnumerableFlag {
        case csv, json, prove

        static func help(for shape: Shape) -> ArgumentHelp? {
            switch shape {
            case .csv: "Write the diary, one entry on each line."
            case .json: "Write the whole record, every revision of it."
            case .prove: "Write nothing; prove that the exported record says the same elsewhere."
            }
        }
    }

    @Flag var shape: Shape

    @Argument(
        help: ArgumentHelp("The file to write; - is the standard output.", valueName: "file")
    )
    var path = "-"

    @OptionGroup var data: DataOption

    func validate() throws {
        guard shape != .prove || path == "-" else {
            throw ValidationError("--prove writes no file.")
        }
    }

    func run() async throws {
        try await RecordCommand.run {
            let store = try await data.folder.openForReading()
            let bytes: [UInt8]
            switch shape {
            case .csv: bytes = try await store.exportDiaryCSV()
            case .json:
                bytes =
                    try await store.exportDocument().serializedBytes(.pretty)
                    + [UInt8(ascii: "\n")]
            case .prove: return try await prove(store)
            }
            if path == "-" {
                var output = OutputStream.standardOutput()
                try output.write(bytes)
                try output.flush()
            } else {
                try OutputFile.replace(path, with: bytes)
            }
        }
    }

    private func prove(_ store: RecordStore) async throws {
        let proof: LeavingProof
        do {
            proof = try await LeavingProof(
                of: store,
                today: try LocalClock.required().day,
                scratchIn: data.folder.folder
            )
        } catch is LeavingProof.Busy {
            OutputStream.say("The record was changed meanwhile. Run the command again.")
            throw ExitStatus.unavailable.exit
        }
        try proof.print()
        if !proof.isProven { throw ExitStatus.failure.exit }
    }
}
