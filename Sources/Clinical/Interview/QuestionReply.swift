// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// What a person gives to one field.
public enum FieldValue: Hashable, Sendable {
    case value(AnswerValue)
    case medicines([Medicine])
    case allergies([Allergy])
}

/// What a person gives to one screen: the whole of it, as it then stands.
///
/// A field without a value is not asked, unless *none of these* confirms it.
public struct QuestionReply: Hashable, Sendable {
    /// The values by the name of the field.
    public var values: [String: FieldValue]
    /// Whether *none of these* was chosen: lines left open become a no, a list becomes empty.
    public var noneOfThese: Bool

    /// Gathers what was given.
    public init(_ values: [String: FieldValue] = [:], noneOfThese: Bool = false) {
        self.values = values
        self.noneOfThese = noneOfThese
    }

    /// Gathers plain values.
    public init(answers: [String: AnswerValue], noneOfThese: Bool = false) {
        self.init(answers.mapValues(FieldValue.value), noneOfThese: noneOfThese)
    }
}

/// One thing that is wrong with a reply, for the person.
public struct ReplyProblem: Hashable, Sendable {
    /// The name of the field; nil when it is about the whole screen.
    public let field: String?
    /// What is wrong and what to do.
    public let says: Text

    init(_ field: String?, _ says: Text) {
        self.field = field
        self.says = says
    }
}

/// A reply that was not taken; nothing of it was kept.
public struct ReplyRefusal: Error, Hashable, Sendable {
    /// What is wrong, in the order of the fields.
    public let problems: [ReplyProblem]

    init(_ problems: [ReplyProblem]) {
        self.problems = problems
    }

    init(_ says: Text) {
        problems = [ReplyProblem(nil, says)]
    }
}
