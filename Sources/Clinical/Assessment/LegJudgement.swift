// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// The judgement of one leg problem.
public struct LegAssessment: Hashable, Sendable {
    /// The name of the leg problem in the case.
    public var id: String
    /// The judgement by the criteria.
    public var restlessLegs: RestlessLegs
    /// All fifteen look-alikes, best fit first.
    public var lookAlikes: [LookAlikeFit]

    /// Gathers the judgement of one leg problem.
    public init(id: String, restlessLegs: RestlessLegs, lookAlikes: [LookAlikeFit]) {
        self.id = id
        self.restlessLegs = restlessLegs
        self.lookAlikes = lookAlikes
    }
}

/// The five criteria and what follows from them.
public struct RestlessLegs: Hashable, Sendable {
    /// Whether the story is that of restless legs.
    public var pattern: LegPattern
    /// The state of each criterion with the answers and the words for it.
    public var criteria: [Criterion: CriterionJudgement]
    /// How often it comes untreated.
    public var course: LegCourse
    /// Whether it weighs on the person: distress moderate or severe.
    public var significant: Truth
    /// Answers that support restless legs and are never required, by key.
    public var supportive: [LegKey]
    /// Pairs of answers that can't both be true; both count as unknown.
    public var contradictions: [[AnswerPath]]
    /// Answers that could still change the result.
    public var missing: [AnswerPath]

    /// Gathers what the criteria give.
    public init(
        pattern: LegPattern,
        criteria: [Criterion: CriterionJudgement],
        course: LegCourse,
        significant: Truth,
        supportive: [LegKey],
        contradictions: [[AnswerPath]],
        missing: [AnswerPath]
    ) {
        self.pattern = pattern
        self.criteria = criteria
        self.course = course
        self.significant = significant
        self.supportive = supportive
        self.contradictions = contradictions
        self.missing = missing
    }
}

/// One criterion: its state, what it rests on, and why.
public struct CriterionJudgement: Hashable, Sendable {
    /// Whether it is met.
    public var state: CriterionState
    /// Whether it is met only by what was true in the past.
    public var isFromThePast: Bool
    /// The answers it rests on.
    public var answers: [AnswerPath]
    /// Why, in words for a person.
    public var says: Text

    /// Describes the state of a criterion.
    public init(
        state: CriterionState,
        isFromThePast: Bool = false,
        answers: [AnswerPath],
        says: Text
    ) {
        self.state = state
        self.isFromThePast = isFromThePast
        self.answers = answers
        self.says = says
    }
}

/// How well one look-alike fits one leg problem.
public struct LookAlikeFit: Hashable, Sendable {
    /// Which condition.
    public var condition: LookAlikeCondition
    /// How well it fits.
    public var fit: Fit
    /// Answers that speak for it.
    public var speaksFor: [AnswerPath]
    /// Answers that speak against it.
    public var speaksAgainst: [AnswerPath]
    /// Where the features come from.
    public var basis: Basis

    /// Describes a fit.
    public init(
        condition: LookAlikeCondition,
        fit: Fit,
        speaksFor: [AnswerPath],
        speaksAgainst: [AnswerPath],
        basis: Basis
    ) {
        self.condition = condition
        self.fit = fit
        self.speaksFor = speaksFor
        self.speaksAgainst = speaksAgainst
        self.basis = basis
    }
}
