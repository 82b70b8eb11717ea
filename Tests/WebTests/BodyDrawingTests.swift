import Clinical
import Diary
import Storage
import Testing
import Vocabulary

@testable import Web

/// The body can be tapped, and read without seeing it.
struct BodyDrawingTests {
    @Test func `each region is a checkbox with a name, drawn and tied to its shape`()
        async throws
    {
        let page = try await Visitor().open("/body/2026-11-20").text
        for region in BodyRegion.allCases {
            let id = BodyDrawing.id(of: region)
            #expect(page.contains("id=\"\(id)\" name=\"sites\" value=\"\(region.rawValue)\""))
            #expect(page.contains("class=\"region at-\(id)\""))
            #expect(page.contains("class=\"hit\" for=\"\(id)\""))
            #expect(BodyStyle.rules.contains("#\(id):checked) .at-\(id)"))
            #expect(BodyStyle.rules.contains("#\(id):focus-visible) .at-\(id)"))
        }
    }

    @Test func `the interview draws each place of back pain and ties it to its checkbox`()
        async throws
    {
        let visitor = try await Visitor()
        _ = try await visitor.send(
            "/interview",
            [("question", "start"), ("do", "next"), ("start", "back")]
        )
        let page = try await visitor.open("/interview?again=back.sites").text
        for site in BackSite.allCases {
            let id = BackSiteDrawing.id(of: site)
            let box = "id=\"\(id)\" name=\"back.sites\" value=\"\(site.rawValue)\""
            #expect(page.contains(box))
            #expect(page.contains("class=\"hit\" for=\"\(id)\""))
            #expect(BodyStyle.rules.contains("#\(id):checked) .at-\(id)"))
        }
    }

    @Test func `a drawing is kept, and one with nothing ticked says that nothing hurts`()
        async throws
    {
        let visitor = try await Visitor()
        _ = try await visitor.send(
            "/body/2026-11-20",
            [("id", "b1"), ("sites", "none"), ("sites", "calfLeft"), ("sites", "lowerBack")]
        )
        _ = try await visitor.send("/body/2026-11-19", [("id", "b2"), ("sites", "none")])
        let entries = try await visitor.store.shelf().entries
        #expect(
            entries.map { $0.values[.sites] } == [.words([]), .words(["calfLeft", "lowerBack"])]
        )
        let page = try await visitor.open("/body/2026-11-20").text
        #expect(page.contains("value=\"calfLeft\" checked"))
    }

    @Test func `a region that does not exist comes back`() async throws {
        let visitor = try await Visitor()
        let answer = try await visitor.send("/body/2026-11-20", [("id", "b1"), ("sites", "tail")])
        #expect(answer.status == 422)
    }
}
