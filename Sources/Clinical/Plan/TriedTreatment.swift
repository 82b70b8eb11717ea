// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// What a treatment that was tried did.
public enum TriedEffect: String, AnswerWord {
    case muchBetter, better, none, worse, unknown

    /// What it did, in words.
    public var words: Text {
        switch self {
        case .muchBetter: Text("tried.effect.muchBetter", "much better")
        case .better: Text("tried.effect.better", "a little better")
        case .none: Text("tried.effect.none", "no change")
        case .worse: Text("tried.effect.worse", "worse")
        case .unknown: Text("tried.effect.unknown", "I can’t say")
        }
    }

    /// Whether it is known to have brought nothing.
    public var broughtNothing: Bool { self == .none || self == .worse }
}

/// A treatment that was tried, and what became of it.
public struct TriedTreatment: Hashable, Sendable {
    /// The name in the catalogue, or the person's own words.
    public enum What: Hashable, Sendable {
        case listed(String)
        case own(String)
    }

    /// What it was.
    public var what: What
    /// When it was begun; nil when not told.
    public var started: PartialDate?
    /// When it was ended, the first day without it; nil when it goes on or was not told.
    public var stopped: PartialDate?
    /// How much or how often, in the person's words; nil when not told.
    public var amount: String?
    /// What it did to the legs; nil when not told.
    public var legs: TriedEffect?
    /// What it did to the back; nil when not told.
    public var back: TriedEffect?
    /// Why it was ended, in the person's words; nil when not told.
    public var whyStopped: String?

    /// Records a treatment of which nothing more was told.
    public init(_ what: What) {
        self.what = what
    }

    /// What it did to one of the two; nil when not told.
    public func effect(on aim: PlanAim) -> TriedEffect? {
        switch aim {
        case .legs: legs
        case .back: back
        }
    }
}
