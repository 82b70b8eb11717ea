// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Judges one leg problem by the five criteria and the fifteen look-alikes.
enum LegJudge {
    static func judge(_ story: LegStory) -> LegAssessment {
        let readings = LookAlikes.readings(of: story)
        let criteria: [Criterion: CriterionJudgement] = [
            .urge: UrgeCriterion.judge(story),
            .rest: RestCriterion.judge(story),
            .relief: ReliefCriterion.judge(story),
            .evening: EveningCriterion.judge(story),
            .notExplainedOtherwise: NotExplainedOtherwise.judge(readings),
        ]
        let pattern = LegPatternRule.judge(criteria, readings)
        let course = LegCourseRule.judge(story)
        let significant = Significance.judge(story)
        return LegAssessment(
            id: story.case.legs?[story.index].id ?? "",
            restlessLegs: RestlessLegs(
                pattern: pattern,
                criteria: criteria,
                course: course.course,
                significant: significant.truth,
                supportive: Supportive.found(in: story),
                contradictions: story.contradictions.map { $0.map(story.path) },
                missing: missing(
                    pattern,
                    criteria,
                    readings,
                    open: course.open + significant.open,
                    story
                )
            ),
            lookAlikes: ordered(readings)
        )
    }

    /// Under 18 nothing is judged: everything is unknown and a clinician should look.
    static func unjudged(_ problem: LegProblem) -> LegAssessment {
        var criteria: [Criterion: CriterionJudgement] = [:]
        for criterion in Criterion.allCases {
            criteria[criterion] = CriterionJudgement(
                state: .unknown,
                answers: [],
                says: AgeUnder18.says
            )
        }
        return LegAssessment(
            id: problem.id,
            restlessLegs: RestlessLegs(
                pattern: .insufficient,
                criteria: criteria,
                course: .unknown,
                significant: .unknown,
                supportive: [],
                contradictions: [],
                missing: []
            ),
            lookAlikes: LookAlikes.all.map {
                LookAlikeFit(
                    condition: $0.condition,
                    fit: .unknown,
                    speaksFor: [],
                    speaksAgainst: [],
                    basis: $0.basis
                )
            }
        )
    }

    /// Best fit first; ties stay in the order of the contract.
    private static func ordered(_ readings: [LookAlikeReading]) -> [LookAlikeFit] {
        let fits = readings.map(\.summary)
        return Fit.allCases.flatMap { fit in fits.filter { $0.fit == fit } }
    }

    /// The questions that could still change the pattern, the course or the significance.
    private static func missing(
        _ pattern: LegPattern,
        _ criteria: [Criterion: CriterionJudgement],
        _ readings: [LookAlikeReading],
        open: [AnswerPath],
        _ story: LegStory
    ) -> [AnswerPath] {
        guard pattern != .unlikely else { return [] }
        var paths: [AnswerPath] = []
        for criterion in Criterion.allCases {
            guard let judgement = criteria[criterion], judgement.state == .unknown else {
                continue
            }
            paths += judgement.answers
        }
        if !readings.contains(where: \.isBeside) {
            paths += readings.flatMap(\.inseparable.open)
        }
        return (paths + open).withoutRepeats.filter { path in
            guard case .leg(_, let key) = path else { return true }
            return !story.isAnswered(key)
        }
    }
}
