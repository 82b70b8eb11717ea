// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Criterion 2: it begins or grows at rest, sitting or lying.
///
/// Source: Allen 2014; European Respiratory Review table.
enum RestCriterion {
    static let card = RuleCard(
        name: "criterion-rest",
        chapter: .criteria,
        statement: Text(
            "criteria.rest.statement",
            "It begins or grows while sitting or lying still, in whatever posture, and grows with "
                + "the length of rest."
        ),
        basis: Basis("allen-2014", "ersj-rls-table", grade: .strong)
    )

    static func judge(_ story: LegStory) -> CriterionJudgement {
        let rest = story.says(.rest)
        let minutes = story.answers.whole(.minutesToOnset)
        let after = minutes.flatMap { $0 > 0 ? $0 : nil }
        let met = after.map {
            Text(
                "criteria.rest.metAfter",
                "It begins or grows at rest, after about {minutes} of sitting or lying still.",
                ["minutes": .minutes($0)]
            )
        }
        return CriterionJudgement(
            rest,
            met: met
                ?? Text("criteria.rest.met", "It begins or grows while sitting or lying still."),
            notMet: Text("criteria.rest.notMet", "It does not begin or grow at rest."),
            unknown: Text(
                "criteria.rest.unknown",
                "Whether it begins or grows at rest is not known."
            )
        )
    }
}
