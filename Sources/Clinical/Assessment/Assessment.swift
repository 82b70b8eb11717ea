// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// What the rules make of a case; every line carries its answers and its sources.
public struct Assessment: Hashable, Sendable {
    /// The day the case was judged as of.
    public var asOf: Day
    /// How soon a person should be seen, and why.
    public var urgency: Urgency
    /// One judgement for each leg problem, in the order of the case.
    public var legs: [LegAssessment]
    /// The judgement of the back; all unknown when it was not asked.
    public var back: BackAssessment
    /// What to raise with whom, most pressing first.
    public var findings: [Finding]
    /// The steps the rules propose: urgent ones first, then in the order of the plan.
    public var plan: [PlanStep]

    /// Gathers the parts of an assessment.
    public init(
        asOf: Day,
        urgency: Urgency,
        legs: [LegAssessment],
        back: BackAssessment,
        findings: [Finding],
        plan: [PlanStep] = []
    ) {
        self.asOf = asOf
        self.urgency = urgency
        self.legs = legs
        self.back = back
        self.findings = findings
        self.plan = plan
    }

    /// Findings and steps as one list, most pressing first; of one level the steps come last.
    ///
    /// Both lists are in that order already.
    public var findingsWithPlan: [Finding] {
        guard !plan.isEmpty else { return findings }
        var all: [Finding] = []
        all.reserveCapacity(findings.count + plan.count)
        var steps = plan[...]
        for finding in findings {
            while let step = steps.first, step.level.rank < finding.level.rank {
                all.append(step.finding)
                steps.removeFirst()
            }
            all.append(finding)
        }
        return all + steps.map(\.finding)
    }
}

/// How soon a person should be seen.
public enum Tier: String, Hashable, Sendable, CaseIterable, Comparable {
    case none, soon, sameDay, emergency

    /// Orders tiers from nothing urgent to emergency.
    public static func < (left: Tier, right: Tier) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .none: 0
        case .soon: 1
        case .sameDay: 2
        case .emergency: 3
        }
    }
}

/// The most urgent tier that holds, its reasons, and what was not asked.
public struct Urgency: Hashable, Sendable {
    /// The tier of the worst rule that holds.
    public var tier: Tier
    /// The rules that hold, worst first.
    public var because: [UrgencyReason]
    /// Warning signs not asked or not known, so that “none” is no reassurance.
    public var missing: [AnswerPath]

    /// Gathers a tier and its reasons.
    public init(tier: Tier, because: [UrgencyReason], missing: [AnswerPath]) {
        self.tier = tier
        self.because = because
        self.missing = missing
    }
}

/// One red-flag rule that holds.
public struct UrgencyReason: Hashable, Sendable {
    /// The rule's name, such as `cauda-equina`.
    public var rule: String
    /// The tier it asks for.
    public var tier: Tier
    /// The answers it rests on.
    public var answers: [AnswerPath]
    /// What is said to the person.
    public var says: Text
    /// Where it comes from.
    public var basis: Basis

    /// Describes a rule that holds.
    public init(rule: String, tier: Tier, answers: [AnswerPath], says: Text, basis: Basis) {
        self.rule = rule
        self.tier = tier
        self.answers = answers
        self.says = says
        self.basis = basis
    }
}

/// How well a condition or kind fits what was said, best first.
public enum Fit: String, Hashable, Sendable, CaseIterable, Comparable {
    case strong, some, weak, unknown, against

    /// Orders fits from strong to against.
    public static func < (left: Fit, right: Fit) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .strong: 0
        case .some: 1
        case .weak: 2
        case .unknown: 3
        case .against: 4
        }
    }
}
