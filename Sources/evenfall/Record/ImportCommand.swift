// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Diary
import Storage
import Vocabulary
import Wire
import Wording

/// Takes a file into the record.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes a diary file or a whole record into the record.",
        discussion: """
            A CSV file holds diary entries, one on each line. Good lines are kept, bad lines are \
            told with line, column and reason, and nothing is kept twice. A JSON document that \
            “evenfall export --json” wrote holds a whole record; it is kept as a whole or not at \
            all. Which of the two a file is shows in its first character.

            EXAMPLES:
              evenfall import diary.csv
              evenfall import record.json --data another.sqlite

            EXIT STATUS:
              0  done
              64 the command was not given as above
              65 something in the file could not be kept; each problem is told with its place
              69 another Evenfall has the record open
              74 the file could not be read, or the record not opened or written
            """
    )

    @ArgumentParser.Argument(
        help: ArgumentHelp("The file to read; - is the standard input.", valueName: "file")
    )
    var path: String

    @OptionGroup var data: DataOption

    @Option(name: .long, help: "How to print what became of the file: text or json.")
    var format: OutputFormat = .text

    func run() async throws {
        try await RecordCommand.run {
            let bytes = try read()
            let report: ImportReport
            if ImportCommand.looksLikeJSON(bytes) {
                let document = try ImportCommand.document(bytes)
                report = try await data.folder.openForWriting().importDocument(document)
            } else {
                report = try await importDiary(bytes, into: data.folder.openForWriting())
            }
            try ImportSummary(report).print(format)
            if report.notKept > 0 { throw ExitStatus.badInput.exit }
        }
    }

    private func importDiary(
        _ bytes: [UInt8],
        into store: RecordStore
    ) async throws -> ImportReport {
        let now = try LocalClock.required()
        return try await store.importDiaryCSV(bytes, by: .importer, at: now) { problem in
            Wording.english(problem.says)
        }
    }

    private func read() throws -> [UInt8] {
        let file = try InputFile(path)
        let bytes = try file.readAll(limit: ImportCommand.mostBytes)
        guard bytes.count <= ImportCommand.mostBytes else {
            let limit = ImportCommand.mostBytes >> 20
            OutputStream.say(
                "\(file.name): the file has more than \(limit) MB. Divide it into smaller ones."
            )
            throw ExitStatus.badInput.exit
        }
        return bytes
    }

    /// The largest file that is read, in bytes.
    static let mostBytes: Int = 256 << 20

    private static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
        let first = bytes.first { $0 > UInt8(ascii: " ") }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    private static func document(_ bytes: [UInt8]) throws -> JSONValue {
        do throws(JSONParseError) {
            return try JSONValue.parse(bytes, limits: JSONLimits(maximumBytes: mostBytes))
        } catch {
            OutputStream.say("\(error)")
            OutputStream.say("Nothing was kept.")
            throw ExitStatus.badInput.exit
        }
    }
}
