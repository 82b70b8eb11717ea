import Testing

@testable import Report

/// The stylesheet speaks of every class the charts use and asks nothing of the outside.
struct ReportStyleTests {
    @Test(arguments: ChartClass.allCases.filter { $0 != .cellTextOn })
    func `a class of the charts has a rule`(look: ChartClass) {
        #expect(ReportStyle.linked.contains("." + look.rawValue))
    }

    @Test func `nothing is fetched`() {
        for words in ["url(", "@import", "http"] {
            #expect(!ReportStyle.standalone.contains(words))
        }
    }

    @Test func `braces are balanced`() {
        let style = ReportStyle.standalone
        #expect(style.count(of: "{") == style.count(of: "}"))
    }
}
