// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Clinical
import Vocabulary

/// Tells what is in medicines, and what the rules make of them together.
struct MedicinesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "medicines",
        abstract: "Tells what is in medicines and what to ask about them.",
        discussion: """
            Give each medicine as it stands on the box, in quotation marks. The names are read as \
            taken today; nothing is kept. A name that is not known is said to be unknown and used \
            in no rule.

            EXAMPLES:
              evenfall medicines "Cymbalta 60 mg" "Tylenol PM"
              evenfall medicines --format json "pramipexole dihydrochloride 0.25 mg"

            EXIT STATUS:
              0  every name was found
              1  at least one name was not found
              64 the command was not given as above
              74 the output could not be written
            """
    )

    @Argument(
        help: ArgumentHelp("A medicine as it stands on the box.", valueName: "name")
    )
    var names: [String]

    @Option(name: .long, help: "text or json.")
    var format: OutputFormat = .text

    func validate() throws {
        guard !names.isEmpty else { throw ValidationError("Name at least one medicine.") }
        guard names.count <= 100, names.allSatisfy({ $0.utf8.count <= 1000 }) else {
            throw ValidationError("Name at most 100 medicines, each in at most 1,000 bytes.")
        }
    }

    func run() async throws {
        var file = Case(asOf: try LocalClock.required().day)
        file.medicines = names.map(Medicine.init(name:))
        let review = MedicineReview(file)
        do throws(StreamError) {
            try review.print(format)
        } catch {
            OutputStream.say("\(error)")
            throw ExitStatus.inputOutput.exit
        }
        if !review.areAllKnown { throw ExitStatus.failure.exit }
    }
}
