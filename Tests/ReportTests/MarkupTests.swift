import Report
import Testing

/// The writer escapes everything that comes from outside.
struct MarkupTests {
    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("a & b", "a &amp; b"), ("\"quoted\"", "&quot;quoted&quot;"), ("it's", "it&#39;s"),
        ("Prüfung ä € 😀", "Prüfung ä € 😀"), ("", ""), ("&amp;", "&amp;amp;"),
        ("bell\u{7}null\u{0}end", "bell\u{FFFD}null\u{FFFD}end"), ("tab\tline\n", "tab\tline\n"),
    ])
    func `text is escaped`(text: String, html: String) {
        #expect(Markup.text(text).html == html)
    }

    @Test func `an attribute cannot be broken out of`() {
        let markup = Markup.element("a", [("title", "\" onclick='x' <b>")], text: "t")
        #expect(
            markup.html == "<a title=\"&quot; onclick=&#39;x&#39; &lt;b&gt;\">t</a>"
        )
    }

    @Test func `elements nest and pieces join in order`() {
        let list = Markup.element(
            "ul",
            [("class", "x")],
            ["a", "b"].map { Markup.element("li", text: $0) }
        )
        #expect(list.html == "<ul class=\"x\"><li>a</li><li>b</li></ul>")
        #expect((Markup.text("1") + Markup.void("br") + Markup.text("2")).html == "1<br>2")
        #expect(Markup.joined([.text("<"), .text(">")]).html == "&lt;&gt;")
    }

    @Test func `a shape closes itself`() {
        var page = Markup()
        page.shape("circle", [("r", "3")])
        #expect(page.html == "<circle r=\"3\"/>")
        #expect(page.utf8 == Array(page.html.utf8))
    }

    @Test func `random text never leaves a bare angle bracket or quote`() {
        var generator = SeededGenerator(3)
        let alphabet = Array("<>&\"'ab é\u{1}😀/=")
        for _ in 0..<500 {
            let length = Int.random(in: 0..<40, using: &generator)
            let text = String(
                (0..<length).map { _ in
                    alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
                }
            )
            let html = Markup.text(text).html
            #expect(!html.contains { "<>\"'".contains($0) })
        }
    }
}
