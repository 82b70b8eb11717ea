import Foundation
import HTTPTypes
import Storage
import Testing

@testable import Web

/// Nothing but the login and the files of pages is shown without a login.
struct LoginRequiredTests {
    /// What a stranger may open: each shows nothing that is kept.
    private static let open: Set<String> = [
        "/login", "/logout", "/health.json", "/phone", "/phone/evenfall.crt",
    ]

    @Test func `no route but the login, the word for monitors and the phone's way in is open`()
        async throws
    {
        let table = try await Household().visitor.application.table
        let found = table.routes.filter(\.isOpen).map(\.path.pattern)
        #expect(Set(found) == Self.open)
    }

    @Test func `a monitor without a login reads one word and nothing else`() async throws {
        let word = try await Household().visitor.open("/health.json")
        #expect(word.status == 200)
        #expect(word.text == #"{"ok":true}"#)
    }

    @Test func `no page and no file is reachable without a login`() async throws {
        let visitor = try await Household().visitor
        for route in visitor.application.table.routes where !route.isOpen {
            let path = route.path("2026-11-20", "a", "a")
            if route.method == .get {
                let page = try await visitor.open(path)
                #expect(page.status == 303, "\(path)")
                #expect(page.location?.hasPrefix("/login") == true, "\(path)")
                #expect(page.text.isEmpty, "\(path)")
            }
            let data = try await visitor.open(
                path,
                method: route.method,
                fields: [.accept: "application/json", .origin: visitor.origin]
            )
            #expect(data.status == 401, "\(path)")
            #expect(data.text.contains("\"error\":\"login\""), "\(path)")
            if route.method == .post {
                let form = try await visitor.send(path, [("id", "a")])
                #expect(form.status == 401, "\(path)")
            }
        }
        #expect(try await visitor.store.changeCount() == 1)
    }

    @Test func `a page that does not exist is not told from one that does`() async throws {
        #expect(try await Household().visitor.open("/nothing").status == 303)
    }

    @Test func `a script is told by its kind of request and never sent on`() async throws {
        let name = try #require(HTTPField.Name("Sec-Fetch-Mode"))
        let visitor = try await Household().visitor
        for mode in ["cors", "no-cors", "same-origin"] {
            #expect(try await visitor.open("/diary", fields: [name: mode]).status == 401)
        }
        #expect(try await visitor.open("/diary", fields: [name: "navigate"]).status == 303)
    }

    @Test func `the files of pages are open`() async throws {
        let visitor = try await Household().visitor
        let page = try await visitor.open("/login")
        #expect(page.status == 200)
        let style = try #require(page.text.components(separatedBy: "href=\"/assets/").last)
        let path = "/assets/" + style.prefix { $0 != "\"" }
        #expect(try await visitor.open(path).status == 200)
    }

    @Test func `the login page shows nothing that is kept and no menu`() async throws {
        let page = try await Household().visitor.open("/login").text
        #expect(!page.contains("<nav"))
        #expect(!page.contains("name=\"offered\""))
        #expect(page.contains("autocomplete=\"current-password\""))
    }

    @Test func `without away and without being asked there is no login`() async throws {
        let household = try await Household(reach: Reach(port: 4747))
        #expect(try await household.visitor.open("/").status == 200)
        #expect(try await household.visitor.open("/login").location == "/")
    }
}
