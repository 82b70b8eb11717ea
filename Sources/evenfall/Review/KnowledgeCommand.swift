// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Clinical
import Vocabulary
import Wire
import Wording

/// Looks after what the rules know.
struct KnowledgeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "knowledge",
        abstract: "Checks and prints what the rules rest on.",
        subcommands: [Check.self, Export.self]
    )

    /// Looks whether every rule can be traced to a source.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Looks whether every rule has its sources, grade and review.",
            discussion: """
                EXIT STATUS:
                  0  everything can be traced; reviews that are long ago are told
                  1  something cannot
                """
        )

        @Option(name: .long, help: "Count reviews to this day (YYYY-MM-DD) instead of today.")
        var asOf: String?

        func run() async throws {
            let check = KnowledgeCheck(today: try day())
            for problem in check.problems { OutputStream.say("\(problem)") }
            for (rule, reviewed) in check.outdated {
                OutputStream.say(
                    "\(rule): last reviewed on \(reviewed), more than "
                        + "\(KnowledgeCheck.daysOfTrust) days ago"
                )
            }
            print(
                "\(check.ruleCount) rules and \(check.sourceCount) sources, "
                    + "\(check.problems.count) problems, \(check.outdated.count) to review again"
            )
            if !check.problems.isEmpty { throw ExitStatus.failure.exit }
        }

        private func day() throws -> Day {
            guard let asOf else { return try LocalClock.required().day }
            guard let day = Day(asOf) else {
                throw ValidationError("\(asOf) is no day. Write it as 2027-01-31.")
            }
            return day
        }
    }

    /// Writes the tables for a clinician's review.
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes the rules, sources and medicine tables as CSV files.",
            discussion: """
                Rules that nobody has verified stand apart in awaiting-sign-off.csv. Files of the \
                same names in the folder are replaced.
                """
        )

        @ArgumentParser.Argument(
            help: ArgumentHelp("The folder to write to; it must exist.", valueName: "folder")
        )
        var folder: String

        func run() async throws {
            let writer = CSVWriter()
            for table in KnowledgeTable.all(.english) {
                let bytes = writer.bytes(CollectionOfOne(table.header)) + writer.bytes(table.rows)
                let path = "\(folder)/\(table.name).csv"
                do throws(StreamError) {
                    try OutputFile.replace(path, with: bytes)
                } catch {
                    OutputStream.say("\(error)")
                    throw ExitStatus.inputOutput.exit
                }
                print("\(path): \(table.rows.count) rows")
            }
        }
    }
}
