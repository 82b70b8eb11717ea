// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// One step that the rules propose, with its reason.
public struct PlanStep: Hashable, Sendable {
    /// Its own name, such as `plan-iron-test`, or `plan-urgent-matter.cauda-equina` where one rule
    /// proposes a step for each of several things.
    public let id: String
    /// The rule's name, such as `plan-iron-test`.
    public let rule: String
    /// The part of the plan it belongs to.
    public let stage: PlanStage
    /// How pressing it is: `urgent`, `alert`, or `ask` for all that is agreed in calm.
    public let level: Finding.Level
    /// What to do or to ask.
    public let says: Text
    /// The answers it rests on; never empty.
    public let answers: [AnswerPath]
    /// Who takes it.
    public let who: PlanActor
    /// Within how many days it is begun; 0 is today.
    public let within: Int
    /// After how many days its effect is judged; nil when it is done once.
    public let judgedAfter: Int?
    /// What shows that it worked.
    public let measure: PlanMeasure
    /// What comes next when it did not.
    public let ifNot: Text
    /// Which trouble it is to ease; empty when neither directly.
    public let aims: [PlanAim]
    /// The treatments it speaks of, by their names in the catalogue.
    public let treatments: [String]
    /// Where it comes from.
    public let basis: Basis

    /// The step as a finding of the assessment.
    public var finding: Finding {
        Finding(
            about: .plan,
            topic: .step,
            level: level,
            rule: rule,
            says: says,
            answers: answers,
            basis: basis
        )
    }
}
