// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// A three-valued claim about a case, with the answers it rests on and those that are open.
///
/// Combining claims only keeps the parts; the paths are gathered when someone asks for them,
/// because most claims of a case are never shown.
public struct Claim: Sendable {
    /// Whether it holds.
    public let truth: Truth
    private let trail: Trail

    /// Where a claim comes from: one answer, or those of other claims that have a truth.
    private enum Trail: Sendable {
        case one(AnswerPath)
        case parts([Claim], having: Truth)
    }

    /// Makes a claim about one answer.
    public init(_ truth: Truth, _ path: AnswerPath) {
        self.init(truth, .one(path))
    }

    private init(_ truth: Truth, _ trail: Trail) {
        self.truth = truth
        self.trail = trail
    }

    /// The answers that decide it; empty while it can't be told.
    public var answers: [AnswerPath] { truth == .unknown ? [] : paths }

    /// The questions that could still decide it; empty once it is decided.
    public var open: [AnswerPath] { truth == .unknown ? paths : [] }

    /// Whether it is known to hold.
    public var isYes: Bool { truth == .yes }

    /// A claim that never holds, for parts that do not apply.
    public static let never = Claim(.no, .parts([], having: .no))

    /// Holds when every part holds.
    public static func all(_ parts: [Claim]) -> Claim {
        combine(parts, parts.reduce(Truth.yes) { $0 && $1.truth })
    }

    /// Holds when at least one part holds.
    public static func any(_ parts: [Claim]) -> Claim {
        combine(parts, parts.reduce(Truth.no) { $0 || $1.truth })
    }

    /// Holds when at least a number of the parts hold.
    public static func atLeast(_ count: Int, of parts: [Claim]) -> Claim {
        combine(parts, Truth.atLeast(count, of: parts.map { $0.truth }))
    }

    /// The opposite claim, resting on the same answers.
    public static prefix func ! (claim: Claim) -> Claim {
        Claim(!claim.truth, claim.trail)
    }

    /// Holds when both sides hold.
    public static func && (left: Claim, right: Claim) -> Claim {
        combine(left, right, left.truth && right.truth)
    }

    /// Holds when either side holds.
    public static func || (left: Claim, right: Claim) -> Claim {
        combine(left, right, left.truth || right.truth)
    }

    /// A decided whole rests on the parts that share its truth; an open one waits for the rest.
    private static func combine(_ parts: [Claim], _ truth: Truth) -> Claim {
        Claim(truth, .parts(parts, having: truth))
    }

    private static func combine(_ left: Claim, _ right: Claim, _ truth: Truth) -> Claim {
        guard left.truth == truth else {
            return right.truth == truth ? right : Claim(truth, .parts([], having: truth))
        }
        return right.truth == truth ? Claim(truth, .parts([left, right], having: truth)) : left
    }

    private var paths: [AnswerPath] {
        var found: [AnswerPath] = []
        gather(into: &found)
        return found.withoutRepeats
    }

    private func gather(into found: inout [AnswerPath]) {
        switch trail {
        case .one(let path): found.append(path)
        case .parts(let parts, let truth):
            for part in parts where part.truth == truth { part.gather(into: &found) }
        }
    }
}

extension Array where Element: Equatable {
    /// The same elements in the same order, each once.
    var withoutRepeats: [Element] {
        var once: [Element] = []
        once.reserveCapacity(count)
        for element in self where !once.contains(element) { once.append(element) }
        return once
    }
}
