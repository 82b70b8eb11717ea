import Clinical
import Diary
import Testing
import Vocabulary
import Wording

@testable import Report

/// A link in time that only the diary tells, on the sheet for the doctor.
struct LegNightsReportTests {
    /// Seventy nights with legs at 3 before a day and at 6 from it on, every third one left out.
    private static func entries(since day: Day, from first: Day) throws -> [Entry] {
        try (0..<70).filter { !$0.isMultiple(of: 3) }.map { index in
            let night = first.advanced(by: index)
            return try SampleDiary.entry(.evening, night, [.legs: .whole(night < day ? 3 : 6)])
        }
    }

    /// A report of the last nights of that diary, with duloxetine for thirty days.
    private static func report(
        nights: Int,
        answered build: (inout Case) -> Void = { _ in }
    ) throws -> VisitReport {
        var story = try SampleCase.typical()
        let started = story.asOf.advanced(by: -30)
        story.medicines = [
            MedicineReviewTests.medicine("Duloxetine 60 mg") { $0.started = .day(started) }
        ]
        build(&story)
        let first = story.asOf.advanced(by: -69)
        let entries = try entries(since: started, from: first)
        let all = SampleDiary.make(entries, from: first, count: 70)
        let from = story.asOf.advanced(by: 1 - nights)
        let legNights = LegNights(all.series)
        return VisitReport(
            ReportInput(
                period: from...story.asOf,
                today: story.asOf,
                assessment: Assessor.assess(story, nights: legNights),
                answers: story,
                series: SampleDiary.make(entries, from: from, count: nights).series,
                legNights: legNights
            )
        )
    }

    private static func line(_ report: VisitReport) throws -> FindingLine {
        try #require(
            report.review.levels.flatMap(\.findings).first {
                $0.finding.rule == "time-link-diary"
            }
        )
    }

    @Test func `the two figures and their nights stand in every form`() throws {
        let report = try Self.report(nights: 70)
        let line = try Self.line(report)
        let says = Wording.english(line.finding.says)
        #expect(says.contains("at 3 of 10 in the four weeks before (median of 19 nights)"))
        #expect(
            says.contains("at 6 of 10 in the four weeks from that day on (median of 19 nights)")
        )
        let nights = Wording.english(try #require(line.finding.nights).label)
        #expect(line.support(.english).contains("Rests on: Duloxetine 60 mg and " + nights))
        let html = report.page(wording: .english, paper: .a4).html
        #expect(html.contains(Markup.text(says).html))
        #expect(html.contains(Markup.text(nights).html))
        let text = report.plainText(wording: .german).split(whereSeparator: \.isWhitespace)
        #expect(text.joined(separator: " ").contains("Median von 19 Nächten"))
        #expect("\(report.tree(wording: .english))".contains("\"measure\""))
    }

    @Test func `a letter leads to the nights when the table of days shows them all`() throws {
        let all = try Self.report(nights: 70)
        let says = Wording.english(try Self.line(all).finding.says)
        let line = try #require(all.minute.first { Wording.english($0.says) == says })
        let rows = all.keys.filter { line.keys.contains($0.letter) }.map(\.rows)
        #expect(rows == [.answers([.medicine(0)]), .days(.legs)])
        let short = try Self.report(nights: 14)
        let other = try #require(short.minute.first { Wording.english($0.says) == says })
        let fewer = short.keys.filter { other.keys.contains($0.letter) }.map(\.rows)
        #expect(fewer == [.answers([.medicine(0)])])
    }

    @Test func `it stays when a hidden answer makes the rules read the case again`() throws {
        let report = try Self.report(nights: 70) {
            $0.medicines?.append(Medicine(name: "Pramipexole 0.5 mg"))
            $0.warning.answers[.newGamblingOrSpending] = .answer(.yes)
        }
        #expect(report.findings.contains { $0.rule == "time-link-diary" })
        #expect(!report.findings.contains { $0.level == .alert })
    }

    @Test func `a night without the legs is left out`() throws {
        let day = try #require(Day("2026-11-01"))
        let back = try SampleDiary.entry(.evening, day, [.back: .whole(4)])
        let start = try SampleDiary.entry(
            .legsStarted,
            day.advanced(by: 1),
            at: ClockTime("21:00"),
            [:]
        )
        let nights = LegNights(SampleDiary.make([back, start], from: day, count: 5).series)
        #expect(nights.nights.map(\.day) == [day.advanced(by: 1)])
        #expect(nights.nights.first?.legs == nil)
        #expect(nights.nights.first?.onset == 540)
    }
}
