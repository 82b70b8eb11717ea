// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Foundation
import HTTPTypes
import Storage
import Testing
import Vocabulary

@testable import Web

/// A sign told at any time opens its card at once and stays on every page until it is answered.
struct UrgentWatchPageTests {
    private static let pages = ["/", "/diary", "/settings", "/report", "/method", "/more"]

    private func showsBanner(_ visitor: Visitor) async throws -> [Bool] {
        var shown: [Bool] = []
        for page in Self.pages {
            shown.append(try await visitor.open(page).text.contains("class=\"urgent banner"))
        }
        return shown
    }

    @Test func `a new sign opens the card, stands on every page, and is answered`() async throws {
        let visitor = try await Visitor()
        #expect(try await !showsBanner(visitor).contains(true))
        let told = try await visitor.send("/urgent", [("sign", "saddleNumbness"), ("do", "new")])
        #expect(told.location == "/urgent/now?told=saddleNumbness")
        let card = try await visitor.open("/urgent/now?told=saddleNumbness").text
        #expect(card.contains("Please get help now"))
        #expect(card.contains("I am being cared for"))
        #expect(try await showsBanner(visitor).allSatisfy { $0 })
        let answer = try await visitor.send("/urgent/now", [("do", "caredFor")])
        #expect(answer.location == "/")
        #expect(try await !showsBanner(visitor).contains(true))
        let log = try await visitor.store.shownCards()
        #expect(log.map(\.answer) == [nil, .caredFor])
        #expect(log.allSatisfy { $0.cards == ["cauda-equina"] })
        #expect(try await visitor.open("/urgent/log").text.contains("being cared for"))
        let file = try #require(try await visitor.store.currentCase())
        #expect(file.warning.since[.saddleNumbness] == .day(try #require(Day("2026-11-20"))))
    }

    @Test func `told again after an answer, the card opens again`() async throws {
        let visitor = try await Visitor()
        for _ in 0..<2 {
            _ = try await visitor.send("/urgent", [("sign", "planToHarm"), ("do", "new")])
            #expect(try await showsBanner(visitor).allSatisfy { $0 })
            _ = try await visitor.send("/urgent/now", [("do", "understood")])
            #expect(try await !showsBanner(visitor).contains(true))
        }
    }

    @Test func `what waited on a device counts for the day it was ticked, and once`() async throws {
        let visitor = try await Visitor()
        let form = [
            ("id", "01m800000000000000000000a1"), ("sign", "saddleNumbness"), ("do", "new"),
            ("recorded", "2026-11-19T03:12:00+01:00"), ("recordedZone", "Europe/Berlin"),
        ]
        for _ in 0..<2 {
            let answer = try await visitor.send(
                "/urgent",
                form,
                fields: [.accept: "application/json"]
            )
            #expect(answer.status == 200)
            #expect(answer.text.contains("urgent/now?told=saddleNumbness"))
        }
        let file = try #require(try await visitor.store.currentCase())
        #expect(file.warning.since[.saddleNumbness] == .day(try #require(Day("2026-11-19"))))
        let log = try await visitor.store.shownCards()
        #expect(log.map(\.moment) == [Moment("2026-11-19T03:12:00+01:00")])
        #expect(try await showsBanner(visitor).allSatisfy { $0 })
    }

    @Test func `not new keeps since when, a mis-tap is undone`() async throws {
        let visitor = try await Visitor()
        let old = try await visitor.send(
            "/urgent",
            [("sign", "bladderChange"), ("do", "old"), ("since.year", "2019")]
        )
        #expect(old.location == "/")
        let file = try #require(try await visitor.store.currentCase())
        #expect(file.warning.since[.bladderChange] == .year(2019))
        _ = try await visitor.send("/urgent", [("sign", "chestPain"), ("do", "new")])
        let undone = try await visitor.send(
            "/urgent/now",
            [("do", "mistap"), ("told", "chestPain")]
        )
        #expect(undone.location == "/")
        let again = try #require(try await visitor.store.currentCase())
        #expect(again.warning.answers[.chestPain] == nil)
        #expect(again.warning.answers.answer(.bladderChange) == .yes)
    }

    @Test func `what was sent wrong comes back with its ticks`() async throws {
        let visitor = try await Visitor()
        let none = try await visitor.send("/urgent", [("do", "new")])
        #expect(none.status == 422)
        let future = try await visitor.send(
            "/urgent",
            [("sign", "chestPain"), ("do", "old"), ("since.year", "2031")]
        )
        #expect(future.status == 422)
        #expect(future.text.contains("value=\"chestPain\" checked"))
        let strange = try await visitor.send("/urgent", [("sign", "fever"), ("do", "new")])
        #expect(strange.status == 422)
        #expect(try await visitor.store.currentCase() == nil)
    }

    @Test func `a sudden change in the diary leads to the signs once and stays until answered`()
        async throws
    {
        let visitor = try await Visitor()
        for day in 10...17 {
            _ = try await visitor.send(
                "/evening/2026-11-\(day)",
                [("id", "e\(day)"), ("back", "3"), ("did", "none")]
            )
        }
        #expect(try await !showsBanner(visitor).contains(true))
        let kept = try await visitor.send(
            "/evening/2026-11-20",
            [("id", "e20"), ("back", "9"), ("did", "none")]
        )
        #expect(kept.location == "/urgent#asks")
        let page = try await visitor.open("/urgent").text
        #expect(page.contains("much worse than in the last two weeks"))
        #expect(try await showsBanner(visitor).allSatisfy { $0 })
        let again = try await visitor.send(
            "/evening/2026-11-20",
            [("id", "e20"), ("back", "10"), ("did", "none")]
        )
        #expect(again.location == "/?kept=e20")
        _ = try await visitor.send("/urgent", [("do", "none")])
        #expect(try await !showsBanner(visitor).contains(true))
        let log = try await visitor.store.shownCards()
        #expect(log.map(\.answer) == [nil, .noneOfThese])
        #expect(log.first?.cards == ["turn-back-pain 2026-11-20"])
    }

    @Test func `an old entry that is corrected asks nothing`() async throws {
        let visitor = try await Visitor()
        for day in 1...8 {
            _ = try await visitor.send(
                "/evening/2026-11-0\(day)",
                [("id", "e\(day)"), ("back", "2"), ("did", "none")]
            )
        }
        let kept = try await visitor.send(
            "/evening/2026-11-09",
            [("id", "e9"), ("back", "10"), ("did", "none")]
        )
        #expect(kept.location?.hasPrefix("/diary/day/") == true)
        #expect(try await !showsBanner(visitor).contains(true))
    }
}
