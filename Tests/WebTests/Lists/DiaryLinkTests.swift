import Clinical
import Diary
import Storage
import Testing
import Vocabulary

@testable import Web

/// A medicine and the nights of the diary before and after it, on the page and in the report.
struct DiaryLinkTests {
    /// Someone who has taken duloxetine for twenty days, with so many rated nights on each side.
    private func visitor(nights: Int) async throws -> Visitor {
        let visitor = try await Visitor()
        let moment = try #require(Moment(Visitor.evening))
        let started = moment.day.advanced(by: -20)
        for distance in -nights..<nights {
            let day = started.advanced(by: distance)
            var entry = Entry(
                id: try #require(EntryID("evening-\(day)")),
                type: .evening,
                day: day,
                time: nil,
                recorded: moment,
                zone: "Europe/Berlin"
            )
            entry.values[.legs] = .whole(distance < 0 ? 3 : 6)
            try await visitor.store.keep(entry, by: .person, at: moment)
        }
        _ = try await visitor.send(
            "/medicines/new",
            [("name", "Duloxetine 60 mg"), ("started", started.description)]
        )
        return visitor
    }

    @Test func `ten nights on each side are shown with both figures`() async throws {
        let visitor = try await visitor(nights: 10)
        let page = try await visitor.open("/medicines").text
        #expect(page.contains("at 3 of 10 in the four weeks before (median of 10 nights)"))
        #expect(page.contains("at 6 of 10 in the four weeks from that day on"))
        #expect(page.contains("This is not proof"))
        #expect(page.contains("the diary (legs on 20 nights, 21 October 2026 to 9 November 2026)"))
        #expect(page.contains("#time-link-diary"))
        #expect(!page.contains("#worsens-legs"))
        let report = try await visitor.open("/report").text
        #expect(report.contains("at 3 of 10 in the four weeks before (median of 10 nights)"))
    }

    @Test func `nine nights say nothing`() async throws {
        let visitor = try await visitor(nights: 9)
        let page = try await visitor.open("/medicines").text
        #expect(!page.contains("#time-link-diary"))
        #expect(page.contains("#worsens-legs"))
        #expect(!(try await visitor.open("/report").text.contains("time-link-diary")))
    }
}
