import Diary
import Foundation
import Storage
import Testing
import Vocabulary

@testable import Web

/// Laws of every page: links lead somewhere, nothing is styled inline, one heading, no scripts.
struct SiteTests {
    private static let pages = [
        "/", "/evening/2026-11-20", "/morning/2026-11-19", "/diary", "/diary/2026-10",
        "/diary/day/2026-11-18", "/diary/day/2020-01-01", "/body/2026-11-18", "/visits",
        "/trackables", "/sheet", "/more", "/settings", "/add/note/2026-11-18",
        "/add/flare/2026-11-18", "/add/visit/2026-11-18", "/add/legsStarted/2026-11-18",
        "/interview", "/report", "/medicines", "/medicines/new", "/results/new",
        "/reactions/new", "/iron", "/urges", "/method", "/treatments", "/treatments/snri",
        "/learn", "/learn?q=iron", "/learn?q=nowhere", "/learn/what-restless-legs-are",
        "/plan", "/plan/print", "/plan/goals/new", "/plan/steps/new", "/plan/tried/new",
        "/find-help", "/tests", "/add/sittingTest/2026-11-18", "/add/walkTest/2026-11-18",
        "/settings/erase", "/access", "/login",
        "/phone",
        "/urgent",
        "/health", "/urgent/log", "/urgent/card", "/reminders",
        "/passport", "/passport/print",
        "/night", "/waiting", "/offline",
    ]

    /// A visitor with a year of diary.
    private func visitor() async throws -> Visitor {
        let visitor = try await Visitor()
        let today = try #require(Day("2026-11-20"))
        let demo = DemoDiary.year(ending: today, seed: 3)
        for entry in demo.entries.suffix(150) {
            try await visitor.store.keep(entry, by: .person, at: entry.recorded)
        }
        for trackable in demo.trackables {
            try await visitor.store.keep(
                trackable,
                by: .person,
                at: try #require(demo.entries.last?.recorded)
            )
        }
        return visitor
    }

    @Test func `every page keeps the laws`() async throws {
        let visitor = try await visitor()
        for path in Self.pages {
            let page = try await visitor.open(path)
            #expect(page.status == 200 || page.status == 303, "\(path)")
            guard page.status == 200 else { continue }
            #expect(!page.text.contains("style="), "\(path)")
            #expect(page.text.components(separatedBy: "<h1").count == 2, "\(path)")
            #expect(page.text.contains("<html lang=\"en\""), "\(path)")
            #expect(page.text.components(separatedBy: "<script").count == 2, "\(path)")
            #expect(!page.text.contains(" onclick="), "\(path)")
            #expect(!page.text.contains("{{"), "\(path)")
            #expect(!page.text.contains("Optional("), "\(path)")
            for link in links(in: page.text) {
                #expect(leads(link, in: visitor.application.table), "\(link) on \(path)")
            }
        }
    }

    @Test func `no two fields of a page share an identifier`() async throws {
        let visitor = try await visitor()
        for path in Self.pages {
            let text = try await visitor.open(path).text
            let ids = values(of: " id=\"", in: text)
            #expect(Set(ids).count == ids.count, "\(path)")
        }
    }

    @Test func `night-time shows no clock and no ratings once the evening is kept`() async throws {
        let visitor = try await Visitor(at: "2026-11-21T02:10:00+01:00")
        _ = try await visitor.send(
            "/evening/2026-11-20",
            [("id", "e1"), ("legs", "4"), ("did", "none")]
        )
        let page = try await visitor.open("/").text
        #expect(page.contains("If it is safe, sit up or stand"))
        #expect(!page.contains("data-clock"))
        #expect(!page.contains("Legs this evening"))
    }

    @Test func `a month without entries is a month of gaps, and none lies ahead`() async throws {
        let visitor = try await visitor()
        let page = try await visitor.open("/diary/2026-11").text
        #expect(page.contains("not recorded"))
        #expect(!page.contains("/diary/day/2026-11-21"))
        let ahead = try await visitor.open("/diary/2027-01").text
        #expect(!ahead.contains("/diary/day/2027"))
    }

    private func links(in text: String) -> [String] {
        (values(of: "href=\"", in: text) + values(of: "action=\"", in: text)).map {
            String($0.split(separator: "#", omittingEmptySubsequences: false)[0])
        }
        .filter { !$0.isEmpty && !$0.hasPrefix("https://") && !$0.hasPrefix("tel:") }
    }

    private func leads(_ link: String, in table: RouteTable) -> Bool {
        let path = String(link.split(separator: "?")[0])
        return !table.methods(of: path).isEmpty || Paths.asset.matches(path)
            || Paths.manifest.matches(path)
    }

    private func values(of attribute: String, in text: String) -> [String] {
        text.components(separatedBy: attribute).dropFirst().map {
            String($0.prefix { $0 != "\"" })
        }
    }
}
