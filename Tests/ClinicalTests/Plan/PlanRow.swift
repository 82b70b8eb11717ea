// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

/// One line of a table of plan rules: a case, and whether a rule proposes its step for it.
struct PlanRow: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rule: String
    let sample: Case
    let isProposed: Bool
    var tried: [TriedTreatment] = []

    init(
        _ what: String,
        _ rule: String,
        _ isProposed: Bool,
        tried: [TriedTreatment] = [],
        _ sample: Case
    ) {
        testDescription = "\(rule): \(what)"
        self.rule = rule
        self.isProposed = isProposed
        self.tried = tried
        self.sample = sample
    }

    func check() {
        let plan = Assessor.assess(sample, tried: tried).plan
        #expect(plan.contains { $0.rule == rule } == isProposed)
    }
}

extension Case {
    /// A back that has hurt for two years on most days, and nothing else said.
    static let longBack: Case = sample {
        $0.spine.put(.firstStarted, $0.daysAgo(730))
        $0.spine.put(.daysWithPainInLast6Months, 150)
        $0.spine.put(.sites, [BackSite.lower])
    }

    /// A back that has hurt for ten days.
    static let newBack: Case = sample {
        $0.spine.put(.firstStarted, $0.daysAgo(10))
        $0.spine.put(.sites, [BackSite.lower])
    }

    /// Typical restless legs beside a long bad back.
    static let both: Case = typical.with { $0.back = longBack.back }

    /// The steps for the case.
    var plan: [PlanStep] { Assessor.assess(self).plan }

    /// The step of a rule; nil when it is not proposed.
    func step(_ rule: String) -> PlanStep? { plan.first { $0.rule == rule } }
}

extension TriedTreatment {
    /// A listed treatment with what it did.
    static func listed(_ name: String, legs: TriedEffect? = nil, back: TriedEffect? = nil) -> Self {
        var tried = TriedTreatment(.listed(name))
        tried.legs = legs
        tried.back = back
        return tried
    }
}
