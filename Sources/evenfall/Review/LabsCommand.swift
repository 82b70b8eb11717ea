// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Clinical
import Storage
import Vocabulary
import Wire
import Wording

/// Turns laboratory results into other units.
struct LabsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "labs",
        abstract: "Turns laboratory results into other units.",
        subcommands: [Convert.self]
    )

    /// Turns one result into every unit of its test.
    struct Convert: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Turns one result into every unit of its test.",
            discussion: """
                TESTS: \(LabTest.allWords.joined(separator: " "))

                EXAMPLES:
                  evenfall labs convert ferritin 168.5 pmol/L
                  evenfall labs convert creatinine 90 umol/L --format json

                EXIT STATUS:
                  0  the result in every unit of its test
                  64 the command was not given as above
                  65 the unit is not known, is none for this test, or the value can't be true
                """
        )

        @ArgumentParser.Argument(help: "Which test.") var test: String
        @ArgumentParser.Argument(help: "The number on the paper.") var value: String
        @ArgumentParser.Argument(help: "The unit beside it.") var unit: String
        @Option(name: .long, help: "text or json.") var format: OutputFormat = .text

        func run() async throws {
            guard let known = LabTest(rawValue: test) else {
                throw ValidationError(
                    "\(test) is no test. Name one of: \(LabTest.allWords.joined(separator: ", "))."
                )
            }
            let plain = value.replacing(",", with: ".")
            guard let number = Double(plain), number.isFinite else {
                throw ValidationError("\(value) is no number. Write it as 38 or 0.9.")
            }
            let found: LabConversion
            do throws(LabUnitError) {
                let result = Measured(value: number, unit: unit)
                found = try LabConversion(known, result)
            } catch {
                OutputStream.say("\(error)")
                throw ExitStatus.badInput.exit
            }
            guard found.canBeTrue else {
                OutputStream.say("This value can't be true. Look at the number and the unit.")
                throw ExitStatus.badInput.exit
            }
            print(format == .json ? json(found) : text(found))
        }

        private func text(_ found: LabConversion) -> String {
            let name = Wording.english(ClinicalWords.label(found.test))
            let lines = found.values.map { "  \($0.value) \($0.printedUnit)" }
            return ([name] + lines).joined(separator: "\n")
        }

        private func json(_ found: LabConversion) -> String {
            var object = JSONObject([("test", .string(found.test.rawValue))])
            let values: [JSONValue] = found.values.compactMap { value in
                JSONNumber(value.value).map {
                    ["value": .number($0), "unit": .string(value.unit)]
                }
            }
            object.append("values", .array(values))
            object.append("canBeTrue", .boolean(found.canBeTrue))
            if let loinc = found.loinc { object.append("loinc", .string(loinc)) }
            return String(
                decoding: JSONValue.object(object).serializedBytes(.pretty),
                as: UTF8.self
            )
        }
    }
}
