// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// A sentence for people: a key, its English pattern, and what goes into it.
///
/// The English stands where the sentence is used; other languages are one table each, by key.
/// A pattern holds `{name}` for an argument and `{name|one|other}` for a word that follows
/// the number in `name`.
public struct Text: Hashable, Sendable {
    /// The key other languages translate, such as `redFlags.caudaEquina.says`.
    public let key: String
    /// The English pattern.
    public let english: String
    /// What goes into the pattern.
    public let arguments: Arguments

    /// Makes a sentence.
    public init(_ key: String, _ english: String, _ arguments: Arguments = [:]) {
        self.key = key
        self.english = english
        self.arguments = arguments
    }

    /// The same sentence with other arguments.
    public func with(_ arguments: Arguments) -> Text {
        Text(key, english, self.arguments.merging(arguments))
    }
}

/// What can go into a sentence.
public enum Argument: Hashable, Sendable {
    /// Words that are shown as they are, such as what a person wrote.
    case verbatim(String)
    /// Another sentence, in the same language.
    case text(Text)
    /// Several sentences, joined as a list with “and”.
    case list([Text])
    /// A count, which also chooses the plural.
    case count(Int)
    /// A number with so many digits behind the point.
    case number(Double, digits: Int)
    /// A day with its year.
    case day(Day)
    /// A date as precisely as it is known.
    case date(PartialDate)
    /// A clock time.
    case clock(ClockTime)
    /// A span of minutes, as hours and minutes.
    case minutes(Int)
}
