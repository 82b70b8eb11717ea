import Clinical
import Testing
import Vocabulary
import Wording

@testable import Report

/// The drawings beside the pages that explain.
struct LearnDrawingTests {
    @Test(arguments: LearnDrawing.all.map(\.name), ["wide", "paper"])
    func `a drawing looks as it was approved`(name: String, use: String) throws {
        let drawing = try #require(LearnDrawing.named(name))
        let size = use == "paper" ? ChartSize.paper : .narrow
        try Snapshot.expect(
            drawing.svg(.english, size: size).html,
            is: "learn-\(name)\(use == "paper" ? "-paper" : "").svg"
        )
    }

    @Test(arguments: LearnDrawing.all.map(\.name), Language.allCases)
    func `a drawing stays inside its box and says what it shows`(
        name: String,
        language: Language
    ) throws {
        let drawing = try #require(LearnDrawing.named(name))
        let wording = Wording.speaking(language)
        let figure = drawing.figure(wording).html
        #expect(!figure.contains("style="))
        #expect(figure.contains("role=\"img\""))
        #expect(figure.contains("<title id=\"\(name)-narrow-title\">\(wording(drawing.title))<"))
        #expect(figure.contains("<desc id=\"\(name)-narrow-says\">"))
        let svg = drawing.svg(wording).html
        for x in svg.numbers(of: "x") + svg.numbers(of: "cx") + svg.numbers(of: "x2") {
            #expect((0...LearnDrawing.width).contains(x), "\(x)")
        }
        #expect(svg.utf8.count < 12_000)
    }

    @Test func `every drawing a page asks for is there`() {
        for page in LearnShelf.all {
            guard let name = page.drawing else { continue }
            #expect(LearnDrawing.named(name) != nil, "\(page.name): \(name)")
        }
        #expect(LearnDrawing.named("nowhere") == nil)
    }

    @Test func `a smooth line goes through its points`() {
        var drawing = Drawing(ink: .screen)
        drawing.curve(.legsLine, through: [(0, 0), (6, 6), (12, 0)])
        #expect(drawing.shapes.html.contains("d=\"M0 0C1 1 4 6 6 6C8 6 11 1 12 0\""))
        drawing.curve(.legsLine, through: [])
    }

    @Test func `a report on the screen leads to pages that explain, one on paper nowhere`() throws {
        let pages = Array(LearnShelf.all.prefix(2))
        let title = try #require(pages.first).words(.english).title
        var screen = Markup()
        ReportWriter(wording: .english) { "/learn/" + $0.name }.readMore(pages, &screen)
        #expect(screen.html.contains("Read more: <a href=\"/learn/\(pages[0].name)\">\(title)</a>"))
        #expect(screen.html.contains("no-print"))
        var paper = Markup()
        ReportWriter(wording: .english).readMore(pages, &paper)
        ReportWriter(wording: .english) { $0.name }.readMore([], &paper)
        #expect(paper.isEmpty)
    }
}
