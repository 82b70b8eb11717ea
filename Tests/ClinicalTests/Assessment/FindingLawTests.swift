// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

/// What must be true of every finding, over lists of everything the tables know.
@Suite struct FindingLawTests {
    /// Twelve medicines at a time out of all, with conditions, results and habits beside them.
    private static let samples: [Case] = stride(from: 0, to: Ingredient.all.count, by: 6).map {
        first in
        .sample { file in
            for step in 0..<12 {
                let ingredient = Ingredient.all[(first + step * 7) % Ingredient.all.count]
                let (start, later) = (file.daysAgo(400), file.daysAgo(9))
                file.take(ingredient.name) {
                    $0.started = start
                    $0.doses = [
                        Dose(from: start, amount: 50, unit: .milligrams, at: nil),
                        Dose(from: later, amount: 5000, unit: .milligrams, at: nil),
                    ]
                    if step == 11 { $0.stopped = later }
                }
            }
            file.leg.put(.worseSince, file.daysAgo(1))
            file.person.put(.birthYear, 1950)
            file.person.put(.sex, Sex.female)
            file.person.yes(.pregnant)
            file.conditions = Condition.allCases
            file.allergies = [Allergy(to: Ingredient.all[first].name, reaction: nil)]
            let results: [(LabTest, Double)] = [
                (.ferritin, 38), (.transferrinSaturation, 12), (.egfr, 25), (.crp, 12),
            ]
            for (test, value) in results {
                var result = LabResult(
                    test: test,
                    result: Measured(value: value, unit: test.unit)
                )
                result.on = file.daysAgo(20)
                file.labs = (file.labs ?? []) + [result]
            }
            file.plannedInjection = file.asOf.advanced(by: 10)
            file.habits.put(.alcoholDrinksPerWeek, number: 20)
            file.habits.put(.caffeineDrinksPerDay, number: 6)
        }
    }

    @Test func `what nobody has checked never asks for more than a talk at the next visit`() {
        for finding in Self.samples.flatMap({ Assessor.assess($0).findings })
        where finding.level == .alert || finding.level == .urgent {
            // An allergy rests on what the person said about themselves, not on a fact of ours.
            guard finding.topic != .allergyMatch else { continue }
            let checked = finding.basis.sources.contains {
                ClinicalBibliography.all[$0]?.verification.isVerified == true
            }
            #expect(checked, "\(finding.rule) at \(finding.level)")
        }
    }

    @Test func `findings rest on answers and sources, most pressing first`() {
        var topics: Set<Finding.Topic> = []
        for sample in Self.samples {
            let findings = Assessor.assess(sample).findings
            topics.formUnion(findings.map(\.topic))
            let levels = findings.compactMap { Finding.Level.allCases.firstIndex(of: $0.level) }
            #expect(levels == levels.sorted())
            for finding in findings {
                #expect(!finding.answers.isEmpty, "\(finding.rule)")
                #expect(!finding.basis.sources.isEmpty, "\(finding.rule)")
                #expect(finding.answers.allSatisfy { sample.hasAnswer(at: $0) }, "\(finding.rule)")
                #expect(finding.rivals.allSatisfy { sample.hasAnswer(at: $0) }, "\(finding.rule)")
                let says = Wording.english(finding.says).lowercased()
                #expect(!says.contains("you have ") && !says.contains("stop taking"), "\(says)")
                #expect(!says.contains("{"), "\(says)")
            }
        }
        #expect(topics.count > 30)
    }
}
