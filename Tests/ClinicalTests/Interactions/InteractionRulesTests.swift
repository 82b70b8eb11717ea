// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct InteractionRulesTests {
    @Test(arguments: InteractionRules.all.map(\.statement))
    func `each statement has its German`(_ statement: Text) {
        #expect(Translation.german.problem(with: statement) == nil)
    }

    @Test func `no sentence names a disease as one’s own or tells to stop`() throws {
        let words = try RuleFolder("Interactions").literals.joined(separator: " ").lowercased()
        for phrase in WordsTests.forbidden { #expect(!words.contains(phrase), "\(phrase)") }
    }

    @Test func `every key of the folder has its German`() throws {
        let keys = try RuleFolder("Interactions").literals.filter {
            $0.hasPrefix("interactions.")
        }
        #expect(keys.count > 70)
        for key in keys { #expect(Translation.german[key] != nil, "\(key)") }
    }

    /// The whole list of a person who takes too much, with what is found in one go.
    @Test func `a heavy list gives each topic once, doses once for each medicine`() {
        let found = Review.findings(of: InteractionRulesTests.heavy).filter {
            $0.about == .interactions
        }
        let topics = found.map(\.topic)
        #expect(topics.filter { $0 == .gabapentinoidKidneyDose }.count == 2)
        #expect(Set(topics).count == topics.count - 1)
        #expect(topics.count > 15)
        #expect(found.map(\.level) == found.map(\.level).sorted { rank($0) < rank($1) })
        for finding in found { #expect(!finding.answers.isEmpty, "\(finding.topic)") }
    }

    private func rank(_ level: Finding.Level) -> Int {
        Finding.Level.allCases.firstIndex(of: level) ?? 9
    }

    static let heavy = Case.sample {
        $0.aged(72)
        $0.drinks(9)
        $0.named(.sleepApnoea, .copd, .chronicKidneyDisease, .epilepsy)
        $0.measured(.egfr, 28)
        $0.plannedInjection = $0.asOf.advanced(by: 9)
        $0.take("Tramadol", 100, at: ["08:00", "14:00", "20:00"])
        $0.take("Pregabalin", 300)
        $0.take("Gabapentin", 900)
        $0.take("Maalox", 1, .tablet)
        $0.take("Diazepam", 5)
        $0.take("Duloxetine", 60)
        $0.take("Ibuprofen", 400)
        $0.take("Eliquis", 5)
        $0.take("Ramipril", 5)
        $0.take("HCT", 25)
        $0.take("Paracetamol", 1000, at: ["08:00", "14:00", "20:00"])
        $0.take("Ferro sanol", 1, .tablet)
    }

    @Test func `an empty list finds nothing`() {
        let empty = Case.sample {
            $0.medicines = []
            $0.allergies = []
            $0.drinks(0)
            $0.named()
        }
        #expect(!Review.findings(of: empty).contains { $0.about == .interactions })
    }
}
