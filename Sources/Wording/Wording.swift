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
        fill(pattern(of: text), with: text.arguments)
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
        let and = speaks(english: " and ", german: " und ")
        return rest.isEmpty ? last : rest.joined(separator: ", ") + and + last
    }

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

    private func pattern(of text: Text) -> String {
        if let found = table[text.key] { return found }
        return marksMissing && language != .english ? "⟦\(text.key)⟧" : text.english
    }

    private func fill(_ pattern: String, with arguments: [String: Argument]) -> String {
        var rest = pattern.utf8[...]
        guard var open = rest.firstIndex(of: UInt8(ascii: "{")) else { return pattern }
        var result = ""
        result.reserveCapacity(pattern.utf8.count + 32 * arguments.count)
        while let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
            result += pattern[rest.startIndex..<open]
            result += words(for: pattern[pattern.utf8.index(after: open)..<close], in: arguments)
            rest = rest[rest.index(after: close)...]
            guard let next = rest.firstIndex(of: UInt8(ascii: "{")) else { break }
            open = next
        }
        return result + pattern[rest.startIndex...]
    }

    private func words(for inside: Substring, in arguments: [String: Argument]) -> String {
        let bar = UInt8(ascii: "|")
        let parts = inside.utf8.split(separator: bar, omittingEmptySubsequences: false)
        guard let name = parts.first, let argument = arguments[String(Substring(name))] else {
            return "{" + inside + "}"
        }
        guard parts.count == 3 else { return words(argument) }
        return String(Substring(isOne(argument) ? parts[1] : parts[2]))
    }

    /// Whether a number takes the first of two plurals; English and German agree on one alone.
    ///
    /// Source: Unicode CLDR, plural rules of `en` and `de` (one: i = 1 and v = 0).
    private func isOne(_ argument: Argument) -> Bool {
        switch argument {
        case .count(let count): count == 1
        case .number(let value, let digits): digits == 0 && number(value, digits: 0) == "1"
        case .list(let texts): texts.count == 1
        default: false
        }
    }
}
