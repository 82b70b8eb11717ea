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
        let grade = Readability(sentences, in: .english).grade
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
