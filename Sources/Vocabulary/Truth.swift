// SPDX-License-Identifier: Apache-2.0

/// A claim that holds, does not hold, or cannot be told.
///
/// Kleene's strong three-valued logic: what is not known never counts as a no.
public enum Truth: String, Hashable, Sendable, CaseIterable {
    case yes, no, unknown

    /// Turns a plain claim into a truth that is known.
    public init(_ claim: Bool) {
        self = claim ? .yes : .no
    }

    /// Whether the claim is known to hold.
    public var isYes: Bool { self == .yes }

    /// Whether the claim is known not to hold.
    public var isNo: Bool { self == .no }

    /// Whether it cannot be told.
    public var isUnknown: Bool { self == .unknown }

    /// Holds when every part holds: a no wins, then an unknown, then a yes.
    ///
    /// - Returns: `yes` for no parts at all.
    public static func all(_ parts: [Truth]) -> Truth {
        var result: Truth = .yes
        for part in parts {
            switch part {
            case .no: return .no
            case .unknown: result = .unknown
            case .yes: continue
            }
        }
        return result
    }

    /// Holds when at least one part holds: a yes wins, then an unknown, then a no.
    ///
    /// - Returns: `no` for no parts at all.
    public static func any(_ parts: [Truth]) -> Truth {
        var result: Truth = .no
        for part in parts {
            switch part {
            case .yes: return .yes
            case .unknown: result = .unknown
            case .no: continue
            }
        }
        return result
    }

    /// Holds when at least a number of the parts hold.
    ///
    /// - Parameters:
    ///   - count: How many must hold; zero or less always holds.
    ///   - parts: The parts to count.
    /// - Returns: `no` when even all the unknown parts together could not reach the count.
    public static func atLeast(_ count: Int, of parts: [Truth]) -> Truth {
        var known = 0
        var open = 0
        for part in parts {
            if part == .yes { known += 1 }
            if part == .unknown { open += 1 }
        }
        if known >= count { return .yes }
        return known + open >= count ? .unknown : .no
    }

    /// The opposite claim; unknown stays unknown.
    public static prefix func ! (truth: Truth) -> Truth {
        switch truth {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }

    /// Holds when both sides hold.
    public static func && (left: Truth, right: Truth) -> Truth {
        if left == .no || right == .no { return .no }
        return left == .yes && right == .yes ? .yes : .unknown
    }

    /// Holds when either side holds.
    public static func || (left: Truth, right: Truth) -> Truth {
        if left == .yes || right == .yes { return .yes }
        return left == .no && right == .no ? .no : .unknown
    }
}
