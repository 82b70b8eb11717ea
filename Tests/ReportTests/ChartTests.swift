import Diary
import Testing
import Vocabulary
import Wording

@testable import Report

/// The drawings show what was recorded and nothing else.
struct ChartTests {
    static let names = ["leg-clock", "nights-calendar", "pain-lines", "sleep-bars"]

    static func chart(_ name: String, _ nights: [NightRecord], marks: [ChartMark] = []) -> any Chart
    {
        switch name {
        case "leg-clock": LegClock(nights: nights, marks: marks)
        case "nights-calendar": NightsCalendar(nights: nights)
        case "pain-lines": PainLines(nights: nights)
        default: SleepBars(nights: nights)
        }
    }

    @Test(arguments: names, ChartSize.allCases)
    func `six weeks look as they were approved`(name: String, size: ChartSize) throws {
        let diary = try SampleDiary.of(42)
        let day = try #require(Day("2026-10-28"))
        let mark = ChartMark(day: day, label: Text("test.mark", "pramipexole 0.25 → 0.5 mg"))
        let chart = Self.chart(name, diary.nights, marks: [mark])
        try Snapshot.expect(
            chart.svg(.english, size: size).html,
            is: "\(name)-\(size.rawValue).svg"
        )
    }

    @Test(arguments: names)
    func `a year looks as it was approved`(name: String) throws {
        let chart = Self.chart(name, try SampleDiary.of(365, from: "2025-11-21").nights)
        try Snapshot.expect(chart.svg(.english).html, is: "\(name)-year.svg")
    }

    @Test(arguments: names, [0, 1, 2, 7, 42, 121, 365, 900, 3650])
    func `any length is drawn inside its view box, without style attributes`(
        name: String,
        count: Int
    ) throws {
        let diary = count == 0 ? [] : try SampleDiary.of(count, from: "2016-11-24").nights
        let chart = Self.chart(name, diary)
        for size in ChartSize.allCases {
            let svg = chart.svg(.english, size: size).html
            #expect(!svg.contains("style="))
            #expect(svg.contains("role=\"img\""))
            #expect(svg.contains("<title id=\"\(name)-\(size.rawValue)-title\">"))
            #expect(svg.contains("<desc id=\"\(name)-\(size.rawValue)-says\">"))
            for x in svg.numbers(of: "x") + svg.numbers(of: "cx") + svg.numbers(of: "x2") {
                #expect((0...size.width).contains(x), "\(x) in \(size)")
            }
        }
        #expect(!chart.figure(.english).html.contains("style="))
    }

    @Test(arguments: names)
    func `a period without data is an empty frame with a sentence`(name: String) throws {
        let chart = Self.chart(name, try SampleDiary.empty(30).nights)
        let svg = chart.svg(.english).html
        #expect(svg.contains(">Nothing recorded in this period.</text>"))
        #expect(svg.contains("class=\"frame\""))
        #expect(!svg.contains("<circle"))
        #expect(chart.isEmpty)
    }

    @Test(arguments: [ChartSize.wide, .narrow])
    func `every night without an entry is a gap, every calm one an open circle`(
        size: ChartSize
    ) throws {
        let diary = try SampleDiary.of(42)
        let svg = LegClock(nights: diary.nights).svg(.english, size: size).html
        let gaps = diary.nights.count { !$0.isRecorded }
        #expect(gaps > 0)
        #expect(svg.count(of: "class=\"gap\"") == gaps)
        #expect(svg.count(of: "class=\"calm\"") == diary.nights.count { $0.isCalm.isYes })
        #expect(svg.count(of: "class=\"onset\"") == diary.nights.count { $0.onset.isRecorded })
        #expect(svg.count(of: "class=\"sleep\"") == diary.nights.count { $0.asleep.isRecorded })
    }

    @Test func `a worse evening is a larger circle`() throws {
        let day = try #require(Day("2026-10-10"))
        let entries = try [2, 9].enumerated().flatMap { index, legs in
            let eve = day.advanced(by: index)
            return [
                try SampleDiary.entry(.evening, eve, [.legs: .whole(legs)]),
                try SampleDiary.entry(.legsStarted, eve, at: ClockTime(wrapping: 1290), [:]),
            ]
        }
        let diary = SampleDiary.make(entries, from: day, count: 2)
        let radii = LegClock(nights: diary.nights).svg(.english).html.numbers(of: "r")
        #expect(radii.count == 2)
        #expect(radii.first ?? 9 < radii.last ?? 0)
    }

    @Test func `an onset at 16:40 extends the axis`() throws {
        let day = try #require(Day("2026-10-10"))
        let early = try SampleDiary.entry(.legsStarted, day, at: ClockTime(wrapping: 1000), [:])
        let svg = LegClock(nights: SampleDiary.make([early], from: day, count: 3).nights)
            .svg(.english).html
        #expect(svg.contains(">15:00</text>"))
        #expect(svg.contains("class=\"onset-unrated\""))
        let usual = LegClock(nights: try SampleDiary.of(20).nights).svg(.english).html
        #expect(!usual.contains(">15:00</text>"))
        #expect(usual.contains(">18:00</text>") && usual.contains(">09:00</text>"))
    }

    @Test func `medians stand before and from the mark on, with their counts`() throws {
        let diary = try SampleDiary.of(42)
        let day = try #require(Day("2026-10-28"))
        let clock = LegClock(
            nights: diary.nights,
            marks: [ChartMark(day: day, label: Text("test", "dose"))]
        )
        let before = NightsSummary(diary.nights.filter { $0.night.eve < day })
        let after = NightsSummary(diary.nights.filter { $0.night.eve >= day })
        let first = try #require(before.onset)
        let second = try #require(after.onset)
        #expect(clock.split == day)
        let svg = clock.svg(.english).html
        #expect(svg.contains("(\(first.count))</text>"))
        #expect(svg.contains("(\(second.count))</text>"))
        #expect(svg.count(of: "class=\"median\"") == 2)
        let time = ClockTime(wrapping: 720 + Int(first.value.rounded()))
        #expect(svg.contains("median \(time)"))
    }

    @Test func `the lines of pain break at gaps`() throws {
        let day = try #require(Day("2026-10-10"))
        let entries = try [0, 1, 3, 4, 6].map { index in
            try SampleDiary.entry(
                .evening,
                day.advanced(by: index),
                [.legs: .whole(index), .back: .whole(5)]
            )
        }
        let svg = PainLines(nights: SampleDiary.make(entries, from: day, count: 7).nights)
            .svg(.english).html
        #expect(svg.count(of: "class=\"legs-line\"") == 2)
        #expect(svg.count(of: "class=\"back-line\"") == 2)
        #expect(svg.count(of: "class=\"legs-point\"") == 5)
        #expect(svg.count(of: "class=\"gap\"") == 2)
    }

    @Test func `the calendar shows zero as a number and a missing night as a dashed square`() throws
    {
        let day = try #require(Day("2026-10-10"))
        let zero = try SampleDiary.entry(.evening, day, [.legs: .whole(0)])
        let svg = NightsCalendar(nights: SampleDiary.make([zero], from: day, count: 2).nights)
            .svg(.english).html
        #expect(svg.contains("class=\"c-cell v0\""))
        #expect(svg.contains(">0</text>"))
        #expect(svg.count(of: "class=\"c-gap\"") == 1)
    }

    @Test(arguments: names)
    func `the table behind has a caption, headings and a row for every night`(name: String) throws {
        let diary = try SampleDiary.of(42)
        let table = Self.chart(name, diary.nights).table(.english).html
        #expect(table.contains("<caption>"))
        #expect(table.count(of: "<th scope=\"row\">") == 42)
        #expect(table.contains("not recorded"))
    }

    @Test func `a year is drawn by the week and says so`() throws {
        let clock = LegClock(nights: try SampleDiary.of(365, from: "2025-11-21").nights)
        #expect(clock.description(.english).contains("Each place is one week"))
        #expect(clock.svg(.english).html.count(of: "class=\"onset\"") <= 54)
        #expect(clock.svg(.english).html.contains("class=\"whisker\""))
    }
}

extension String {
    /// How often a piece occurs.
    func count(of piece: String) -> Int {
        split(separator: piece, omittingEmptySubsequences: false).count - 1
    }

    /// The numbers of an attribute.
    func numbers(of attribute: String) -> [Double] {
        split(separator: " \(attribute)=\"", omittingEmptySubsequences: false).dropFirst()
            .compactMap {
                $0.split(separator: "\"").first.flatMap { Double($0) }
            }
    }
}
