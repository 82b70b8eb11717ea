// SPDX-License-Identifier: Apache-2.0

/// Judges a whole case; the one engine behind interview, report and command line.
public enum Assessor {
    /// Judges a case.
    ///
    /// Pure: no clock, no randomness. The same case always gives the same assessment.
    public static func assess(_ case: Case) -> Assessment {
        assess(`case`, nights: LegNights(), tried: [])
    }

    /// Judges a case together with what the diary says about the legs and with what was tried.
    ///
    /// - Parameters:
    ///   - case: The answers.
    ///   - nights: What the diary says about the legs, night by night.
    ///   - tried: What was tried besides; what brought nothing is not proposed again.
    /// - Returns: The judgement with its findings and the plan.
    public static func assess(
        _ case: Case,
        nights: LegNights = LegNights(),
        tried: [TriedTreatment] = []
    ) -> Assessment {
        let urgency = RedFlags.judge(`case`)
        let problems = `case`.legs ?? []
        guard !AgeUnder18.holds(for: `case`) else {
            return Assessment(
                asOf: `case`.asOf,
                urgency: urgency,
                legs: problems.map(LegJudge.unjudged),
                back: BackJudge.unjudged,
                findings: [AgeUnder18.finding]
            )
        }
        let list = MedicineList(`case`)
        let stories = problems.enumerated().map { LegStory($1, at: $0, in: `case`, list: list) }
        let legs = stories.map(LegJudge.judge)
        let back = BackJudge.judge(`case`, legs: stories)
        let findings = Review.findings(of: `case`, nights: nights, list: list)
        let story = PlanStory(
            `case`,
            urgency: urgency,
            legs: legs,
            back: back,
            findings: findings,
            list: list,
            tried: tried
        )
        return Assessment(
            asOf: `case`.asOf,
            urgency: urgency,
            legs: legs,
            back: back,
            findings: findings,
            plan: Planner.steps(of: story)
        )
    }

    /// Every rule of the engine, for the method page and the knowledge export.
    public static let rules: [RuleCard] =
        RedFlags.cards + DiaryTurn.cards
        + [
            UrgeCriterion.card, RestCriterion.card, ReliefCriterion.card, EveningCriterion.card,
            NotExplainedOtherwise.card, LegPatternRule.card, LegCourseRule.card,
            Significance.card, Supportive.card, AgeUnder18.card,
        ]
        + LookAlikes.cards + BackJudge.cards + Review.cards + MedicinesToAvoid.cards
        + Planner.cards
        + Treatments.all.map(\.card)

    /// The rows of tables that bear a basis of their own, each as a rule, for the same two.
    public static let rows: [RuleCard] = MedicineEffect.all.flatMap(\.cards)
}
