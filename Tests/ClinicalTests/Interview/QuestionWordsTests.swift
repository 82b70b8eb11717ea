import Clinical
import Testing
import Vocabulary
import Wording

/// The words of the interview: complete, plain, and never a verdict.
struct QuestionWordsTests {
    private static let questions: [Question] = {
        let byName = Dictionary(grouping: RandomWalk.questionsMet, by: \.name)
        return byName.keys.sorted().compactMap { byName[$0]?.first }
    }()

    private static let texts: [Text] = RandomWalk.questionsMet.flatMap { question in
        var texts = [question.title, question.why, question.none, question.about].compactMap(\.self)
        for field in question.fields {
            texts.append(field.label)
            texts += field.choices.map(\.label)
            if let unit = field.unit { texts.append(unit) }
        }
        return texts
    }

    @Test func `a key stands for one sentence only`() {
        var sentences: [String: String] = [:]
        for text in Self.texts {
            #expect(sentences[text.key, default: text.english] == text.english, "\(text.key)")
            sentences[text.key] = text.english
        }
        #expect(sentences.count > 250)
    }

    @Test func `nothing tells a person what they have or to stop a medicine`() {
        for text in Self.texts {
            let says = text.english.lowercased()
            for words in ["you have restless", "you have a ", "you suffer", "stop taking", "{"] {
                #expect(!says.contains(words), "\(text.key): \(text.english)")
            }
        }
    }

    @Test func `titles and reasons read at a sixth-grade level on average`() {
        let sentences = Self.questions.flatMap { [$0.title.english, $0.why.english] }
        let grade = Readability.grade(of: sentences.joined(separator: " "))
        #expect(grade <= 6, "grade \(grade)")
    }

    @Test func `every line has a short label and every choice its words`() {
        for question in Self.questions {
            #expect(!question.fields.isEmpty)
            for field in question.fields {
                #expect(field.label.english.count <= 75, "\(field.label.english)")
                let chooses = [.answer, .choice, .choices].contains(field.style)
                #expect(field.choices.isEmpty != chooses, "\(field.name)")
            }
        }
    }

    @Test func `names of questions and fields are unique`() {
        #expect(Set(Self.questions.map(\.name)).count == Self.questions.count)
        let fields = Self.questions.flatMap { $0.fields.map(\.name) }
        #expect(Set(fields).count >= fields.count - 4)
    }
}

/// The Flesch–Kincaid grade, with syllables counted by groups of vowels.
enum Readability {
    static func grade(of text: String) -> Double {
        let words = text.split { !$0.isLetter && $0 != "’" }
        let ends = text.count { $0 == "." || $0 == "?" || $0 == ";" || $0 == ":" }
        let vowels = words.reduce(0) { $0 + syllables(in: $1.lowercased()) }
        let perSentence = Double(words.count) / Double(max(ends, 1))
        let perWord = Double(vowels) / Double(max(words.count, 1))
        return 0.39 * perSentence + 11.8 * perWord - 15.59
    }

    private static func syllables(in word: String) -> Int {
        var groups = 0
        var wasVowel = false
        for letter in word {
            let isVowel = "aeiouy".contains(letter)
            if isVowel, !wasVowel { groups += 1 }
            wasVowel = isVowel
        }
        if word.hasSuffix("e"), !word.hasSuffix("le"), groups > 1 { groups -= 1 }
        return max(groups, 1)
    }
}
