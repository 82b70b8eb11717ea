import Clinical
import Testing
import Vocabulary

@testable import Web

/// The pages that explain: an overview, a search that needs no script, and one page each.
struct LearnPagesTests {
    @Test func `the overview names every page with its lead`() async throws {
        let page = try await Visitor().open("/learn").text
        for shown in LearnShelf.all {
            #expect(page.contains("href=\"/learn/\(shown.name)\""))
            #expect(page.contains(">\(shown.words(.english).title)<"))
        }
        #expect(page.contains("<form class=\"find\" method=\"get\" action=\"/learn\""))
    }

    @Test func `every page is light, and says what it rests on`() async throws {
        let visitor = try await Visitor()
        for shown in LearnShelf.all {
            let page = try await visitor.open("/learn/\(shown.name)")
            #expect(page.status == 200)
            #expect(page.text.utf8.count <= 40_000, "\(shown.name): \(page.text.utf8.count)")
            #expect(page.text.contains("<h1>\(shown.words(.english).title)</h1>"))
            #expect(page.text.contains("Where this comes from") == !shown.sources.isEmpty)
            for rule in shown.rules { #expect(page.text.contains("/method#\(rule)\"")) }
            #expect(page.text.contains("<svg") == (shown.drawing != nil))
        }
    }

    @Test func `a search shows what was found, and what to try when nothing was`() async throws {
        let visitor = try await Visitor()
        let found = try await visitor.open("/learn?q=URG+rest").text
        #expect(found.contains("href=\"/learn/what-restless-legs-are\""))
        #expect(found.contains("value=\"URG rest\""))
        #expect(try await visitor.open("/learn?q=ferrit").text.contains("<mark>Ferritin</mark>"))
        let nothing = try await visitor.open("/learn?q=%3Cb%3Enowhere").text
        #expect(nothing.contains("Nothing was found"))
        #expect(nothing.contains("Try one word"))
        #expect(!nothing.contains("<b>nowhere"))
        let empty = try await visitor.open("/learn?q=+").text
        #expect(empty.contains("<section id=\"legs\">"))
    }

    @Test(arguments: ["nowhere", "..", "What-restless-legs-are"])
    func `a page that is not there says so`(name: String) async throws {
        #expect(try await Visitor().open("/learn/\(name)").status == 404)
    }

    @Test func `German pages are German, and found with or without umlauts`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/settings/language", [("language", "de"), ("back", "/")])
        let page = try await visitor.open("/learn/what-restless-legs-are").text
        let words = try #require(LearnShelf.page(named: "what-restless-legs-are")).words(.german)
        #expect(page.contains("<h1>\(words.title)</h1>"))
        #expect(page.contains("Woher das stammt"))
        for query in ["kr%C3%A4mpf", "kraempf", "krampf"] {
            let found = try await visitor.open("/learn?q=\(query)").text
            #expect(found.contains("/learn/legs-or-cramps"), "\(query)")
        }
    }

    @Test func `rules and questions lead to the page that explains them`() async throws {
        let visitor = try await Visitor()
        let method = try await visitor.open("/method").text
        let named = try #require(
            LearnShelf.all.first { page in
                Assessor.rules.contains { page.rules.contains($0.name) }
            }
        )
        #expect(method.contains("Read more:"))
        #expect(method.contains("href=\"/learn/\(named.name)\""))
        for (page, visit) in try await SamplePages.all() {
            guard let screen = page as? InterviewQuestionPage,
                let name = screen.child(named: "question") as? String,
                name.hasSuffix(".urge")
            else { continue }
            #expect(screen.child(named: "hasLearn") as? Bool == true, "\(visit.path)")
        }
    }
}
