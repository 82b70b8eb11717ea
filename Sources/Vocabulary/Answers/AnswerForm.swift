// SPDX-License-Identifier: Apache-2.0

/// What a person says to a plain question.
public enum Answer: String, Hashable, Sendable, CaseIterable {
    case yes, no, unknown
    /// It was true in the past and is not true now.
    case onlyBefore

    /// The answer as a claim about now; “only before” is a no about now.
    public var truthNow: Truth {
        switch self {
        case .yes: .yes
        case .no, .onlyBefore: .no
        case .unknown: .unknown
        }
    }
}

/// What an answer to a key may look like.
public enum AnswerForm: Hashable, Sendable {
    /// Yes, no or unknown; with `orBefore` also “only before”.
    case answer(orBefore: Bool)
    /// Exactly one of the words.
    case oneOf([String])
    /// Any of the words; an empty list means asked, none.
    case anyOf([String])
    /// A whole number in a range.
    case whole(ClosedRange<Int>)
    /// A number in a range, decimals allowed.
    case number(ClosedRange<Double>)
    /// A date, perhaps partial, not after the day of the case.
    case pastDate
    /// A clock time.
    case clock
    /// Free words, at most so many bytes of UTF-8.
    case text(limit: Int)
}

/// One answer, in the form its key asks for.
public enum AnswerValue: Hashable, Sendable {
    case answer(Answer)
    case word(String)
    case words([String])
    case whole(Int)
    case number(Double)
    case date(PartialDate)
    case clock(ClockTime)
    case text(String)
}

/// A key of a record: the table that codec, forms, rules and method page share.
///
/// The raw value is the key in the file. A key without a value was not asked.
public protocol AnswerKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// What an answer to the key may look like.
    var form: AnswerForm { get }
}

/// Typed words: the closed list a key chooses from.
public protocol AnswerWord: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

extension AnswerWord {
    /// Every word of the list, as the file spells it.
    public static var allWords: [String] { allCases.map { $0.rawValue } }
}
