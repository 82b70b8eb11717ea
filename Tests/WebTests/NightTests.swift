import Diary
import Storage
import Testing
import Vocabulary

@testable import Web

/// Night mode: what is tapped, and when it comes by itself.
struct NightTests {
    private static let night = "2026-11-21T02:10:00+01:00"

    @Test func `what keeps a person up begins the morning's entry, once`() async throws {
        let visitor = try await Visitor(at: Self.night)
        let first = try await visitor.send("/night", [("id", "n1"), ("by", "back")])
        #expect(first.location == "/night?kept=n1")
        let second = try await visitor.send("/night", [("id", "n2"), ("by", "both")])
        #expect(second.location == "/night?kept=n1")
        let entries = try await visitor.store.entries()
        #expect(entries.count == 1)
        #expect(entries.first?.values[.keptUpBy] == .word("both"))
        #expect(entries.first?.night.eve == Day("2026-11-20"))
    }

    @Test func `the morning is still asked for, with the answer filled in`() async throws {
        let visitor = try await Visitor(at: Self.night)
        _ = try await visitor.send("/evening/2026-11-20", [("id", "e1"), ("legs", "1")])
        _ = try await visitor.send("/night", [("id", "n1"), ("by", "back")])
        let form = try await visitor.open("/morning/2026-11-20").text
        #expect(form.contains("value=\"back\" checked"))
        let due = CheckIn.due(
            at: try #require(Moment("2026-11-21T07:00:00+01:00")),
            kept: try await visitor.store.entries()
        )
        let eve = try #require(Day("2026-11-20"))
        #expect(due == .morning(Night(eve: eve)))
    }

    @Test func `a tap leads back to the night and offers what follows`() async throws {
        let visitor = try await Visitor(at: Self.night)
        let answer = try await visitor.send("/started", [("id", "t1"), ("from", "night")])
        #expect(answer.location == "/night?kept=t1")
        let page = try await visitor.open("/night?kept=t1").text
        #expect(page.contains("Kept: your legs have started."))
        #expect(page.contains("data-theme=\"night\""))
    }

    @Test(arguments: [
        ("2026-11-20T21:59:00+01:00", false), ("2026-11-20T22:00:00+01:00", true),
        ("2026-11-21T05:59:00+01:00", true), ("2026-11-21T06:00:00+01:00", false),
    ])
    func `it comes by itself in the hours the settings name`(
        moment: String,
        isNight: Bool
    ) async throws {
        let visitor = try await Visitor(at: moment)
        let before = try await visitor.open("/")
        #expect(before.status == 200)
        let kept = try await visitor.send(
            "/settings",
            [("nightFrom", "22:00"), ("nightUntil", "06:00")]
        )
        #expect(kept.status == 303)
        let page = try await visitor.open("/")
        #expect(page.location == (isNight ? "/night" : nil))
        #expect(try await visitor.open("/?usual=yes").status == 200)
        let diary = try await visitor.open("/diary").text
        #expect(diary.contains("data-theme=\"night\"") == isNight)
        #expect(diary.contains("data-night-hours=\"22:00-06:00\""))
        _ = try await visitor.send("/settings", [("nightFrom", ""), ("nightUntil", "06:00")])
        #expect(try await visitor.store.settings().nightHours == nil)
    }

    @Test func `undo takes back only what a tap made`() async throws {
        let visitor = try await Visitor(at: Self.night)
        _ = try await visitor.send("/evening/2026-11-20", [("id", "e1"), ("legs", "1")])
        #expect(try await visitor.send("/undo", [("id", "e1")]).status == 404)
        _ = try await visitor.send("/night", [("id", "n1"), ("by", "back")])
        #expect(try await visitor.send("/undo", [("id", "n1")]).location == "/night")
        #expect(try await visitor.store.entries().map(\.type) == [.evening])
        let morning = [("id", "m1"), ("sleptFrom", "23:00"), ("sleptTo", "02:00")]
        _ = try await visitor.send("/morning/2026-11-20", morning)
        _ = try await visitor.send("/night", [("id", "n2"), ("by", "legs")])
        _ = try await visitor.send("/undo", [("id", "m1")])
        let id = try #require(EntryID("m1"))
        let kept = try #require(try await visitor.store.entry(id))
        #expect(kept.values[.keptUpBy] == nil)
        #expect(kept.values[.sleptFrom] != nil)
    }
}
