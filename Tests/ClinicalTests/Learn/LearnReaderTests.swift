import Testing
import Vocabulary

@testable import Clinical

/// Tables of pages are read whole, and what can't be read is told.
struct LearnReaderTests {
    private static let english = """
        = first
        title: The first
        lead: It is about
          one matter.
        group: causes
        sources: allen-2014 allen-2018
        rules: a
          b
        see: second
        drawing: pain-loop

        A paragraph of
        two lines. [More](second), and
        [again](second).

        ## A heading
        - An item
        - Another
          of two lines
        A line that goes on with it.

        The end.

        = second
        title: The second
        lead: Short.
        group: legs

        Text.
        """
    private static let german = """
        = second
        title: Die zweite
        lead: Kurz.

        Text.

        = first
        title: Die erste
        lead: Es geht um eines.

        [Mehr](second).
        """

    @Test func `a page is read with its head, its text and its links`() throws {
        let reader = LearnReader(english: [Self.english], german: [Self.german])
        #expect(reader.faults == [])
        #expect(reader.pages.map(\.name) == ["second", "first"])
        let page = try #require(reader.pages.last)
        #expect(page.sources == ["allen-2014", "allen-2018"])
        #expect(page.rules == ["a", "b"])
        #expect(page.see == ["second"])
        #expect(page.drawing == "pain-loop")
        #expect(page.links == ["second"])
        let words = page.words(.english)
        #expect(words.lead == "It is about one matter.")
        func plain(_ words: String) -> LearnSpan { LearnSpan(words: words, page: nil) }
        #expect(
            words.blocks == [
                .paragraph([
                    plain("A paragraph of two lines. "), LearnSpan(words: "More", page: "second"),
                    plain(", and "), LearnSpan(words: "again", page: "second"), plain("."),
                ]),
                .heading("A heading"),
                .list([
                    [plain("An item")],
                    [plain("Another of two lines A line that goes on with it.")],
                ]),
                .paragraph([plain("The end.")]),
            ]
        )
        #expect(page.words(.german).title == "Die erste")
        #expect(page.words(.german).blocks.count == 1)
    }

    private static let plainGerman = "= a\ntitle: T\nlead: L\n\nText."

    @Test(
        arguments: [
            ("= a\ntitle: T\nlead: L\ngroup: legs\n\nSee [more.\n", "link that is not closed"),
            ("= a\ntitle: T\nlead: L\ngroup: legs\n\nSee [more].\n", "link that is not closed"),
            ("= a\ntitle: T\nlead: L\ngroup: legs\n\n# Big\n", "line that is none"),
            ("= a\ntitle: T\nlead: L\ngroup: arms\n\nText.\n", "in no group"),
            ("= a\ntitle: T\nlead: L\n\nText.\n", "in no group"),
            ("= a\ntitle: T\ngroup: legs\n\nText.\n", "has no lead"),
            ("= a\nlead: T\ngroup: legs\n\nText.\n", "has no title"),
            ("= a\ntitle: T\nlead: L\ngroup: legs\n", "has no text"),
            ("= a\ntitle: T\ntitle: T\nlead: L\ngroup: legs\n\nText.\n", "title twice"),
            ("= a\nrule: x\ntitle: T\nlead: L\ngroup: legs\n\nText.\n", "head that is none"),
            ("= a\nWords.\ntitle: T\nlead: L\ngroup: legs\n\nText.\n", "head that is none"),
            ("= A page\ntitle: T\nlead: L\ngroup: legs\n\nText.\n", "no name of a page"),
            ("Words.\n= a\ntitle: T\nlead: L\ngroup: legs\n\nText.\n", "before the first page"),
            ("= a\ntitle: T\nlead: L\ngroup: legs\n\nTo [b](b).\n", "leads elsewhere in German"),
            ("", "has no English"),
        ] as [(String, String)]
    )
    func `a fault is told`(english: String, fault: String) {
        let faults = LearnReader(english: [english], german: [Self.plainGerman]).faults
        #expect(faults.contains { $0.contains(fault) }, "\(faults)")
    }

    @Test func `a page stands once, and says in German only what differs`() {
        let english = "= a\ntitle: T\nlead: L\ngroup: legs\n\nText."
        let twice = LearnReader(english: [english, english], german: [Self.plainGerman])
        #expect(twice.faults == ["English a comes twice"])
        #expect(twice.pages.count == 1)
        #expect(LearnReader(english: [english], german: []).faults == ["a has no German"])
        let repeating = LearnReader(english: [english], german: [english])
        #expect(repeating.faults == ["German a repeats group of the English one"])
    }
}
