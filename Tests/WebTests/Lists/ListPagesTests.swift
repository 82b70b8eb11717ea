import Clinical
import Storage
import Testing
import Vocabulary

@testable import Web

/// Medicines, results and reactions written down on their pages.
struct ListPagesTests {
    private func medicines(_ visitor: Visitor) async throws -> [Medicine] {
        try await visitor.store.currentCase()?.medicines ?? []
    }

    @Test func `a medicine is added once, weighed, changed and removed`() async throws {
        let visitor = try await Visitor()
        let form = [
            ("name", "Sifrol 0,18 mg"), ("for", "restlessLegs"), ("started", "2025-03"),
            ("dose.0.amount", "0.18"), ("dose.0.unit", "mg"), ("dose.0.at", "20:00"),
        ]
        for _ in 0..<2 {
            let answer = try await visitor.send("/medicines/new", form)
            #expect(answer.location == "/medicines?kept=medicine#medicine")
        }
        let kept = try #require(try await medicines(visitor).first)
        #expect(try await medicines(visitor).count == 1)
        #expect(kept.doses?.first?.at == [ClockTime(wrapping: 1200)])
        let page = try await visitor.open("/medicines").text
        #expect(page.contains("Holds pramipexole."))
        #expect(page.contains("/medicines/" + kept.mark))
        let shown = try await visitor.open("/medicines/" + kept.mark).text
        #expect(shown.contains("value=\"Sifrol 0,18 mg\""))
        #expect(shown.contains("value=\"20:00\""))
        var changed = form
        changed[3] = ("dose.0.amount", "0.36")
        _ = try await visitor.send("/medicines/" + kept.mark, changed)
        #expect(try await medicines(visitor).map { $0.doses?.first?.amount } == [0.36])
        // Sent twice, as after a lost answer: it is kept already.
        let again = try await visitor.send("/medicines/" + kept.mark, changed)
        #expect(again.status == 303)
        let mark = try #require(try await medicines(visitor).first?.mark)
        _ = try await visitor.send("/medicines/" + mark, [("do", "remove")])
        #expect(try await visitor.store.currentCase()?.medicines == [])
        #expect(try await visitor.open("/medicines/" + mark).status == 404)
    }

    @Test func `a line that changed meanwhile is never overwritten`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/medicines/new", [("name", "Ibuprofen 400")])
        let mark = try #require(try await medicines(visitor).first?.mark)
        _ = try await visitor.send("/medicines/" + mark, [("name", "Ibuprofen 600")])
        let late = try await visitor.send("/medicines/" + mark, [("name", "Ibuprofen 800")])
        #expect(late.status == 422)
        #expect(late.text.contains("changed or removed meanwhile"))
        #expect(late.text.contains("value=\"Ibuprofen 800\""))
        #expect(late.text.contains("action=\"/medicines/new\""))
        #expect(try await medicines(visitor).map(\.name) == ["Ibuprofen 600"])
    }

    @Test func `what can’t be read comes back and nothing is kept`() async throws {
        let visitor = try await Visitor()
        let answer = try await visitor.send(
            "/medicines/new",
            [
                ("name", "Thyroxine"), ("started", "2026-12-24"), ("dose.0.amount", "100"),
                ("dose.0.from", "2026-01-01"),
            ]
        )
        #expect(answer.status == 422)
        #expect(answer.text.contains("A dose needs its unit"))
        #expect(answer.text.contains("value=\"Thyroxine\""))
        let reversed = try await visitor.send(
            "/medicines/new",
            [("name", "Thyroxine"), ("started", "2026-05-01"), ("stopped", "2026-04")]
        )
        #expect(reversed.status == 422)
        #expect(reversed.text.contains("would have stopped before it started"))
        let ahead = try await visitor.send(
            "/results/new",
            [("test", "ferritin"), ("value", "38"), ("unit", "ng/mL"), ("on", "2026-11-21")]
        )
        #expect(ahead.status == 422)
        #expect(try await visitor.store.currentCase() == nil)
    }

    @Test func `another dose is one more group, and nothing is kept by it`() async throws {
        let visitor = try await Visitor()
        let answer = try await visitor.send(
            "/medicines/new",
            [("name", "Lyrica 75"), ("doses", "1"), ("dose.0.amount", "75"), ("do", "another")]
        )
        #expect(answer.status == 200)
        #expect(answer.text.contains("name=\"dose.1.amount\""))
        #expect(answer.text.contains("value=\"75\""))
        #expect(try await visitor.store.currentCase() == nil)
    }

    @Test func `results and reactions stand in the list and are weighed`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send(
            "/results/new",
            [
                ("test", "ferritin"), ("value", "75"), ("unit", "µg/L"), ("on", "2026-11-02"),
                ("time", "8:00"), ("hoursSinceIron", "48"),
            ]
        )
        _ = try await visitor.send(
            "/results/new",
            [("test", "ferritin"), ("value", "3000000"), ("unit", "ng/mL"), ("on", "2026-11-19")]
        )
        _ = try await visitor.send(
            "/reactions/new",
            [("to", "Metoclopramide"), ("reaction", "restless within the hour")]
        )
        let file = try #require(try await visitor.store.currentCase())
        #expect(file.labs?.count == 2)
        #expect(
            file.allergies == [Allergy(to: "Metoclopramide", reaction: "restless within the hour")]
        )
        let iron = try await visitor.open("/iron").text
        #expect(iron.contains("iron-treat"))
        let page = try await visitor.open("/medicines").text
        #expect(page.contains("restless within the hour"))
        #expect(page.contains("impossible-value"))
    }

    @Test func `the interview keeps the doses of a medicine it lists`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send(
            "/medicines/new",
            [
                ("name", "Sifrol 0.18 mg"), ("dose.0.amount", "0.18"), ("dose.0.unit", "mg"),
                ("dose.0.from", "2025"),
            ]
        )
        _ = try await visitor.send(
            "/interview",
            [
                ("question", "medicines"), ("rows", "2"), ("medicines.0.name", "Sifrol 0.18 mg"),
                ("medicines.1.name", "Ibuprofen 400"), ("do", "next"),
            ]
        )
        let rows = try await medicines(visitor)
        #expect(rows.map(\.name) == ["Sifrol 0.18 mg", "Ibuprofen 400"])
        #expect(rows.first?.doses?.first?.amount == 0.18)
    }

    @Test func `a list has at most a hundred lines`() async throws {
        let visitor = try await Visitor()
        var file = Case(asOf: try #require(Day("2026-11-20")))
        file.allergies = (0..<RowCheck.mostRows).map { Allergy(to: "thing \($0)", reaction: nil) }
        let moment = try #require(Moment(Visitor.evening))
        try await visitor.store.keep(file, by: .person, at: moment)
        let answer = try await visitor.send("/reactions/new", [("to", "one more")])
        #expect(answer.status == 422)
        #expect(answer.text.contains("at most 100"))
        #expect(try await visitor.store.currentCase()?.allergies?.count == 100)
    }

    @Test func `lines added at the same time are all kept`() async throws {
        let visitor = try await Visitor()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    _ = try await visitor.send("/reactions/new", [("to", "thing \(number)")])
                }
            }
            try await group.waitForAll()
        }
        #expect(try await visitor.store.currentCase()?.allergies?.count == 20)
    }
}
