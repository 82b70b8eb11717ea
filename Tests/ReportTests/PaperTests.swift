import Clinical
import Diary
import Testing
import Vocabulary
import Wording

@testable import Report

/// What goes to the printer of documents: black and greys, and a page one that can be made to fit.
struct PaperTests {
    @Test(arguments: ChartTests.names)
    func `a drawing on paper holds greys alone and needs no stylesheet`(name: String) throws {
        for count in [42, 365, 900] {
            let chart = ChartTests.chart(name, try SampleDiary.of(count, from: "2024-01-01").nights)
            let figure = chart.printed(.english).html
            let colours = figure.split(separator: "\"#").dropFirst().compactMap {
                $0.split(separator: "\"").first
            }
            #expect(!colours.isEmpty)
            for colour in colours {
                let parts = Array(colour)
                let third = parts.count / 3
                let red = parts[..<third]
                #expect(parts[third..<(2 * third)] == red, "\(colour)")
                #expect(parts[(2 * third)...] == red, "\(colour)")
            }
            let shapes = ["<circle", "<rect", "<line", "<path", "<text"].flatMap {
                figure.components(from: $0)
            }
            for shape in shapes { #expect(!shape.contains("class="), "\(shape)") }
            #expect(!figure.contains("paint-order") && !figure.contains("system-ui"))
        }
    }

    @Test(arguments: Paper.allCases)
    func `the sheet uses nothing that WeasyPrint does not know`(paper: Paper) {
        let sheet = PaperStyle.sheet(paper)
        for words in ["grid", "gap:0", "color-mix", "var(", "url(", "@import", "http", "&"] {
            #expect(!sheet.contains(words), "\(words)")
        }
        #expect(sheet.count(of: "{") == sheet.count(of: "}"))
    }

    @Test func `each document has less on page one, and the annex holds the rest`() throws {
        let report = try VisitReportTests.report(try SampleCase.typical())
        let documents = report.paperDocuments(wording: .english, paper: .a4).map(\.html)
        #expect(documents.count == PageOneRoom.steps.count)
        for document in documents {
            let halves = document.components(from: "id=\"page-2\"")
            #expect(halves.count == 1, "one promise")
            #expect(document.contains("<html lang=\"en\">"))
            #expect(document.contains("<title>Evenfall visit report, "))
            for question in report.questions {
                #expect(document.contains(Markup.text(Wording.english(question)).html))
            }
            #expect(document.contains("class=\"criteria\""))
            #expect(document.contains("class=\"measures\""))
            #expect(!document.contains("style=\""))
        }
        let last = try #require(documents.last)
        #expect(last.contains("stand at the beginning of the annex."))
    }

    @Test func `a long diary has weeks or months on paper, and says where the nights are`() throws {
        let short = try VisitReportTests.report(nights: 400)
            .paperDocuments(wording: .english, paper: .a4)
        let long = try VisitReportTests.report(nights: 401)
            .paperDocuments(wording: .english, paper: .letter)
        #expect(short[0].html.contains("class=\"data days\""))
        #expect(!long[0].html.contains("class=\"data days\""))
        #expect(long[0].html.contains("The table of 401 nights is too long for paper"))
        #expect(long[0].html.contains("id=\"report-days\""))
        #expect(long[0].html.contains("size:letter"))
    }
}

extension String {
    /// What follows each place of some words, up to the end of the tag.
    fileprivate func components(from words: String) -> [Substring] {
        split(separator: words, omittingEmptySubsequences: false).dropFirst().map {
            $0.prefix { $0 != ">" }
        }
    }
}
