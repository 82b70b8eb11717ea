// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// What a person and a clinician agreed on: goals, steps, and what was tried before.
///
/// The rules propose and never write here; what stands here was taken in by someone.
public struct CarePlan: Hashable, Sendable {
    /// What is to be reached.
    public var goals: [PlanGoal] = []
    /// The steps, in the order they are shown.
    public var steps: [AgreedStep] = []
    /// What was tried, oldest first as it was told.
    public var tried: [TriedTreatment] = []

    /// A plan in which nothing is agreed yet.
    public init() {}
}

/// A rating from 0 to 10 that is to be reached in the diary.
public struct PlanGoal: Hashable, Sendable {
    /// Of which trouble.
    public var aim: PlanAim
    /// The rating to come down to, 0–10.
    public var rating: Int
    /// By when; nil when no day was set.
    public var by: Day?

    /// The ratings a goal can have.
    public static let ratings: ClosedRange<Int> = 0...10

    /// Sets a goal.
    public init(_ aim: PlanAim, rating: Int, by: Day?) {
        self.aim = aim
        self.rating = rating
        self.by = by
    }
}

/// How a step stands.
public enum StepState: String, AnswerWord {
    case agreed, doing, done, setAside

    /// How it stands, in words.
    public var words: Text {
        switch self {
        case .agreed: Text("plan.state.agreed", "agreed")
        case .doing: Text("plan.state.doing", "under way")
        case .done: Text("plan.state.done", "done")
        case .setAside: Text("plan.state.setAside", "set aside")
        }
    }

    /// Whether something is still to be done.
    public var isOpen: Bool { self == .agreed || self == .doing }
}

/// A step that was taken into the plan, in the words it had then.
public struct AgreedStep: Hashable, Sendable {
    /// The name of the proposal it came from, or one of its own.
    public var id: String
    /// The part of the plan it stands in.
    public var stage: PlanStage
    /// What is to be done, word for word as it was agreed.
    public var says: String
    /// The language of those words; nil for a person's own.
    public var language: Language?
    /// Who takes it.
    public var who: PlanActor
    /// By when it is to be begun; nil when no day was set.
    public var due: Day?
    /// What is to be reached by it, in the person's words; nil when nothing was written.
    public var goal: String?
    /// How it stands.
    public var state: StepState = .agreed
    /// The day it was taken in.
    public var agreed: Day
    /// The day it began to stand as it does.
    public var changed: Day
    /// A remark, or why it was set aside; nil when nothing was written.
    public var note: String?

    /// Writes a step of one's own.
    public init(own id: String, _ says: String, stage: PlanStage, who: PlanActor, on day: Day) {
        self.id = id
        self.says = says
        self.stage = stage
        self.who = who
        agreed = day
        changed = day
    }

    /// Takes a proposal in, in the words of a language.
    public init(_ step: PlanStep, in wording: Wording, on day: Day) {
        self.init(
            own: step.id,
            wording(step.says),
            stage: step.stage,
            who: step.who,
            on: day
        )
        language = wording.language
        due = day.advanced(by: step.within)
    }

    /// Whether it was not begun and its day has passed.
    public func isOverdue(on day: Day) -> Bool {
        state == .agreed && due.map { $0 < day } == true
    }
}
