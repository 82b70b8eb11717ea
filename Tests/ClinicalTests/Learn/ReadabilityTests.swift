import Testing
import Vocabulary

@testable import Clinical

/// The measure agrees with words and texts that were counted by hand.
struct ReadabilityTests {
    @Test(
        arguments: [
            ("the", 1), ("table", 2), ("moved", 1), ("started", 2), ("legs", 1), ("makes", 1),
            ("changes", 2), ("iron", 2), ("isn’t", 1), ("evening", 3),
        ] as [(String, Int)]
    )
    func `English syllables`(word: String, count: Int) {
        #expect(Readability.syllables(in: word, .english) == count)
    }

    @Test(
        arguments: [
            ("bein", 1), ("beine", 2), ("unruhe", 3), ("schläuche", 2), ("müdigkeit", 3),
            ("abend", 2), ("paar", 1), ("pst", 1),
        ] as [(String, Int)]
    )
    func `German syllables`(word: String, count: Int) {
        #expect(Readability.syllables(in: word, .german) == count)
    }

    @Test func `sentences end at a mark before a space, and a number’s point is none`() {
        let sentences = Readability.sentences("It is 4.5 high. Is it? Yes")
        #expect(sentences == ["It is 4.5 high", " Is it", " Yes"])
        #expect(
            Readability.words("You’re “well”, said ’she’") == ["You’re", "well", "said", "she"]
        )
    }

    @Test func `the grade is that of the formula, without listed words`() {
        let english = Readability(["The cat sat on the mat."], in: .english)
        #expect(abs(english.grade - (0.39 * 6 + 11.8 - 15.59)) < 0.001)
        let listed = Readability(["The cat sat on ferritin."], in: .english)
        #expect(abs(listed.grade - (0.39 * 5 + 11.8 - 15.59)) < 0.001)
        let german = Readability(["Die Katze saß auf der Matte."], in: .german)
        #expect(abs(german.grade - (0.1672 * 6 - 0.0327 * 100 * 4 / 6 - 0.875)) < 0.001)
        #expect(Readability(["An operation is possible."], in: .english).hardWords.count == 2)
    }
}
