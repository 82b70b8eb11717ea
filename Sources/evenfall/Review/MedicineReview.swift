// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Vocabulary
import Wire
import Wording

/// Medicines by name, with what is in them and what was found.
struct MedicineReview {
    private let names: [String]
    private let found: [ResolvedMedicine]
    private let findings: [Finding]

    init(_ file: Case) {
        names = (file.medicines ?? []).map(\.name)
        found = names.map(MedicineNames.standard.resolve)
        findings = Assessor.assess(file).findings
    }

    var areAllKnown: Bool { found.allSatisfy { !$0.ingredients.isEmpty } }

    /// Prints it as text or JSON.
    func print(_ format: OutputFormat) throws(StreamError) {
        var output = OutputStream.standardOutput()
        switch format {
        case .json: try output.writeLine(document)
        case .text: try output.writeLine(text(.english))
        }
        try output.flush()
    }

    private var document: [UInt8] {
        JSONWriter.bytes(.pretty) { json in
            json.object { json in
                json.member("medicines", .array(zip(names, found).map(medicine)))
                AssessmentWriter.write(findings, to: &json) { Wording.english($0.says) }
            }
        }
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
        if let effect = MedicineEffect.of(ingredient) {
            object.append("legs", side(effect.legs.rawValue, effect.legsBasis))
            if let back = effect.back, let basis = effect.backBasis {
                object.append("back", side(back.rawValue, basis))
            }
        }
        return .object(object)
    }

    private func side(_ effect: String, _ basis: Basis) -> JSONValue {
        [
            "effect": .string(effect), "grade": .string(basis.grade.rawValue),
            "verified": .boolean(basis.verification.isVerified),
            "sources": .array(basis.sources.map { .string($0.text) }),
        ]
    }

    private func text(_ wording: Wording) -> String {
        var page = TextPage()
        page.paragraph(wording(AssessmentSentences.purpose))
        for (name, resolved) in zip(names, found) {
            page.headline(name)
            page.paragraph(contents(resolved))
            for ingredient in resolved.ingredients {
                guard let effect = MedicineEffect.of(ingredient) else { continue }
                let legs = wording(effect.legs.label)
                page.paragraph("\(ingredient.name), for the legs: \(legs)", lead: "  ")
                page.list("Sources", effect.legsBasis.sources.map(\.text), indent: "    ")
                guard let back = effect.back, let basis = effect.backBasis else { continue }
                page.paragraph(
                    "\(ingredient.name), for the back: \(wording(back.label))",
                    lead: "  "
                )
                page.list("Sources", basis.sources.map(\.text), indent: "    ")
            }
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
