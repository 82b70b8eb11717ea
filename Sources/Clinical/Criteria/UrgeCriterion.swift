// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Criterion 1: an urge to move the legs that is hard to resist.
///
/// A sensation with it is usual and not required; only pain, numbness or cramp without an urge
/// points elsewhere. Source: Allen 2014; García-Borreguero 2011.
enum UrgeCriterion {
    static let card = RuleCard(
        name: "criterion-urge",
        chapter: .criteria,
        statement: Text(
            "criteria.urge.statement",
            "There is an urge to move the legs that is hard to resist, usually with an unpleasant "
                + "feeling. Pain, numbness or cramp without an urge points to something else."
        ),
        basis: Basis("allen-2014", "garcia-borreguero-2011", grade: .strong)
    )

    static func judge(_ story: LegStory) -> CriterionJudgement {
        let urge = story.says(.urge)
        return CriterionJudgement(
            urge,
            met: Text("criteria.urge.met", "There is a need to move the legs, hard to resist."),
            notMet: Text("criteria.urge.notMet", "There is no need to move the legs."),
            unknown: Text(
                "criteria.urge.unknown",
                "Whether there is a need to move the legs is not known."
            )
        )
    }
}

extension CriterionJudgement {
    /// Turns a claim into the state of a criterion with the words for it.
    init(
        _ claim: Claim,
        met: @autoclosure () -> Text,
        notMet: @autoclosure () -> Text,
        unknown: @autoclosure () -> Text
    ) {
        switch claim.truth {
        case .yes: self.init(state: .met, answers: claim.answers, says: met())
        case .no: self.init(state: .notMet, answers: claim.answers, says: notMet())
        case .unknown: self.init(state: .unknown, answers: claim.open, says: unknown())
        }
    }
}
