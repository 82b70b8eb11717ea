import Vocabulary

@testable import Clinical

/// The school grade a text asks for: Flesch–Kincaid for English, the first Wiener Sachtextformel
/// for German.
///
/// Words of ``MedicalWords`` count in the length of sentences and in nothing else. Syllables are
/// counted by groups of vowels.
struct Readability {
    /// The grade.
    let grade: Double
    /// How many words there are.
    let wordCount: Int
    /// The words of three syllables and more that no list excuses, for the message of a test.
    let hardWords: [String]

    /// Measures blocks of text: paragraphs, headings, items.
    init(_ blocks: [String], in language: Language) {
        let sentences = blocks.flatMap(Readability.sentences).map(Readability.words)
        let words = sentences.joined().map { $0.lowercased() }
        let listed = MedicalWords.of(language)
        let plain = words.filter { !listed.contains($0) }
        let syllables = plain.map { Readability.syllables(in: $0, language) }
        let perSentence = Double(words.count) / Double(max(sentences.count, 1))
        let count = Double(max(plain.count, 1))
        wordCount = words.count
        hardWords = Set(zip(plain, syllables).filter { $0.1 >= 3 }.map(\.0)).sorted()
        func share(_ number: Int) -> Double { 100 * Double(number) / count }
        grade =
            switch language {
            case .english:
                0.39 * perSentence + 11.8 * Double(syllables.reduce(0, +)) / count - 15.59
            case .german:
                0.1935 * share(syllables.count { $0 >= 3 }) + 0.1672 * perSentence
                    + 0.1297 * share(plain.count { $0.count > 6 })
                    - 0.0327 * share(syllables.count { $0 == 1 }) - 0.875
            }
    }

    /// Measures what a page says.
    init(_ words: LearnWords, in language: Language) {
        let text = words.blocks.flatMap(\.lines).map { $0.map(\.words).joined() }
        self.init([words.lead] + text, in: language)
    }

    /// The sentences of a block: they end at a point or a mark before a space or the end.
    static func sentences(_ block: String) -> [String] {
        var sentences: [String] = []
        var open = ""
        let letters = Array(block)
        for (place, letter) in letters.enumerated() {
            let isEnd = place + 1 == letters.count || letters[place + 1].isWhitespace
            if ".?!".contains(letter), isEnd {
                sentences.append(open)
                open = ""
            } else {
                open.append(letter)
            }
        }
        sentences.append(open)
        return sentences.filter { $0.contains(where: \.isLetter) }
    }

    /// The words of a sentence; an apostrophe inside one belongs to it.
    static func words(_ sentence: String) -> [String] {
        var words: [String] = []
        for part in sentence.split(whereSeparator: { !$0.isLetter && $0 != "’" }) {
            let ends = part.drop { $0 == "’" }
            let pieces = ends.split(separator: "’").map(String.init)
            guard let first = pieces.first else { continue }
            words.append(pieces.count > 1 ? first + "’" + pieces[1] : first)
            words += pieces.dropFirst(2)
        }
        return words
    }

    /// The syllables of a word in lower case.
    static func syllables(in word: String, _ language: Language) -> Int {
        let letters = Array(word.filter { $0 != "’" })
        switch language {
        case .english: return max(inEnglish(letters), 1)
        case .german: return max(inGerman(letters), 1)
        }
    }

    private static func inEnglish(_ letters: [Character]) -> Int {
        var groups = 0
        var wasVowel = false
        for letter in letters {
            let isVowel = "aeiouy".contains(letter)
            if isVowel, !wasVowel { groups += 1 }
            wasVowel = isVowel
        }
        let word = String(letters)
        guard groups > 1 else { return groups }
        if word.hasSuffix("e"), !word.hasSuffix("le") { return groups - 1 }
        if word.hasSuffix("ed"), !"td".contains(letters[letters.count - 3]) { return groups - 1 }
        let hissing = ["s", "x", "z", "ch", "sh", "c", "g", "l"].map { $0 + "es" }
        if word.hasSuffix("es"), !hissing.contains(where: word.hasSuffix) { return groups - 1 }
        return groups
    }

    private static func inGerman(_ letters: [Character]) -> Int {
        let pairs: Set<String> = [
            "ei", "ai", "au", "eu", "äu", "ie", "aa", "ee", "oo", "ey", "ay",
        ]
        var count = 0
        var place = 0
        while place < letters.count {
            if "aeiouyäöü".contains(letters[place]) {
                count += 1
                let pair = String(letters[place..<min(place + 2, letters.count)])
                if pairs.contains(pair) { place += 1 }
            }
            place += 1
        }
        return count
    }
}
