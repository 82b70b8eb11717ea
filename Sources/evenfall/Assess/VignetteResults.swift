// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary

/// What comes of holding assessments against what was expected of them.
struct VignetteResults {
    /// One thing that was expected and did not come.
    struct Miss {
        let name: String
        let line: Int
        /// What was looked at, such as `legs/0/pattern`.
        let what: String
        let expected: String
        let given: String
    }

    private(set) var cases = 0
    private(set) var misses: [Miss] = []
    /// Leg problems by the clinician's reading and the pattern given.
    private(set) var legs: [Bool: [LegPattern: Int]] = [:]
    /// Cases by the tier expected and the tier given.
    private(set) var triage: [Tier: [Tier: Int]] = [:]

    /// How many leg problems of one reading were given one of the patterns.
    func count(restless: Bool, as patterns: Set<LegPattern>) -> Int {
        patterns.reduce(0) { $0 + (legs[restless]?[$1] ?? 0) }
    }

    /// How many leg problems of one reading there are.
    func count(restless: Bool) -> Int { count(restless: restless, as: Set(LegPattern.allCases)) }

    /// Holds one assessment against its vignette.
    mutating func add(_ vignette: Vignette, line: Int, given: Assessment) {
        cases += 1
        let before = misses.count
        var sheet = Comparison(name: vignette.name, line: line)
        let expected = vignette.expected
        if let tier = expected.tier {
            triage[tier, default: [:]][given.urgency.tier, default: 0] += 1
            sheet.compare("urgency/tier", tier.rawValue, given.urgency.tier.rawValue)
        }
        let rules = given.urgency.because.map(\.rule)
        for rule in expected.rules where !rules.contains(rule) {
            sheet.compare("urgency/because", rule, rules.joined(separator: " "))
        }
        for (index, leg) in expected.legs.enumerated() {
            guard index < given.legs.count else {
                sheet.compare("legs", "\(expected.legs.count)", "\(given.legs.count)")
                break
            }
            if let restless = leg.isRestlessLegs {
                let pattern = given.legs[index].restlessLegs.pattern
                legs[restless, default: [:]][pattern, default: 0] += 1
            }
            sheet.compare(leg, given.legs[index], at: "legs/\(index)/")
        }
        if let back = expected.back { sheet.compare(back, given.back) }
        misses += sheet.misses
        wrongCases += misses.count > before ? 1 : 0
    }

    /// How many cases have at least one miss.
    private(set) var wrongCases = 0
}

/// Compares one assessment with what was expected and notes each difference.
private struct Comparison {
    let name: String
    let line: Int
    private(set) var misses: [VignetteResults.Miss] = []

    init(name: String, line: Int) {
        self.name = name
        self.line = line
    }

    mutating func compare(_ what: String, _ expected: String?, _ given: String?) {
        guard let expected, expected != given else { return }
        misses.append(
            VignetteResults.Miss(
                name: name,
                line: line,
                what: what,
                expected: expected,
                given: given ?? "nothing"
            )
        )
    }

    mutating func compare(_ leg: Expectation.Leg, _ given: LegAssessment, at place: String) {
        let judged = given.restlessLegs
        compare(place + "pattern", leg.pattern?.rawValue, judged.pattern.rawValue)
        for criterion in Criterion.allCases {
            compare(
                place + "criteria/" + criterion.rawValue,
                leg.criteria[criterion]?.rawValue,
                judged.criteria[criterion]?.state.rawValue
            )
        }
        compare(place + "course", leg.course?.rawValue, judged.course.rawValue)
        compare(place + "significant", leg.significant, judged.significant.rawValue)
        let best = given.lookAlikes.first
        compare(place + "first", leg.first?.rawValue, best?.condition.rawValue)
        compare(place + "fit", leg.fit?.rawValue, best?.fit.rawValue)
    }

    mutating func compare(_ back: Expectation.Back, _ given: BackAssessment) {
        compare("back/course", back.course?.rawValue, given.course.rawValue)
        compare("back/mechanism", back.mechanism?.rawValue, given.mechanism.rawValue)
        compare("back/kind", back.kind?.rawValue, given.kinds.first?.kind.rawValue)
    }
}
