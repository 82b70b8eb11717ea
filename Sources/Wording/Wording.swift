// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// Turns texts, dates and numbers into the words of one language.
public struct Wording: Hashable, Sendable {
    /// The language spoken.
    public let language: Language
    private let table: Translation
    private let marksMissing: Bool

    /// Speaks a language with the patterns of a table; English needs none.
    ///
    /// - Parameters:
    ///   - language: The language of dates, numbers, lists and plurals.
    ///   - table: The patterns by key.
    ///   - marksMissing: Whether a text that the table lacks shows its key in brackets instead of
    ///     its English, so that a test which looks at pages finds it.
    public init(_ language: Language, table: Translation, marksMissing: Bool = false) {
        self.language = language
        self.table = table
        self.marksMissing = marksMissing
    }

    /// English.
    public static let english = Wording(.english, table: Translation([:]))

    /// German.
    public static let german = Wording(.german, table: .german)

    /// The words of a language.
    public static func speaking(_ language: Language) -> Wording {
        switch language {
        case .english: english
        case .german: german
        }
    }

    /// The sentence in this language.
    ///
    /// An argument that the text does not carry is left as its name in braces, which a test
    /// over all texts finds.
    public func callAsFunction(_ text: Text) -> String {
        let pattern = pattern(of: text)
        guard !text.arguments.isEmpty else { return pattern }
        var sentence: [UInt8] = []
        sentence.reserveCapacity(2 * pattern.utf8.count)
        add(pattern, filledWith: text.arguments, to: &sentence)
        return String(decoding: sentence, as: UTF8.self)
    }

    /// What is said in the language of these words.
    func speaks<Words>(english: Words, german: Words) -> Words {
        switch language {
        case .english: english
        case .german: german
        }
    }

    /// Several sentences as one list: “a, b and c”.
    public func list(_ texts: [Text]) -> String {
        joined(texts.map { callAsFunction($0) })
    }

    /// Several words as one list: “a, b and c”.
    public func joined(_ words: [String]) -> String {
        guard let last = words.last else { return "" }
        let rest = words.dropLast()
        return rest.isEmpty ? last : rest.joined(separator: ", ") + and + last
    }

    /// What stands before the last word of a list.
    var and: String { speaks(english: " and ", german: " und ") }

    /// What an argument reads as.
    public func words(_ argument: Argument) -> String {
        switch argument {
        case .verbatim(let words): words
        case .text(let text): callAsFunction(text)
        case .list(let texts): list(texts)
        case .count(let count): number(count)
        case .number(let value, let digits): number(value, digits: digits)
        case .day(let day): date(day)
        case .date(let partial): date(partial)
        case .clock(let time): time.description
        case .minutes(let minutes): duration(minutes: minutes)
        }
    }

    /// The words of a text before anything goes into them.
    func pattern(of text: Text) -> String {
        if let found = table[text.key] { return found }
        return marksMissing && language != .english ? "⟦\(text.key)⟧" : text.english
    }

    /// Whether a number takes the first of two plurals; English and German agree on one alone.
    ///
    /// Source: Unicode CLDR, plural rules of `en` and `de` (one: i = 1 and v = 0).
    func isOne(_ argument: Argument) -> Bool {
        switch argument {
        case .count(let count): count == 1
        case .number(let value, let digits): digits == 0 && number(value, digits: 0) == "1"
        case .list(let texts): texts.count == 1
        default: false
        }
    }
}
