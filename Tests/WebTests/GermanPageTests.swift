import HTTPTypes
import Mustache
import Storage
import Testing
import Vocabulary
import Wording

@testable import Web

/// The pages in German: complete, chosen in Settings, and offered once when the browser asks.
struct GermanPageTests {
    private static let german: HTTPFields = [.acceptLanguage: "de-AT,de;q=0.9,en;q=0.5"]

    @Test func `a browser that asks for German gets it, and is asked once`() async throws {
        let visitor = try await Visitor()
        let offered = try await visitor.open("/", fields: Self.german)
        #expect(offered.text.contains("<html lang=\"de\""))
        #expect(offered.text.contains("action=\"/settings/language\""))
        #expect(offered.text.contains("Bei Deutsch bleiben"))
        let answer = try await visitor.send(
            "/settings/language",
            [("language", "de"), ("back", "/diary")]
        )
        #expect(answer.location == "/diary")
        #expect(try await visitor.store.settings().language == .german)
        let kept = try await visitor.open("/")
        #expect(kept.text.contains("<html lang=\"de\""))
        #expect(!kept.text.contains("action=\"/settings/language\""))
    }

    @Test func `who chose English keeps it, whatever the browser asks for`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/settings/language", [("language", "en"), ("back", "/")])
        let page = try await visitor.open("/", fields: Self.german)
        #expect(page.text.contains("<html lang=\"en\""))
        #expect(!page.text.contains("action=\"/settings/language\""))
    }

    @Test(arguments: ["fr", "", "de\r\n", "../de"])
    func `a language that is not spoken is refused`(language: String) async throws {
        let visitor = try await Visitor()
        let answer = try await visitor.send("/settings/language", [("language", language)])
        #expect(answer.status == 404)
        #expect(try await visitor.store.settings().language == nil)
    }

    @Test func `an English browser is asked nothing`() async throws {
        let page = try await Visitor().open("/", fields: [.acceptLanguage: "en-GB,de;q=0.5"])
        #expect(page.text.contains("<html lang=\"en\""))
        #expect(!page.text.contains("action=\"/settings/language\""))
    }

    @Test func `a page that does not exist says so in German`() async throws {
        let page = try await Visitor().open("/nowhere", fields: Self.german)
        #expect(page.status == 404)
        #expect(page.text.contains("Diese Seite gibt es nicht"))
    }

    @Test(
        arguments: [
            .damaged(entry), .unreadable(entry), .notKeepable(entry.record),
            .newerVersion(found: 9, known: 3), .changedStep(2), .noRecord, .notARecord, .cannotOpen,
            .readOnly, .inUse(process: 7), .busy, .full, .notDurable, .tracesRemain, .damagedFile,
            .failed(code: 11),
        ] as [StoreError.Reason]
    )
    func `what is wrong with the record is said in German`(reason: StoreError.Reason) {
        let error = StoreError(reason, at: "/somewhere/record.sqlite")
        #expect(Wording.english(error.says) == error.description)
        let german = Wording(.german, table: .german, marksMissing: true)(error.says)
        #expect(!german.contains("⟦") && !german.contains("{"), "\(german)")
    }

    private static let entry = RevisionName(RecordName(.entry, "a1"), number: 2)

    @Test func `Settings keeps the language`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/settings", [("language", "de")])
        #expect(try await visitor.store.settings().language == .german)
        #expect(try await visitor.open("/settings").text.contains("value=\"de\" checked"))
    }

    @Test func `no page shows a text that German lacks`() async throws {
        let marking = Wording(.german, table: .german, marksMissing: true)
        let assets = try Visitor.assets()
        let templates = try await Templates(folder: assets.templates)
        let printer = PagePrinter(templates: templates, assets: assets, isDemo: false)
        for (page, visit) in try await SamplePages.all(marking) {
            let framed = FramedPage(
                page: page,
                chrome: Chrome(visit, printer: printer).around(page)
            )
            let html = templates.draw(framed, template: type(of: page).template) ?? ""
            #expect(!html.isEmpty)
            let lacking = html.split(separator: "⟦").dropFirst().map { $0.prefix { $0 != "⟧" } }
            #expect(lacking.filter { $0 != "sample" } == [], "\(type(of: page))")
        }
    }
}
