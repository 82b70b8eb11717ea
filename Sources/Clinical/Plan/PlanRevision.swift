// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// What the rules would change in a plan that was agreed; nothing is changed by it.
public struct PlanRevision: Hashable, Sendable {
    /// A step whose words have changed since it was agreed.
    public struct Reworded: Hashable, Sendable {
        /// As it was agreed.
        public let agreed: AgreedStep
        /// As the rules would say it now.
        public let proposed: PlanStep
    }

    /// Steps that are proposed and not in the plan, or done or set aside there in other words: new
    /// facts, such as a new result, bring a closed step up again.
    public let new: [PlanStep]
    /// Open steps whose words have changed.
    public let reworded: [Reworded]
    /// Open steps of the rules that rest on nothing any more.
    public let unfounded: [AgreedStep]
    /// Urgent things and alerts that hold now, whatever the plan says of them.
    public let pressing: [PlanStep]
    /// Whether the rules propose nothing else until an urgent thing was looked at.
    public let isHeldBack: Bool
    /// Those of them that were set aside, or marked as done.
    public let setAsideAndPressing: [PlanStep]

    /// Compares a plan with what the rules propose now.
    public init(of plan: CarePlan, proposed: [PlanStep]) {
        let agreed = Dictionary(plan.steps.map { ($0.id, $0) }) { first, _ in first }
        let ids = Set(proposed.map(\.id))
        new = proposed.filter { step in
            agreed[step.id].map { !$0.state.isOpen && $0.differs(from: step) } ?? true
        }
        reworded = proposed.compactMap { step in
            guard let now = agreed[step.id], now.state.isOpen, now.differs(from: step) else {
                return nil
            }
            return Reworded(agreed: now, proposed: step)
        }
        // While something is urgent the rules hold all else back; nothing has lost its ground by it.
        isHeldBack = proposed.contains { $0.level == .urgent }
        unfounded =
            isHeldBack
            ? []
            : plan.steps.filter {
                $0.language != nil && $0.state.isOpen && !ids.contains($0.id)
            }
        pressing = proposed.filter { $0.level.rank <= Finding.Level.alert.rank }
        setAsideAndPressing = pressing.filter { agreed[$0.id].map { !$0.state.isOpen } == true }
    }

    /// Whether the rules would change nothing.
    public var isEmpty: Bool { new.isEmpty && reworded.isEmpty && unfounded.isEmpty }
}

extension AgreedStep {
    /// Whether a rule would say it in other words now; a person’s own words are never held to that.
    fileprivate func differs(from step: PlanStep) -> Bool {
        language.map { Wording.speaking($0)(step.says) != says } ?? false
    }
}

/// Something about a plan that a person should know; it is kept as they wish.
public enum PlanNotice: Hashable, Sendable {
    /// A step that was not begun and whose day has passed.
    case overdue(AgreedStep)
    /// A step that is to be begun before the day it was agreed.
    case dueBeforeAgreed(AgreedStep)
    /// A goal whose day has passed.
    case goalPassed(PlanGoal)
    /// Two goals for one trouble of which the later one is the easier, or that differ on one day.
    case goalsDisagree(PlanGoal, PlanGoal)
    /// A goal that is above the present rating.
    case goalAboveNow(PlanGoal, now: Double)

    /// What is to be said of a plan on a day.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - day: The day it is read.
    ///   - now: The middle rating of the diary’s last days, where there is one.
    /// - Returns: What to say, days that passed first; empty when all is well.
    public static func all(
        in plan: CarePlan,
        on day: Day,
        now: [PlanAim: Double]
    ) -> [PlanNotice] {
        let goals = plan.goals
        let pairs = goals.indices.flatMap { first in
            goals.indices.dropFirst(first + 1).compactMap { second in
                disagreement(goals[first], goals[second])
            }
        }
        return plan.steps.filter { $0.isOverdue(on: day) && !($0.due ?? day < $0.agreed) }
            .map { .overdue($0) }
            + plan.steps.filter { step in step.due.map { $0 < step.agreed } == true }
            .map { .dueBeforeAgreed($0) }
            + goals.filter { $0.by.map { $0 < day } == true }.map { .goalPassed($0) }
            + pairs
            + goals.compactMap { goal in
                guard let rating = now[goal.aim], Double(goal.rating) > rating else { return nil }
                return .goalAboveNow(goal, now: rating)
            }
    }

    private static func disagreement(_ one: PlanGoal, _ other: PlanGoal) -> PlanNotice? {
        guard one.aim == other.aim, one.rating != other.rating else { return nil }
        guard let first = one.by, let second = other.by else {
            return one.by == other.by ? .goalsDisagree(one, other) : nil
        }
        let (early, late) = first <= second ? (one, other) : (other, one)
        return first == second || late.rating > early.rating ? .goalsDisagree(early, late) : nil
    }

    /// What is said.
    public var says: Text {
        switch self {
        case .overdue(let step):
            Text(
                "plan.notice.overdue",
                "This was to be begun by {day}: {step}",
                ["day": .day(step.due ?? step.agreed), "step": .verbatim(step.says)]
            )
        case .dueBeforeAgreed(let step):
            Text(
                "plan.notice.dueBeforeAgreed",
                "The day {day} lies before the day this was agreed: {step}",
                ["day": .day(step.due ?? step.agreed), "step": .verbatim(step.says)]
            )
        case .goalPassed(let goal):
            Text(
                "plan.notice.goalPassed",
                "The day of the goal for {aim} ({rating} by {day}) has passed. Set a new one, or take "
                    + "it out.",
                goal.arguments
            )
        case .goalsDisagree(let one, let other):
            Text(
                "plan.notice.goalsDisagree",
                "Two goals for {aim} don’t go together: {rating} and {other}. Keep the one you mean.",
                [
                    "aim": .text(one.aim.words), "rating": .count(one.rating),
                    "other": .count(other.rating),
                ]
            )
        case .goalAboveNow(let goal, let now):
            Text(
                "plan.notice.goalAboveNow",
                "The goal for {aim} is {rating}, and the diary is at {now} already.",
                [
                    "aim": .text(goal.aim.words), "rating": .count(goal.rating),
                    "now": .number(now, digits: now == now.rounded() ? 0 : 1),
                ]
            )
        }
    }
}

extension PlanGoal {
    fileprivate var arguments: Arguments {
        [
            "aim": .text(aim.words), "rating": .count(rating),
            "day": by.map { .day($0) } ?? .verbatim("–"),
        ]
    }
}
