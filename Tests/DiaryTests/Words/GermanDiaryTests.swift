import Diary
import Testing
import Vocabulary
import Wording

/// The diary’s own words are all there in German.
struct GermanDiaryTests {
    @Test func `every label has its German`() {
        #expect(DiaryWords.all.count > 80)
        for text in DiaryWords.all {
            #expect(Translation.german.problem(with: text) == nil)
        }
    }

    @Test func `regions of one side of the body say which`() {
        for region in BodyRegion.allCases {
            let words = Wording.german(DiaryWords.label(region)).lowercased()
            #expect(region.rawValue.hasSuffix("Left") == words.contains("link"), "\(words)")
            #expect(region.rawValue.hasSuffix("Right") == words.contains("recht"), "\(words)")
        }
    }
}
