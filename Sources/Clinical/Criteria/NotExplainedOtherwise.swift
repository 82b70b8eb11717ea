// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Criterion 5: no other condition explains all of this leg problem.
///
/// The word is “solely”: a look-alike may be there as well. It fails only when one look-alike
/// explains everything; it stays open while an unasked question could still show that.
/// Source: Allen 2014; Hening 2009 (16 % of people without it met the four older criteria).
enum NotExplainedOtherwise {
    static let card = RuleCard(
        name: "criterion-not-explained-otherwise",
        chapter: .criteria,
        statement: Text(
            "criteria.otherwise.statement",
            "No other condition or habit explains all of this leg problem. Another condition may "
                + "be there as well. It stays open while a question that could still show "
                + "otherwise has not been answered."
        ),
        basis: Basis("allen-2014", "hening-2009", grade: .strong)
    )

    static func judge(_ readings: [LookAlikeReading]) -> CriterionJudgement {
        let others = readings.filter(\.explainsAll.isYes)
        return CriterionJudgement(
            !Claim.any(readings.map(\.explainsAll)),
            met: Text(
                "criteria.otherwise.met",
                "No other explanation asked about fits all of it."
            ),
            notMet: Text(
                "criteria.otherwise.notMet",
                "Another explanation fits all of it: {conditions}.",
                ["conditions": .list(others.map { ClinicalWords.name($0.condition) })]
            ),
            unknown: Text(
                "criteria.otherwise.unknown",
                "Some questions that tell look-alikes apart have not been answered."
            )
        )
    }
}
