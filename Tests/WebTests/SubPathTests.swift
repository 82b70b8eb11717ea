import Foundation
import HTTPTypes
import Testing

@testable import Web

/// Below a path of another site every link stays below it.
struct SubPathTests {
    private static let pages = [
        "/", "/evening/2026-11-20", "/morning/2026-11-19", "/diary", "/diary/2026-10",
        "/diary/day/2026-11-18", "/body/2026-11-18", "/visits", "/trackables", "/sheet", "/more",
        "/settings", "/add/note/2026-11-18", "/interview", "/report", "/method", "/access",
        "/urgent", "/nothing",
    ]

    private func household() async throws -> (Household, HTTPFields) {
        let url = try #require(PublicURL("https://name.example/out/here/"))
        let household = try await Household(reach: Reach(port: 4747, publicURL: url))
        let answer = try await household.visitor.send(
            "/out/here/login",
            [("passphrase", Household.passphrase), ("back", "/out/here/diary")],
            origin: "https://name.example"
        )
        #expect(answer.location == "/out/here/diary")
        for line in answer.fields[values: .setCookie] {
            #expect(line.hasPrefix("__Secure-"))
            #expect(line.contains("; Path=/out/here/; HttpOnly; SameSite=Lax; Secure"))
        }
        return (household, household.cookies(answer))
    }

    @Test(arguments: ["", "/out/here"])
    func `no link, form, file or redirect leads outside`(asked: String) async throws {
        let (household, cookies) = try await household()
        for path in Self.pages {
            let page = try await household.visitor.open(asked + path, fields: cookies)
            if let location = page.location {
                #expect(location.hasPrefix("/out/here/"), "\(location) from \(path)")
            }
            for attribute in ["href", "action", "src", "data-home"] {
                for part in page.text.components(separatedBy: " \(attribute)=\"").dropFirst() {
                    let link = String(part.prefix { $0 != "\"" })
                    let isInside = link.hasPrefix("/out/here/") || link.hasPrefix("#")
                    let isElsewhere = link.hasPrefix("https://") || link.hasPrefix("tel:")
                    #expect(isInside || isElsewhere, "\(link) on \(path)")
                }
            }
            #expect(!page.text.contains("value=\"/\""), "\(path)")
        }
    }

    @Test func `forms lead on below the path`() async throws {
        let (household, cookies) = try await household()
        for (path, values) in [
            ("/started", [("id", "a")]), ("/settings", [("paper", "a4")]),
            ("/settings/look", [("appearance", "dark"), ("back", "/out/here/diary")]),
            ("/interview", [("q", "none")]),
        ] {
            let answer = try await household.visitor.send(
                "/out/here" + path,
                values,
                origin: "https://name.example",
                fields: cookies
            )
            if let location = answer.location {
                #expect(location.hasPrefix("/out/here/"), "\(location) from \(path)")
            }
        }
    }

    @Test func `the way back stays below the path`() {
        Path.$prefix.withValue("/out") {
            #expect(Path.local("/out/diary") == "/out/diary")
            for wrong in ["/diary", "/outside", "/out", "/out//example.org", "//out/x"] {
                #expect(Path.local(wrong) == nil, "\(wrong)")
            }
        }
    }

    @Test func `a stranger is led to the login below the path`() async throws {
        let (household, _) = try await household()
        let answer = try await household.visitor.open("/out/here/report")
        #expect(answer.location == "/out/here/login?back=/out/here/report")
        let other = try await household.visitor.open("/out/hereafter")
        #expect(other.location == "/out/here/login?back=/out/here/out/hereafter")
    }
}
