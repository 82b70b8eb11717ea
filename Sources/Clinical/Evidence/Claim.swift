// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// A three-valued claim about a case, with the answers it rests on and those that are open.
public struct Claim: Hashable, Sendable {
    /// Whether it holds.
    public let truth: Truth
    /// The answers that decide it; empty while it can't be told.
    public let answers: [AnswerPath]
    /// The questions that could still decide it; empty once it is decided.
    public let open: [AnswerPath]

    /// Makes a claim about one answer.
    public init(_ truth: Truth, _ path: AnswerPath) {
        self.truth = truth
        answers = truth == .unknown ? [] : [path]
        open = truth == .unknown ? [path] : []
    }

    private init(_ truth: Truth, answers: [AnswerPath], open: [AnswerPath]) {
        self.truth = truth
        self.answers = answers.withoutRepeats
        self.open = open.withoutRepeats
    }

    /// Whether it is known to hold.
    public var isYes: Bool { truth == .yes }

    /// A claim that never holds, for parts that do not apply.
    public static let never = Claim(.no, answers: [], open: [])

    /// Holds when every part holds.
    public static func all(_ parts: [Claim]) -> Claim {
        combine(parts, Truth.all(parts.lazy.map(\.truth)))
    }

    /// Holds when at least one part holds.
    public static func any(_ parts: [Claim]) -> Claim {
        combine(parts, Truth.any(parts.lazy.map(\.truth)))
    }

    /// Holds when at least a number of the parts hold.
    public static func atLeast(_ count: Int, of parts: [Claim]) -> Claim {
        combine(parts, Truth.atLeast(count, of: parts.lazy.map(\.truth)))
    }

    /// The opposite claim, resting on the same answers.
    public static prefix func ! (claim: Claim) -> Claim {
        Claim(!claim.truth, answers: claim.answers, open: claim.open)
    }

    /// Holds when both sides hold.
    public static func && (left: Claim, right: Claim) -> Claim { .all([left, right]) }

    /// Holds when either side holds.
    public static func || (left: Claim, right: Claim) -> Claim { .any([left, right]) }

    /// A decided whole rests on the parts that share its truth; an open one waits for the rest.
    private static func combine(_ parts: [Claim], _ truth: Truth) -> Claim {
        switch truth {
        case .yes, .no:
            let deciding = parts.filter { $0.truth == truth }
            return Claim(truth, answers: deciding.flatMap(\.answers), open: [])
        case .unknown:
            let waiting = parts.filter { $0.truth == .unknown }
            return Claim(.unknown, answers: [], open: waiting.flatMap(\.open))
        }
    }
}

extension [AnswerPath] {
    /// The same paths in the same order, each once.
    var withoutRepeats: [AnswerPath] {
        guard count > 1 else { return self }
        var seen: Set<AnswerPath> = []
        return filter { seen.insert($0).inserted }
    }
}
