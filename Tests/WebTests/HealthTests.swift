import Diary
import Storage
import Testing
import Vocabulary

@testable import Web

/// The health page and the one word for monitors.
struct HealthTests {
    private static let plenty = Machine(
        recordBytes: 4_200_000,
        freeBytes: 9_000_000_000,
        residentBytes: 51_000_000,
        started: 1_795_000_000
    )

    @Test func `a sound machine is said to be well, with its figures`() async throws {
        let visitor = try await Visitor(machine: Self.plenty)
        let page = try await visitor.open("/health")
        #expect(page.status == 200)
        #expect(page.text.contains("Everything looks as it should."))
        for words in ["4.2 MB", "9.0 GB", "51.0 MB", "none since the program started"] {
            #expect(page.text.contains(words), "\(words)")
        }
        let word = try await visitor.open("/health.json")
        #expect(word.status == 200)
        #expect(word.text == #"{"ok":true}"#)
    }

    @Test func `what the machine can't say is not known, and no trouble`() async throws {
        let visitor = try await Visitor()
        #expect(try await visitor.open("/health").text.contains("not known"))
        #expect(try await visitor.open("/health.json").status == 200)
    }

    @Test func `a disk nearly full is a trouble`() async throws {
        var machine = Self.plenty
        machine.freeBytes = 12_000_000
        let visitor = try await Visitor(machine: machine)
        #expect(try await visitor.open("/health").text.contains("nearly full"))
        let word = try await visitor.open("/health.json")
        #expect(word.status == 503)
        #expect(word.text == #"{"ok":false}"#)
    }

    @Test func `a clock behind the newest entry is a trouble`() async throws {
        let visitor = try await Visitor()
        let late = try #require(Moment("2026-11-20T22:00:00+01:00"))
        let entry = try #require(DemoDiary.year(ending: late.day, seed: 3).entries.last)
        var written = entry
        written.recorded = late
        try await visitor.store.keep(written, by: .person, at: late)
        #expect(try await visitor.open("/health").text.contains("is behind the newest entry"))
        #expect(try await visitor.open("/health.json").status == 503)
    }

    @Test func `the record is checked when asked, and the page says when`() async throws {
        let visitor = try await Visitor()
        let sent = try await visitor.send("/health/check", [])
        #expect(sent.status == 303)
        let page = try await visitor.open("/health")
        #expect(page.text.contains("at 21:14 on 20 November 2026: 1 change is as written"))
    }
}
