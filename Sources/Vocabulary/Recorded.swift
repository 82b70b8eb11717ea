// SPDX-License-Identifier: Apache-2.0

/// Why there is no value.
public enum Absence: String, Hashable, Sendable, CaseIterable {
    /// The question was never put.
    case notAsked
    /// The person was asked and chose not to say.
    case declined
    /// The person was asked and could not say.
    case unknown
}

/// A value that was recorded, or the reason why there is none; absence is never zero.
public enum Recorded<Value> {
    case value(Value)
    case absent(Absence)

    /// The value, or nil when nothing was recorded.
    public var value: Value? {
        switch self {
        case .value(let value): value
        case .absent: nil
        }
    }

    /// Whether a value was recorded.
    public var isRecorded: Bool { value != nil }

    /// Carries the value over and keeps the reason for an absence.
    public func map<Other>(_ transform: (Value) -> Other) -> Recorded<Other> {
        switch self {
        case .value(let value): .value(transform(value))
        case .absent(let reason): .absent(reason)
        }
    }
}

extension Recorded: Equatable where Value: Equatable {}
extension Recorded: Hashable where Value: Hashable {}
extension Recorded: Sendable where Value: Sendable {}

extension Recorded where Value: Equatable {
    /// Whether the value satisfies a claim; unknown when nothing was recorded.
    public func truth(_ claim: (Value) -> Bool) -> Truth {
        switch self {
        case .value(let value): Truth(claim(value))
        case .absent: .unknown
        }
    }
}
