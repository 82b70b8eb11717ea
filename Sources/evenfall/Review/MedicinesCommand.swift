// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Clinical
import Storage
import Vocabulary
import Wire
import Wording

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

    @Argument(help: ArgumentHelp("A medicine as it stands on the box.", valueName: "name"))
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
        var output = OutputStream.standardOutput()
        do {
            switch format {
            case .json: try output.writeLine(review.document.serializedBytes(.pretty))
            case .text: try output.writeLine(review.text(.english))
            }
            try output.flush()
        } catch let error as StreamError {
            OutputStream.say("\(error)")
            throw ExitStatus.inputOutput.exit
        }
        if !review.areAllKnown { throw ExitStatus.failure.exit }
    }
}

/// Medicines by name, with what is in them and what was found.
private struct MedicineReview {
    private let names: [String]
    private let found: [ResolvedMedicine]
    private let findings: [Finding]

    init(_ file: Case) {
        names = (file.medicines ?? []).map(\.name)
        found = names.map(MedicineNames.standard.resolve)
        findings = Assessor.assess(file).findings
    }

    var areAllKnown: Bool { found.allSatisfy { !$0.ingredients.isEmpty } }

    var document: JSONValue {
        [
            "medicines": .array(zip(names, found).map(medicine)),
            "findings": AssessmentWriter.findings(findings) { Wording.english($0.says) },
        ]
    }

    private func medicine(_ name: String, _ resolved: ResolvedMedicine) -> JSONValue {
        var object = JSONObject([
            ("name", .string(name)),
            ("ingredients", .array(resolved.ingredients.map(ingredient))),
        ])
        if case .spelling(let written) = resolved.match {
            object.append("readAs", .string(written))
        }
        if let why = resolved.whyAmbiguous { object.append("ambiguous", .string(why)) }
        return .object(object)
    }

    private func ingredient(_ ingredient: Ingredient) -> JSONValue {
        var object = JSONObject([("name", .string(ingredient.name))])
        if let code = ingredient.rxNorm.flatMap({ JSONNumber(Double($0)) }) {
            object.append("rxNorm", .number(code))
        }
        return .object(object)
    }

    func text(_ wording: Wording) -> String {
        var page = TextPage()
        page.paragraph(wording(AssessmentSentences.purpose))
        for (name, resolved) in zip(names, found) {
            page.headline(name)
            page.paragraph(contents(resolved))
        }
        if !findings.isEmpty { page.headline("What to raise, and with whom") }
        for finding in findings {
            let level = wording(AssessmentSentences.level(finding.level))
            page.paragraph("\(level): \(wording(finding.says))", lead: "* ")
            page.list("Sources", finding.basis.sources.map(\.text))
        }
        return page.text
    }

    private func contents(_ resolved: ResolvedMedicine) -> String {
        if let why = resolved.whyAmbiguous {
            return "This name can mean different things: \(why). Look at the ingredients on the "
                + "box and give those."
        }
        guard !resolved.ingredients.isEmpty else {
            return "This name is not known. Give the ingredients on the box; until then it is "
                + "used in no rule."
        }
        let names = resolved.ingredients.map(\.name).joined(separator: ", ")
        guard case .spelling(let written) = resolved.match else { return "Holds \(names)." }
        return "Read as \(written): holds \(names)."
    }
}
