// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

/// What holds for every case, on two thousand random ones.
struct AssessorTests {
    static let cases = RandomCases.some(2_000, seed: 2014)
    static let judged = cases.map(Assessor.assess)

    @Test func `the same case gives the same assessment`() {
        let again = RandomCases.some(2_000, seed: 2014)
        #expect(again == Self.cases)
        for (sample, assessment) in zip(again, Self.judged) {
            #expect(Assessor.assess(sample) == assessment)
        }
    }

    @Test func `every leg problem is judged under its name, in order`() {
        for (sample, assessment) in zip(Self.cases, Self.judged) {
            #expect(assessment.legs.map(\.id) == (sample.legs ?? []).map(\.id))
        }
    }

    @Test func `all look-alikes and kinds appear once, best first, ties in order`() {
        for assessment in Self.judged {
            for leg in assessment.legs {
                let order = leg.lookAlikes.map { ($0.fit, place(of: $0.condition)) }
                #expect(isOrdered(order))
                #expect(Set(leg.lookAlikes.map(\.condition)).count == 15)
            }
            let order = assessment.back.kinds.map { ($0.fit, place(of: $0.kind)) }
            #expect(isOrdered(order))
            #expect(Set(assessment.back.kinds.map(\.kind)).count == 7)
        }
    }

    @Test func `every reason, finding and fit rests on answers that were given`() {
        for (sample, assessment) in zip(Self.cases, Self.judged) {
            for reason in assessment.urgency.because {
                #expect(!reason.answers.isEmpty, "\(reason.rule)")
                #expect(reason.answers.allSatisfy { sample.hasAnswer(at: $0) }, "\(reason.rule)")
            }
            for finding in assessment.findings {
                #expect(!finding.answers.isEmpty)
                #expect(finding.answers.allSatisfy { sample.hasAnswer(at: $0) })
            }
            for fit in assessment.legs.flatMap(\.lookAlikes) {
                #expect((fit.fit < .unknown) <= !fit.speaksFor.isEmpty, "\(fit.condition)")
                #expect((fit.fit == .against) <= !fit.speaksAgainst.isEmpty, "\(fit.condition)")
                #expect((fit.speaksFor + fit.speaksAgainst).allSatisfy { sample.hasAnswer(at: $0) })
            }
            for fit in assessment.back.kinds where fit.kind != .unidentified {
                #expect((fit.fit < .unknown) <= !fit.speaksFor.isEmpty, "\(fit.kind)")
                #expect((fit.fit == .against) <= !fit.speaksAgainst.isEmpty, "\(fit.kind)")
                #expect((fit.speaksFor + fit.speaksAgainst).allSatisfy { sample.hasAnswer(at: $0) })
            }
        }
    }

    @Test func `every basis names sources that are there`() {
        for assessment in Self.judged.prefix(300) {
            let bases =
                assessment.urgency.because.map(\.basis) + assessment.findings.map(\.basis)
                + assessment.legs.flatMap(\.lookAlikes).map(\.basis)
                + assessment.back.kinds.map(\.basis)
            for source in Set(bases.flatMap(\.sources)) {
                #expect(ClinicalBibliography.all[source] != nil)
            }
            #expect(bases.allSatisfy { !$0.sources.isEmpty })
        }
    }

    @Test func `every sentence is filled and ends`() {
        for assessment in Self.judged {
            let texts =
                assessment.urgency.because.map(\.says) + assessment.findings.map(\.says)
                + assessment.legs.flatMap { $0.restlessLegs.criteria.values.map(\.says) }
            for words in texts.map({ Wording.english($0) }) {
                #expect(!words.contains("{"))
                #expect(words.hasSuffix("."))
            }
        }
    }

    @Test func `every criterion is judged, and its answers belong to its problem`() {
        for assessment in Self.judged {
            for leg in assessment.legs {
                #expect(Set(leg.restlessLegs.criteria.keys) == Set(Criterion.allCases))
                let known = leg.restlessLegs.criteria.values.filter { $0.state != .unknown }
                #expect(known.allSatisfy { !$0.answers.isEmpty })
            }
        }
    }

    private func isOrdered(_ fits: [(Fit, Int)]) -> Bool {
        zip(fits, fits.dropFirst()).allSatisfy { first, second in
            first.0 < second.0 || (first.0 == second.0 && first.1 < second.1)
        }
    }

    private func place<Item: CaseIterable & Equatable>(of item: Item) -> Int {
        Array(Item.allCases).firstIndex(of: item) ?? -1
    }
}

/// Whether the first claim implies the second.
private func <= (first: Bool, second: Bool) -> Bool { !first || second }

extension Case {
    /// Whether an answer stands at a path.
    func hasAnswer(at path: AnswerPath) -> Bool {
        switch path {
        case .person(let key): person[key] != nil
        case .leg(let index, let key): legs?[index].answers[key] != nil
        case .back(let key): back?[key] != nil
        case .warning(let key): warning.answers[key] != nil
        case .habit(let key): habits[key] != nil
        case .conditions: conditions != nil
        case .medicines: medicines != nil
        case .medicine(let index): medicines?.indices.contains(index) == true
        case .allergies: allergies != nil
        case .allergy(let index): allergies?.indices.contains(index) == true
        case .labs: labs != nil
        case .lab(let index): labs?.indices.contains(index) == true
        case .plannedInjection: plannedInjection != nil
        }
    }
}
