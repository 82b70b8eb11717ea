// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// A criterion that was true only in the past: met when there is a reason for its loss.
///
/// Reasons: a medicine taken for restless legs now, severe distress, or symptoms every day.
/// Source: Allen 2014 (relief and rhythm may be lost in very severe or treated disease).
enum OnlyBefore {
    static func judge(_ key: LegKey, in story: LegStory) -> CriterionJudgement {
        let why = reason(in: story)
        let path = story.path(key)
        guard why.isYes else {
            return CriterionJudgement(
                state: .unknown,
                isFromThePast: true,
                answers: [path] + why.open,
                says: Text(
                    "criteria.onlyBefore.unknown",
                    "It was so in the past and is not now; why it changed is not clear."
                )
            )
        }
        return CriterionJudgement(
            state: .met,
            isFromThePast: true,
            answers: [path] + why.answers,
            says: Text(
                "criteria.onlyBefore.met",
                "It was so in the past; treatment, severe distress or symptoms every day can "
                    + "take that away, so it counts."
            )
        )
    }

    /// Whether there is a reason for the loss.
    static func reason(in story: LegStory) -> Claim {
        let daily = story.answers.number(.nightsPerWeekUntreated).map {
            Claim(Truth($0 >= everyNight), story.path(.nightsPerWeekUntreated))
        }
        return .any([
            treatedNow(story.case),
            story.weighs([.severe]),
            daily ?? Claim(.unknown, story.path(.nightsPerWeekUntreated)),
        ])
    }

    private static func treatedNow(_ case: Case) -> Claim {
        guard let medicines = `case`.medicines else { return .never }
        return .any(
            medicines.enumerated().compactMap { index, medicine in
                guard medicine.indication == .restlessLegs else { return nil }
                return Claim(`case`.takesNow(medicine), .medicine(index))
            }
        )
    }

    private static let everyNight: Double = 7
}
