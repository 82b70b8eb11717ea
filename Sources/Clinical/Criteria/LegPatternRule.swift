// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// From criteria to pattern; the first line that fits counts.
///
/// Source: Allen 2014; the order of the lines is our own reading, awaiting sign-off.
enum LegPatternRule {
    static let card = RuleCard(
        name: "leg-pattern",
        chapter: .criteria,
        statement: Text(
            "criteria.pattern.statement",
            "Any criterion not met: unlikely. Criteria 1 to 4 met or met in the past, one of them "
                + "past without a reason or a look-alike that can’t be told apart: possible. An "
                + "open question that could still turn it: not enough information. Otherwise: "
                + "consistent with restless legs."
        ),
        basis: Basis(
            ["allen-2014", "evenfall-consensus"],
            grade: .moderate,
            verification: .awaitingSignOff,
            reviewed: .lastReview
        )
    )

    static func judge(
        _ criteria: [Criterion: CriterionJudgement],
        _ readings: [LookAlikeReading]
    ) -> LegPattern {
        let first: [CriterionJudgement] = [Criterion.urge, .rest, .relief, .evening]
            .compactMap { criteria[$0] }
        let otherwise = criteria[.notExplainedOtherwise]?.state ?? .unknown
        if otherwise == .notMet || first.contains(where: { $0.state == .notMet }) {
            return .unlikely
        }
        let isEverMet = first.allSatisfy { $0.state == .met || $0.isFromThePast }
        let isPastOnly = first.contains { $0.isFromThePast && $0.state == .unknown }
        if isEverMet && (isPastOnly || readings.contains(where: \.isBeside)) {
            return .possible
        }
        let isOpen =
            otherwise == .unknown || first.contains { $0.state == .unknown }
            || readings.contains { $0.inseparable.truth == .unknown }
        return isOpen ? .insufficient : .consistent
    }
}
