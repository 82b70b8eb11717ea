import Foundation
import HTTPTypes
import Storage
import Testing
import Wire

@testable import Web

/// In with the passphrase, out again, and what a login is worth.
struct LoginTests {
    @Test func `the passphrase opens the door and leads back`() async throws {
        let household = try await Household()
        let asked = try await household.visitor.open("/diary/2026-11?a=b")
        #expect(asked.location == "/login?back=/diary/2026-11%3Fa%3Db")
        let answer = try await household.logIn(back: "/diary/2026-11?a=b")
        #expect(answer.status == 303)
        #expect(answer.location == "/diary/2026-11?a=b")
        let cookies = household.cookies(answer)
        #expect(try await household.visitor.open("/", fields: cookies).status == 200)
        let kept = try await household.visitor.send("/started", [("id", "a")], fields: cookies)
        #expect(kept.status == 303)
    }

    @Test(arguments: ["", "kettle river button", "Kettle river button seven", "x"])
    func `another passphrase does not`(typed: String) async throws {
        let answer = try await Household().logIn(typed)
        #expect(answer.status == 403)
        #expect(answer.fields[values: .setCookie].isEmpty)
        #expect(answer.text.contains("not the passphrase"))
    }

    @Test(arguments: ["https://example.org/", "//example.org", "/\\example.org", ""])
    func `the way back stays on the site`(back: String) async throws {
        #expect(try await Household().logIn(back: back).location == "/")
    }

    @Test func `the cookie is out of reach of scripts and of other sites`() async throws {
        let plain = try await Household().logIn().fields[values: .setCookie]
        #expect(plain.count == 2)
        for line in plain {
            #expect(line.contains("; Path=/; HttpOnly; SameSite=Lax"))
            #expect(!line.contains("Secure"))
        }
        let secure = Reach(port: 4747, hasTLS: true, asksHere: true)
        for kind in [AccessCookie.Kind.login, .known] {
            let cookie = AccessCookie(kind: kind, reach: secure)
            #expect(cookie.name.hasPrefix("__Host-"))
            #expect(cookie.forgotten.value.contains("; Path=/; HttpOnly; SameSite=Lax; Secure"))
        }
    }

    @Test func `nothing that would open the door is kept`() async throws {
        let household = try await Household()
        let answer = try await household.logIn()
        let tokens = answer.fields[values: .setCookie].map {
            String($0.drop { $0 != "=" }.dropFirst().prefix { $0 != ";" })
        }
        let access = household.visitor.store.access
        for token in tokens {
            #expect(token.count == 64)
            #expect(try await access.login(token) == nil)
            #expect(try await !access.isKnown(browser: token))
        }
        let document = try await household.visitor.store.exportDocument().serialized()
        #expect(!document.contains("passphrase"))
        #expect(!document.contains("login"))
    }

    @Test func `a made-up, empty or foreign cookie opens nothing`() async throws {
        let visitor = try await Household().visitor
        for value in [
            "", "x", String(repeating: "0", count: 64), String(repeating: "é", count: 64),
        ] {
            let fields: HTTPFields = [.cookie: "evenfall-login-4747=\(value)"]
            #expect(try await visitor.open("/", fields: fields).status == 303)
        }
    }

    @Test func `logging out ends the login and leaves what may still wait to be sent`() async throws
    {
        let household = try await Household()
        let cookies = household.cookies(try await household.logIn())
        let page = try await household.visitor.open("/access", fields: cookies).text
        #expect(page.contains("action=\"/logout\" data-logout"))
        let out = try await household.visitor.send("/logout", [], fields: cookies)
        #expect(out.location == "/login")
        let clear = try #require(HTTPField.Name("Clear-Site-Data"))
        #expect(out.fields[clear] == "\"cache\"")
        #expect(try await household.visitor.open("/", fields: cookies).status == 303)
    }

    @Test func `a login can be ended from another browser`() async throws {
        let household = try await Household()
        let phone = household.cookies(try await household.logIn())
        let desk = household.cookies(try await household.logIn())
        let page = try await household.visitor.open("/access", fields: desk).text
        let name = try #require(page.components(separatedBy: "name=\"login\" value=\"").last)
            .prefix { $0 != "\"" }
        let ended = try await household.visitor.send(
            "/access/end",
            [("login", String(name))],
            fields: desk
        )
        #expect(ended.status == 303)
        #expect(try await household.visitor.open("/", fields: phone).status == 303)
        #expect(try await household.visitor.open("/", fields: desk).status == 200)
    }

    @Test func `a new passphrase ends every other login and needs the present one`() async throws {
        let household = try await Household()
        let phone = household.cookies(try await household.logIn())
        let desk = household.cookies(try await household.logIn())
        let new = "nine lanterns over water"
        let wrong = try await household.visitor.send(
            "/access/passphrase",
            [
                ("passphrase-current", "not it at all"), ("passphrase-new", new),
                ("passphrase-again", new),
            ],
            fields: desk
        )
        #expect(wrong.status == 422)
        #expect(try await household.visitor.open("/", fields: phone).status == 200)
        let right = try await household.visitor.send(
            "/access/passphrase",
            [
                ("passphrase-current", Household.passphrase), ("passphrase-new", new),
                ("passphrase-again", new),
            ],
            fields: desk
        )
        #expect(right.status == 303)
        #expect(try await household.visitor.open("/", fields: phone).status == 303)
        #expect(try await household.visitor.open("/", fields: desk).status == 200)
        #expect(try await household.logIn().status == 403)
        #expect(try await household.logIn(new).status == 303)
    }

    @Test(arguments: [
        (false, 30 * 86_400, 179 * 86_400, true), (false, 30 * 86_400 + 1, 40 * 86_400, false),
        (false, 0, 180 * 86_400 + 1, false), (true, 3600, 11 * 3600, true),
        (true, 3601, 3601, false), (true, 0, 12 * 3600 + 1, false), (false, -9999, -9999, true),
    ])
    func `a login ends when unused and at last`(
        isBrief: Bool,
        unused: Int,
        age: Int,
        holds: Bool
    ) {
        let now = 1_000_000_000
        let login = Login(
            name: "a",
            begun: now - age,
            seen: now - unused,
            isBrief: isBrief,
            browser: ""
        )
        #expect(login.holds(at: now) == holds)
    }

    @Test func `a login that has ended opens nothing`() async throws {
        let household = try await Household()
        let token = AccessToken()
        let old = Login(name: "a", begun: 0, seen: 0, isBrief: false, browser: "")
        try await household.visitor.store.access.begin(old, digest: token.digest, knownAs: nil)
        let fields: HTTPFields = [.cookie: "evenfall-login-4747=\(token.text)"]
        #expect(try await household.visitor.open("/", fields: fields).status == 303)
    }
}
