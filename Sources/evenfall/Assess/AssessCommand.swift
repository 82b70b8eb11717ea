// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// Judges case files.
struct AssessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess",
        abstract: "Judges what a person said about their legs and back.",
        discussion: """
            Reads one case file and prints what the answers point to, how urgent it is, and why. \
            With --batch the file holds one case on each line. With --check each line holds a \
            case and what a clinician expects of it.

            EXAMPLES:
              evenfall assess case.json --format text
              evenfall assess --batch - < cases.ndjson > assessments.ndjson
              evenfall assess --check vignettes.ndjson

            EXIT STATUS:
              0  done
              1  a case of --check was judged otherwise than expected
              64 the command was not given as above
              65 a case is not as it should be; each problem is told with its place
              74 the file could not be read, or the output not written
            """
    )

    @Argument(help: ArgumentHelp("The file to read; - is the standard input.", valueName: "file"))
    var path: String

    @Flag(name: .long, help: "Take each line of the file as a case of its own (NDJSON).")
    var batch = false

    @Flag(name: .long, help: "Compare the judgements with what the file expects.")
    var check = false

    @Option(name: .long, help: "text or json. Without it json, or text with --check.")
    var format: OutputFormat?

    func validate() throws {
        guard !(batch && check) else {
            throw ValidationError("--batch and --check cannot go together. Give one of them.")
        }
    }

    func run() async throws {
        do {
            let status =
                if batch {
                    try await BatchAssessment(format: format ?? .json).run(path)
                } else if check {
                    try VignetteCheck(format: format ?? .text).run(path)
                } else {
                    try SingleAssessment(format: format ?? .json).run(path)
                }
            if status != .done { throw status.exit }
        } catch let error as StreamError {
            OutputStream.say("\(error)")
            throw ExitStatus.inputOutput.exit
        }
    }
}
