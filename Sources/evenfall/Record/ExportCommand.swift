// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Storage
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

            EXAMPLES:
              evenfall export --csv diary.csv
              evenfall export --json - > record.json

            EXIT STATUS:
              0  done
              64 the command was not given as above
              69 another program held the record too long
              74 the record could not be read, or the file not written
            """
    )

    /// What is written.
    enum Shape: String, EnumerableFlag {
        case csv, json

        static func help(for shape: Shape) -> ArgumentHelp? {
            switch shape {
            case .csv: "Write the diary, one entry on each line."
            case .json: "Write the whole record, every revision of it."
            }
        }
    }

    @Flag var shape: Shape

    @Argument(
        help: ArgumentHelp("The file to write; - is the standard output.", valueName: "file")
    )
    var path = "-"

    @OptionGroup var data: DataOption

    func run() async throws {
        try await RecordCommand.run {
            let store = try await data.folder.openForReading()
            let bytes =
                switch shape {
                case .csv: try await store.exportDiaryCSV()
                case .json:
                    try await store.exportDocument().serializedBytes(.pretty)
                        + [UInt8(ascii: "\n")]
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
}
