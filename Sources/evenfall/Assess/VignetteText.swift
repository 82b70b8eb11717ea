// SPDX-License-Identifier: Apache-2.0
import Clinical
import Wording

/// The results of a check as plain text.
struct VignetteText {
    private let results: VignetteResults
    private var page = TextPage()

    init(_ results: VignetteResults) {
        self.results = results
        let right = results.cases - results.wrongCases
        page.paragraph("\(results.cases) cases, \(right) judged as expected in every point.")
        addLegs()
        addTriage()
        addMisses()
    }

    var text: String { page.text }

    private mutating func addLegs() {
        page.headline("Restless legs, by leg problem")
        addRow("clinician says", LegPattern.allCases.map(\.rawValue))
        for restless in [true, false] {
            let counts = LegPattern.allCases.map { results.count(restless: restless, as: [$0]) }
            addRow(restless ? "restless legs" : "something else", counts.map(String.init))
        }
        page.gap()
        page.paragraph("Counting consistent and possible as found:")
        addRates(found: [.consistent, .possible])
        page.paragraph("Counting only consistent as found:")
        addRates(found: [.consistent])
        page.paragraph(
            "Insufficient counts as not found in both: missed where the clinician says restless "
                + "legs, no false alarm where not. It is the honest result of a short interview."
        )
    }

    private mutating func addRates(found: Set<LegPattern>) {
        let all = results.count(restless: true)
        let hits = results.count(restless: true, as: found)
        let others = results.count(restless: false)
        let rejected = others - results.count(restless: false, as: found)
        page.paragraph("sensitivity " + rate(hits, of: all), lead: "  ")
        page.paragraph("specificity " + rate(rejected, of: others), lead: "  ")
    }

    private func rate(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "cannot be told (0 of 0)" }
        let percent = Wording.english.number(Double(part) / Double(whole) * 100, digits: 1)
        return "\(percent)% (\(part) of \(whole))"
    }

    private mutating func addTriage() {
        page.headline("Urgency: expected (rows) and given (columns)")
        addRow("", Tier.allCases.map(\.rawValue))
        for expected in Tier.allCases {
            let counts = Tier.allCases.map { results.triage[expected]?[$0] ?? 0 }
            addRow(expected.rawValue, counts.map(String.init))
        }
    }

    private mutating func addMisses() {
        page.headline("Misses: \(results.misses.count)")
        for miss in results.misses {
            page.paragraph(
                "\(miss.what): expected \(miss.expected), given \(miss.given)",
                lead: "line \(miss.line), \(miss.name): "
            )
        }
    }

    private mutating func addRow(_ name: String, _ cells: [String]) {
        var line = "  " + name + String(repeating: " ", count: max(1, 16 - name.count))
        for cell in cells {
            line += String(repeating: " ", count: max(1, 13 - cell.count)) + cell
        }
        page.line(line)
    }
}
