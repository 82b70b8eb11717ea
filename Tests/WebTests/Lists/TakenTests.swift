import Clinical
import Diary
import Storage
import Testing
import Vocabulary

@testable import Web

/// Medicines of the list, tapped in the check-in, and the questions that come with some of them.
struct TakenTests {
    @Test func `medicines of the list are tapped, others written`() async throws {
        let visitor = try await Visitor()
        #expect(!(try await visitor.open("/evening/2026-11-20").text.contains("Sifrol")))
        _ = try await visitor.send("/medicines/new", [("name", "Sifrol 0,18 mg")])
        _ = try await visitor.send(
            "/medicines/new",
            [("name", "Ibuprofen 400"), ("stopped", "2026-11-01")]
        )
        let form = try await visitor.open("/evening/2026-11-20").text
        #expect(form.contains("name=\"medicines\" value=\"Sifrol 0,18 mg\"><span>"))
        #expect(!form.contains("Ibuprofen"))
        _ = try await visitor.send(
            "/evening/2026-11-20",
            [
                ("id", "e1"), ("did", "none"), ("medicines", "Sifrol 0,18 mg"),
                ("medicines", "two paracetamol\nmelatonin"),
            ]
        )
        let entry = try #require(try await visitor.store.shelf().entries.first)
        #expect(entry.values.text(.medicines) == "Sifrol 0,18 mg\ntwo paracetamol\nmelatonin")
        let again = try await visitor.open("/evening/2026-11-20").text
        #expect(again.contains("value=\"Sifrol 0,18 mg\" checked"))
        #expect(again.contains("two paracetamol\nmelatonin</textarea>"))
        let page = try await visitor.open("/medicines").text
        #expect(page.contains("Noted in the diary on 1 of 1 night"))
    }

    @Test func `questions about urges come on their schedule and are answered once`() async throws {
        let visitor = try await Visitor(at: "2026-11-20T10:00:00+01:00")
        _ = try await visitor.send(
            "/medicines/new",
            [("name", "Sifrol 0.18 mg"), ("started", "2026-11-01")]
        )
        #expect(try await visitor.open("/medicines").text.contains("Answer five questions"))
        let empty = try await visitor.send("/urges", [("do", "keep")])
        #expect(empty.status == 422)
        #expect(try await visitor.open("/medicines").text.contains("Answer five questions"))
        _ = try await visitor.send("/urges", [("do", "none")])
        #expect(!(try await visitor.open("/medicines").text.contains("Answer five questions")))
        let answers = try #require(try await visitor.store.currentCase()).warning.answers
        #expect(answers[.newGamblingOrSpending] == .answer(.no))
    }

    @Test func `an urge that is ticked is an alert, with its day`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/medicines/new", [("name", "Sifrol 0.18 mg")])
        _ = try await visitor.send("/urges", [("urge", "spending"), ("do", "keep")])
        let file = try #require(try await visitor.store.currentCase())
        #expect(file.warning.answers[.newGamblingOrSpending] == .answer(.yes))
        #expect(file.warning.since[.newGamblingOrSpending] == PartialDate("2026-11-20"))
        let page = try await visitor.open("/medicines").text
        #expect(page.contains("Please call the prescriber before the next dose"))
        #expect(try await visitor.open("/urgent/log").text.contains("answered: read"))
    }

    @Test func `an urge that has gone takes its day along`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/urges", [("urge", "eating"), ("do", "keep")])
        _ = try await visitor.send("/urges", [("do", "none")])
        let warning = try #require(try await visitor.store.currentCase()).warning
        #expect(warning.answers[.newGamblingOrSpending] == .answer(.no))
        #expect(warning.since[.newGamblingOrSpending] == nil)
    }

    @Test func `nobody is asked about urges in the night`() async throws {
        let visitor = try await Visitor(at: "2026-11-21T02:10:00+01:00")
        _ = try await visitor.send("/medicines/new", [("name", "Sifrol 0.18 mg")])
        _ = try await visitor.send(
            "/evening/2026-11-20",
            [("id", "e1"), ("legs", "4"), ("did", "none")]
        )
        #expect(!(try await visitor.open("/").text.contains("Answer five questions")))
    }
}
