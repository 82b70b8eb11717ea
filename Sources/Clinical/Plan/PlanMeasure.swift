// SPDX-License-Identifier: Apache-2.0
public import Wording

/// What shows whether a step worked.
///
/// A change of 2 points or of 30 % of one’s own start is the least that matters for back pain
/// (Ostelo 2008, in copy). The same line is used for the legs, where nothing is validated for a
/// rating from 0 to 10: our own, awaiting sign-off.
public enum PlanMeasure: String, Hashable, Sendable, CaseIterable {
    case legs, back, legsAndBack, onset, sleep, results, answers, seen, nightsNoted

    /// The least fall of a rating from 0 to 10 that matters, in points.
    public static let pointsThatMatter: Double = 2
    /// The least fall that matters as a share of the start.
    public static let shareThatMatters: Double = 0.3
    /// How many days of the diary are looked at before a step, and how many now.
    public static let daysLookedAt: Int = 14
    /// How many of those days must be noted on each side; our own.
    public static let daysNeeded: Int = 7

    /// How success is measured, in a sentence.
    public var words: Text {
        switch self {
        case .legs:
            Text(
                "plan.measure.legs",
                "The legs in the diary: in two weeks’ nights the middle one is at least 2 points or "
                    + "30 % lower than before."
            )
        case .back:
            Text(
                "plan.measure.back",
                "The back in the diary: in two weeks’ days the middle one is at least 2 points or "
                    + "30 % lower than before."
            )
        case .legsAndBack:
            Text(
                "plan.measure.legsAndBack",
                "Legs and back in the diary: in two weeks the middle of one of them is at least 2 "
                    + "points or 30 % lower than before, and the other is no worse."
            )
        case .onset:
            Text(
                "plan.measure.onset",
                "The diary: when the legs start in the evening, and how strong they are."
            )
        case .sleep:
            Text("plan.measure.sleep", "The diary: hours slept and how rested the mornings are.")
        case .results: Text("plan.measure.results", "The new result stands in the list.")
        case .answers: Text("plan.measure.answers", "The question has an answer.")
        case .seen: Text("plan.measure.seen", "Someone who can judge it has looked at it.")
        case .nightsNoted:
            Text("plan.measure.nightsNoted", "At least 10 of 14 nights are noted.")
        }
    }
}
