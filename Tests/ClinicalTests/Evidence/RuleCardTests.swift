// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct RuleCardTests {
    @Test func `no two rules share a name`() {
        let names = Assessor.rules.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test func `every chapter has rules`() {
        #expect(Set(Assessor.rules.map(\.chapter)) == Set(RuleCard.Chapter.allCases))
    }

    @Test(arguments: Assessor.rules)
    func `a statement is whole sentences without gaps`(_ card: RuleCard) {
        let words = Wording.english(card.statement)
        #expect(words.hasSuffix("."))
        #expect(!words.contains("{"))
        #expect(!words.contains("  "))
    }

    @Test func `every criterion and course rule has its card`() {
        let names = Set(Assessor.rules.map(\.name))
        #expect(
            names.isSuperset(of: [
                "criterion-urge", "criterion-rest", "criterion-relief", "criterion-evening",
                "criterion-not-explained-otherwise", "leg-pattern", "leg-course",
                "leg-significance", "leg-supportive", "age-under-18", "back-course",
                "pain-mechanism",
            ])
        )
    }
}
