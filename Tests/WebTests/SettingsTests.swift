import HTTPTypes
import Storage
import Testing
import Vocabulary

@testable import Web

/// The settings, the question about the clock, and the way out.
struct SettingsTests {
    private func cookie(_ zone: String) -> HTTPFields { [.cookie: "zone=" + zone] }

    @Test func `the page asks once when the browser's clock is elsewhere`() async throws {
        let visitor = try await Visitor()
        let asked = try await visitor.open("/", fields: cookie("America%2FNew_York"))
        #expect(asked.text.contains("15:14"))
        #expect(asked.text.contains("name=\"offered\" value=\"America/New_York\""))
        _ = try await visitor.send(
            "/settings/zone",
            [("zone", "Europe/Berlin"), ("offered", "America/New_York"), ("back", "/")]
        )
        let again = try await visitor.open("/", fields: cookie("America%2FNew_York"))
        #expect(!again.text.contains("name=\"offered\""))
        #expect(try await visitor.store.settings().zone == "Europe/Berlin")
    }

    @Test func `taking the browser's zone changes the clock`() async throws {
        let visitor = try await Visitor()
        let answer = try await visitor.send(
            "/settings/zone",
            [("zone", "America/New_York"), ("offered", "America/New_York"), ("back", "/diary")]
        )
        #expect(answer.location == "/diary")
        #expect(try await visitor.open("/").text.contains("15:14"))
    }

    @Test(arguments: ["Europe/Berlin", "Nowhere/Atall", "..%2F", "", "Europe%2FBerlin%0d%0aX: y"])
    func `a zone that is ours, unknown or malformed asks nothing`(zone: String) async throws {
        let page = try await Visitor().open("/", fields: cookie(zone))
        #expect(page.status == 200)
        #expect(!page.text.contains("name=\"offered\""))
    }

    @Test(arguments: ["https://example.org/", "//example.org", "/\\example.org", "/a\nb", ""])
    func `the way back stays on the site`(back: String) async throws {
        let answer = try await Visitor().send(
            "/settings/look",
            [("appearance", "night"), ("back", back)]
        )
        #expect(answer.location == "/settings")
    }

    @Test func `settings are kept, wrong ones come back`() async throws {
        let visitor = try await Visitor()
        let wrong = try await visitor.send(
            "/settings",
            [("zone", "Mars/Olympus"), ("paper", "letter")]
        )
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("There is no such time zone"))
        #expect(wrong.text.contains("value=\"letter\" checked"))
        #expect(try await visitor.store.settings().paper == .a4)
        _ = try await visitor.send(
            "/settings",
            [
                ("zone", "Asia/Tokyo"), ("paper", "letter"), ("mainSleepStarts", "09:00"),
                ("appearance", "dark"), ("scores", "hide"), ("country", "AT"),
            ]
        )
        let settings = try await visitor.store.settings()
        #expect(settings.zone == "Asia/Tokyo")
        #expect(settings.paper == .letter)
        #expect(settings.mainSleepStarts == ClockTime("09:00"))
        #expect(settings.appearance == .dark)
        #expect(settings.hidesScores)
        #expect(settings.country == "AT")
        #expect(try await visitor.open("/").text.contains("data-theme=\"dark\""))
    }

    @Test func `the record goes out as a file`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/started", [("id", "s1")])
        let json = try await visitor.open("/export.json")
        #expect(
            json.fields[.contentDisposition] == "attachment; filename=\"evenfall-2026-11-20.json\""
        )
        #expect(json.text.contains("legsStarted"))
        let csv = try await visitor.open("/export.csv")
        #expect(csv.fields[.contentType] == "text/csv; charset=utf-8")
        #expect(csv.text.contains("legsStarted"))
    }
}
