import Clinical
import Testing
import Vocabulary
import Wording

/// The shared words: each key of the case has a short name of its own.
struct ClinicalWordsTests {
    private static let families: [[AnswerPath]] = [
        PersonKey.allCases.map(AnswerPath.person), LegKey.allCases.map { .leg(0, $0) },
        BackKey.allCases.map(AnswerPath.back), WarningKey.allCases.map(AnswerPath.warning),
        HabitKey.allCases.map(AnswerPath.habit),
    ]

    @Test(arguments: 0..<5)
    func `each key has a short name of its own`(_ family: Int) {
        let names = Self.families[family].map { Wording.english(ClinicalWords.name(of: $0)) }
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { !$0.isEmpty && $0.count <= 60 && !$0.hasSuffix(".") })
    }

    @Test func `rows are counted from one`() {
        #expect(Wording.english(ClinicalWords.name(of: .medicine(0))) == "medicine 1")
        #expect(Wording.english(ClinicalWords.name(of: .lab(2))) == "laboratory result 3")
    }

    @Test func `names of results differ for each result`() {
        #expect(Set(LookAlikeCondition.allCases.map { ClinicalWords.name($0).english }).count == 15)
        #expect(Set(BackKind.allCases.map { ClinicalWords.clinicalName($0).english }).count == 7)
        #expect(Set(LegPattern.allCases.map { ClinicalWords.name($0).english }).count == 4)
        #expect(Set(Tier.allCases.map { ClinicalWords.name($0).english }).count == 4)
    }

    @Test func `each condition has a label of its own`() {
        let labels = Condition.allCases.map { ClinicalWords.label($0).english }
        #expect(Set(labels).count == Condition.allCases.count)
    }
}
