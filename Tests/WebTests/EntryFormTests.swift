import Diary
import Storage
import Testing
import Vocabulary

@testable import Web

/// What a person fills in is kept once and as it was meant, or comes back with every answer.
struct EntryFormTests {
    private let path = "/evening/2026-11-20"

    @Test func `an evening is kept with what was tapped`() async throws {
        let visitor = try await Visitor()
        let answer = try await visitor.send(
            path,
            [
                ("id", "e1"), ("legs", "4"), ("back", "6"), ("did", "none"), ("did", "stretched"),
                ("did", "satOver4Hours"),
            ]
        )
        #expect(answer.status == 303)
        #expect(answer.location == "/?kept=e1")
        let entry = try #require(try await visitor.store.shelf().entries.first)
        #expect(entry.type == .evening)
        #expect(entry.day == Day("2026-11-20"))
        #expect(entry.zone == "Europe/Berlin")
        #expect(entry.recorded.description == Visitor.evening)
        #expect(entry.values.whole(.legs) == 4)
        #expect(entry.values.whole(.back) == 6)
        #expect(entry.values[.did] == .words(["stretched", "satOver4Hours"]))
        #expect(entry.values[.sittingHours] == nil)
    }

    @Test func `what is left out stays not recorded, and habits that were shown are none`()
        async throws
    {
        let visitor = try await Visitor()
        _ = try await visitor.send(
            path,
            [("id", "e1"), ("legs", ""), ("back", "3"), ("did", "none"), ("note", "  ")]
        )
        let entry = try #require(try await visitor.store.shelf().entries.first)
        #expect(entry.values[.legs] == nil)
        #expect(entry.values[.note] == nil)
        #expect(entry.values[.did] == .words([]))
    }

    @Test func `sending a form twice changes nothing`() async throws {
        let visitor = try await Visitor()
        let form = [("id", "e1"), ("legs", "4"), ("did", "none")]
        _ = try await visitor.send(path, form)
        let count = try await visitor.store.changeCount()
        let again = try await visitor.send(path, form)
        #expect(again.status == 303)
        #expect(try await visitor.store.changeCount() == count)
    }

    @Test func `tapping the same button twice changes nothing`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/started", [("id", "s1")])
        let count = try await visitor.store.changeCount()
        _ = try await visitor.send("/started", [("id", "s1")])
        #expect(try await visitor.store.changeCount() == count)
        let entry = try #require(try await visitor.store.shelf().entries.first)
        #expect(entry.time == ClockTime("21:14"))
        #expect(entry.type == .legsStarted)
    }

    @Test func `a start can be moved back in time`() async throws {
        let visitor = try await Visitor(at: "2026-11-21T00:10:00+01:00")
        _ = try await visitor.send("/started", [("id", "s1")])
        _ = try await visitor.send("/started", [("id", "s1"), ("ago", "30")])
        _ = try await visitor.send("/started", [("id", "s1"), ("ago", "30")])
        let entry = try #require(try await visitor.store.shelf().entries.first)
        #expect(entry.time == ClockTime("23:40"))
        #expect(entry.day == Day("2026-11-20"))
        #expect(entry.night == Night(eve: try #require(Day("2026-11-20"))))
    }

    @Test(arguments: [
        ("legs", "11"), ("legs", "four"), ("back", "-1"), ("sittingHours", "25"),
        ("caffeineLast", "25:00"), ("did", "flew"), ("tobacco", "maybe"),
        ("exerciseMinutes", "1e3"), ("note", "a\u{7}b"),
    ])
    func `a value that cannot be comes back with every other answer`(
        name: String,
        value: String
    ) async throws {
        let visitor = try await Visitor()
        let form = [
            ("id", "e1"), ("legs", "4"), ("back", "6"), ("did", "none"), ("did", "walked"),
            ("medicines", "magnesium <b>300</b>"),
        ].filter { $0.0 != name }
        let answer = try await visitor.send(path, form + [(name, value)])
        #expect(answer.status == 422)
        #expect(try await visitor.store.shelf().entries.isEmpty)
        #expect(answer.text.contains("class=\"problem\" id=\"\(name)-problem\""))
        #expect(answer.text.contains("href=\"#\(name)\""))
        #expect(answer.text.contains("magnesium &lt;b&gt;300&lt;/b&gt;"))
        #expect(answer.text.contains("name=\"id\" value=\"e1\""))
        if name != "back" {
            #expect(answer.text.contains("name=\"back\" value=\"6\" checked"))
        }
    }

    @Test func `a night of sleep that cannot be comes back`() async throws {
        let visitor = try await Visitor(at: "2026-11-21T08:00:00+01:00")
        let answer = try await visitor.send(
            "/morning/2026-11-20",
            [("id", "m1"), ("sleptFrom", "23:00"), ("sleptTo", "11:30"), ("keptUpBy", "legs")]
        )
        #expect(answer.status == 422)
        #expect(answer.text.contains("value=\"23:00\" selected"))
        #expect(answer.text.contains("value=\"legs\" checked"))
    }

    @Test func `a day to come is not filled in`() async throws {
        let visitor = try await Visitor()
        let answer = try await visitor.send("/evening/2026-11-22", [("id", "e1"), ("legs", "4")])
        #expect(answer.status == 422)
        #expect(answer.text.contains("has not come yet"))
    }

    @Test func `a correction is a new revision of the same entry`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send(path, [("id", "e1"), ("legs", "4"), ("did", "none")])
        let page = try await visitor.open(path)
        #expect(page.text.contains("value=\"e1\""))
        #expect(page.text.contains("name=\"legs\" value=\"4\" checked"))
        _ = try await visitor.send("/entry/e1", [("id", "e1"), ("legs", "7"), ("did", "none")])
        let id = try #require(EntryID("e1"))
        let history = try await visitor.store.history(of: id)
        #expect(history.map { $0.entry.values.whole(.legs) } == [4, 7])
        #expect(history.map(\.entry.recorded).allSatisfy { $0.description == Visitor.evening })
    }

    @Test func `a start can be added to a past night, after midnight too`() async throws {
        let visitor = try await Visitor()
        let answer = try await visitor.send(
            "/add/legsStarted/2026-11-12",
            [("id", "s1"), ("time", "00:30")]
        )
        #expect(answer.location == "/diary/day/2026-11-12?kept=s1")
        let entry = try #require(try await visitor.store.shelf().entries.first)
        #expect(entry.day == Day("2026-11-13"))
        #expect(entry.night.eve == Day("2026-11-12"))
    }

    @Test func `an identifier of another kind of entry is not taken over`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/started", [("id", "s1")])
        let answer = try await visitor.send(path, [("id", "s1"), ("legs", "4")])
        #expect(answer.status == 404)
        #expect(try await visitor.store.shelf().entries.map(\.type) == [.legsStarted])
    }

    @Test func `a visit ahead is written down and shown`() async throws {
        let visitor = try await Visitor()
        let answer = try await visitor.send(
            "/add/visit/2026-11-20",
            [("id", "v1"), ("day", "2026-12-03"), ("visitWith", "Dr Example")]
        )
        #expect(answer.location == "/visits?kept=v1")
        #expect(try await visitor.open("/visits").text.contains("3 December 2026"))
    }

    @Test func `scores can be left out`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/settings", [("scores", "hide")])
        let page = try await visitor.open("/")
        #expect(!page.text.contains("name=\"legs\""))
        #expect(page.text.contains("name=\"did\""))
    }
}
