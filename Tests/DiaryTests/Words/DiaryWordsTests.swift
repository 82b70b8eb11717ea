import Diary
import Testing
import Vocabulary
import Wording

/// What the diary's keys and words are called.
struct DiaryWordsTests {
    @Test func `no two labels share a key`() {
        let keys = DiaryWords.all.map(\.key)
        #expect(Set(keys).count == keys.count)
        #expect(keys.allSatisfy { $0.hasPrefix("diary.") })
    }

    @Test func `every label says something and needs nothing filled in`() {
        for text in DiaryWords.all {
            let words = Wording.english(text)
            #expect(!words.isEmpty)
            #expect(!words.contains("{"), "\(text.key)")
        }
    }

    @Test func `no two keys and no two regions read alike`() {
        let keys = DiaryKey.allCases.map { DiaryWords.label($0).english }
        #expect(Set(keys).count == keys.count)
        let regions = BodyRegion.allCases.map { DiaryWords.label($0).english }
        #expect(Set(regions).count == regions.count)
    }

    @Test func `regions of one side of the body say which`() {
        for region in BodyRegion.allCases {
            let words = DiaryWords.label(region).english
            #expect(region.rawValue.hasSuffix("Left") == words.contains("left"))
            #expect(region.rawValue.hasSuffix("Right") == words.contains("right"))
        }
    }

    @Test func `every word of a closed list has a label`() {
        for key in DiaryKey.allCases {
            switch key.form {
            case .oneOf(let list), .anyOf(let list):
                #expect(list.allSatisfy { DiaryWords.label(word: $0, of: key) != nil })
            case .answer, .whole, .number, .pastDate, .clock, .text: continue
            }
        }
    }

    @Test(arguments: [
        (DiaryKey.legs, AnswerValue.whole(4), "4"),
        (.awakeMinutes, .whole(75), "1 h 15 min"),
        (.did, .words([]), "none"),
        (.did, .words(["walked", "alcohol"]), "walked and drank alcohol"),
        (.did, .words(["walked", "sang"]), "walked and sang"),
        (.keptUpBy, .word("both"), "legs and back"),
        (.tobacco, .answer(.unknown), "can’t say"),
        (.sittingHours, .number(2), "2"), (.sittingHours, .number(2.5), "2.5"),
        (.sleptTo, .clock(.noon), "12:00"), (.note, .text("{name}"), "{name}"),
    ])
    func `a value reads as people say it`(
        _ key: DiaryKey,
        _ value: AnswerValue,
        _ words: String
    ) {
        #expect(Wording.english(DiaryWords.value(value, of: key)) == words)
    }

    @Test func `the blank sheet asks only what its kind of entry can hold`() {
        for row in BlankSheet.rows {
            guard let key = row.key else { continue }
            #expect(row.type.keys.contains(key))
        }
        #expect(BlankSheet.rows.contains { $0.key == nil && $0.type == .legsStarted })
    }

    @Test func `the blank sheet has fourteen days in a row, or none dated`() throws {
        let first = try #require(Day("2026-02-20"))
        let days = BlankSheet(from: first).days
        #expect(days.count == 14)
        #expect(days.last == Day("2026-03-05"))
        #expect(BlankSheet().days.allSatisfy { $0 == nil })
        #expect(BlankSheet().days.count == 14)
    }
}
