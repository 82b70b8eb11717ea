// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Criterion 3: partly or wholly eased by moving, for as long as the movement lasts.
///
/// In very severe or treated disease relief may be lost, but it must once have been there.
/// Source: Allen 2014; Health Education and Improvement Wales.
enum ReliefCriterion {
    static let card = RuleCard(
        name: "criterion-relief",
        chapter: .criteria,
        statement: Text(
            "criteria.relief.statement",
            "Moving eases it, wholly or partly, for as long as the movement lasts. Relief that was "
                + "there only in the past counts when there is a reason for its loss: a medicine "
                + "for restless legs now, severe distress, or symptoms every day."
        ),
        basis: Basis("allen-2014", "heiw-rls-criteria", grade: .strong)
    )

    static func judge(_ story: LegStory) -> CriterionJudgement {
        if story.answers.answer(.relief) == .onlyBefore {
            return OnlyBefore.judge(.relief, in: story)
        }
        return CriterionJudgement(
            story.says(.relief),
            met: Text("criteria.relief.met", "Moving eases it for as long as it lasts."),
            notMet: Text("criteria.relief.notMet", "Moving does not ease it."),
            unknown: Text("criteria.relief.unknown", "Whether moving eases it is not known.")
        )
    }
}
