// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// One treatment with both complaints side by side: who advises it, what it does, what it costs.
///
/// A row informs; it never tells anyone to begin or end a treatment, and holds no target dose.
public struct Treatment: Hashable, Sendable {
    /// The part of the catalogue it stands in.
    public enum Group: String, Hashable, Sendable, CaseIterable {
        case movement, handsOn, mind, devices, iron, medicines, procedures
    }

    /// By what its success is judged.
    public enum Measure: String, Hashable, Sendable, CaseIterable {
        case legs, back, both, sleep
    }

    /// The name that never changes, such as `yoga`.
    public let name: String
    /// The part of the catalogue it stands in.
    public let group: Group
    /// Its name for a person.
    public let title: Text
    /// What it is, in one sentence.
    public let description: Text
    /// What each guideline says.
    public let positions: [GuidelinePosition]
    /// What it does to restless legs.
    public let legs: TreatmentEffect
    /// What it does to low back pain.
    public let back: TreatmentEffect
    /// What it means for the other complaint, and for treating both.
    public let across: Text
    /// What must be ruled out first.
    public let ruleOuts: [RuleOut]
    /// What it costs a person in time, money and risk.
    public let costs: Text
    /// After so many days it can be judged, from the first to the last.
    public let judgedAfterDays: ClosedRange<Int>
    /// By what it is judged.
    public let measure: Measure
    /// What to ask a clinician; nil when nothing stands out.
    public let question: Text?
    /// What the description, the costs, the rule-outs and the days rest on.
    public let basis: Basis

    /// The words and the numbers of one treatment.
    init(
        _ name: String,
        _ group: Group,
        title: Text,
        description: Text,
        positions: [GuidelinePosition] = [],
        legs: TreatmentEffect,
        back: TreatmentEffect,
        across: Text,
        ruleOuts: [RuleOut] = [],
        costs: Text,
        judged days: ClosedRange<Int>,
        by measure: Measure,
        question: Text? = nil,
        basis: Basis
    ) {
        self.name = name
        self.group = group
        self.title = title
        self.description = description
        self.positions = positions
        self.legs = legs
        self.back = back
        self.across = across
        self.ruleOuts = ruleOuts
        self.costs = costs
        judgedAfterDays = days
        self.measure = measure
        self.question = question
        self.basis = basis
    }

    /// What it does to a complaint.
    public func effect(on complaint: Complaint) -> TreatmentEffect {
        complaint == .legs ? legs : back
    }

    /// Whether guidelines on one complaint disagree.
    public func disagreement(on complaint: Complaint) -> Disagreement {
        positions.disagreement(on: complaint)
    }

    /// One treatment, two answers: for one complaint and against it for the other.
    public var hasTwoAnswers: Bool {
        let isForLegs = positions.hasCurrent(.for, for: .legs)
        let isForBack = positions.hasCurrent(.for, for: .back)
        return isForLegs && !isForBack && positions.hasCurrent(.against, for: .back)
            || isForBack && !isForLegs && positions.hasCurrent(.against, for: .legs)
    }

    /// Whether one of the guidelines is contested as a whole.
    public var isContested: Bool { positions.contains { $0.guideline.contestedBy != nil } }

    /// What a case shows that must be looked at first, in the order of the row.
    public func standing(in case: Case) -> [RuleOut] {
        ruleOuts.filter { $0.truth(in: `case`) == .yes }
    }
}
