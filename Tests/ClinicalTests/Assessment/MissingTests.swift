// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

/// What is listed as missing can still change the result; what is not listed, alone, can't.
struct MissingTests {
    /// Leg problems with a few questions open, from a seed.
    static let stories: [Case] = {
        var random = RandomCases(seed: 5)
        return (0..<60).map { _ in
            Case.nothingElse.with { sample in
                sample.conditions = []
                sample.medicines = []
                sample.leg.put(.side, random.pick(LegSide.allCases))
                sample.leg.put(.path, random.pick(LegPath.allCases))
                sample.leg.feels(random.pick([.crawling, .ache, .cramp, .burning]))
                sample.leg.posture(random.pick(PostureEffect.allCases), .lying)
                sample.leg.posture(random.pick([.relieves, .neither, .unknown]), .walking)
                sample.leg.put(.distress, random.pick(Distress.allCases))
                sample.leg.put(.nightsPerWeekUntreated, number: random.pick([1, 3, 7]))
                for _ in 0..<random.pick([0, 1, 2]) {
                    sample.leg[random.pick(LegKey.allCases.filter { $0.isPlain })] = .answer(.yes)
                }
                for _ in 0..<random.pick([1, 2, 4]) {
                    sample.leg[random.pick(LegKey.allCases)] = nil
                }
            }
        }
    }()

    @Test func `every listed question can change the result, alone or with the others`() throws {
        var random = RandomCases(seed: 6)
        for sample in Self.stories {
            let missing = try sample.judgedLeg().restlessLegs.missing
            for path in missing {
                guard case .leg(_, let key) = path else { continue }
                let others = missing.filter { $0 != path }
                let matters = try (0..<40).contains { _ in
                    var variant = sample
                    for case .leg(_, let other) in others where random.pick([true, true, false]) {
                        variant.leg[other] = random.pick(AnswerValue.examples(of: other.form))
                    }
                    let results = try AnswerValue.examples(of: key.form).map { value in
                        try variant.with { $0.leg[key] = value }.result()
                    }
                    return Set(results).count > 1
                }
                #expect(matters, "\(path) of \(missing)")
            }
        }
    }

    @Test func `a question that is not listed can’t turn the pattern into unlikely alone`() throws {
        for sample in Self.stories {
            let legs = try sample.judgedLeg().restlessLegs
            guard legs.pattern == .consistent else { continue }
            for key in LegKey.allCases where sample.leg[key] == nil {
                guard !legs.missing.contains(.leg(0, key)) else { continue }
                for value in AnswerValue.examples(of: key.form) {
                    let after = try sample.with { $0.leg[key] = value }.judgedLeg().restlessLegs
                    #expect(after.pattern != .unlikely, "\(key) \(value)")
                }
            }
        }
    }

    @Test func `nothing that was answered is asked again, save a contradiction`() throws {
        for (sample, assessment) in zip(AssessorTests.cases, AssessorTests.judged) {
            for (index, leg) in assessment.legs.enumerated() {
                let torn = leg.restlessLegs.contradictions.joined()
                for case .leg(let at, let key) in leg.restlessLegs.missing {
                    #expect(at == index)
                    let value = sample.legs?[at].answers[key]
                    let isOpen =
                        value == nil || value == .answer(.unknown) || value == .word("unknown")
                    #expect(isOpen || torn.contains(.leg(at, key)), "\(key)")
                }
                #expect(Set(leg.restlessLegs.missing).count == leg.restlessLegs.missing.count)
            }
        }
    }
}

extension LegKey {
    fileprivate var isPlain: Bool {
        if case .answer = form { true } else { false }
    }
}

extension Case {
    /// What the first leg problem comes to, without words and lists.
    fileprivate func result() throws -> [String] {
        let legs = try judgedLeg().restlessLegs
        let states = Criterion.allCases.map { legs.criteria[$0]?.state.rawValue ?? "" }
        return states + [legs.pattern.rawValue, legs.course.rawValue, legs.significant.rawValue]
    }
}
