import Diary
import Report
import Testing
import Vocabulary
import Wording

/// The blank sheet has a column for each day and room to write.
struct BlankDiarySheetTests {
    @Test(arguments: Paper.allCases, BlankDiarySheet.Orientation.allCases)
    func `every row has fourteen empty boxes`(
        paper: Paper,
        orientation: BlankDiarySheet.Orientation
    ) throws {
        let day = try #require(Day("2026-11-23"))
        let html = BlankDiarySheet(BlankSheet(from: day))
            .page(wording: .english, paper: paper, orientation: orientation).html
        #expect(html.count(of: "<td></td>") == 14 * BlankSheet.rows.count)
        #expect(html.contains("\(paper.className)-\(orientation.rawValue)"))
        #expect(html.contains("23 Nov") && html.contains("6 Dec"))
        #expect(!html.contains("style="))
    }
}
