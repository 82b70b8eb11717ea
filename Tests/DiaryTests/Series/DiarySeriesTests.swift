import Diary
import Testing
import Vocabulary

/// The order of nights, gaps and visits in a series.
struct DiarySeriesTests {
    private let ending = Day(number: 20_775)

    @Test func `every night of the stretch is there, in order, with the gaps`() throws {
        var maker = EntryMaker()
        let entries = [
            try maker.make(.evening, "2026-11-23", recorded: "2026-11-23T22:00+01:00"),
            try maker.make(.evening, "2026-11-20", recorded: "2026-11-20T22:00+01:00"),
            try maker.make(.evening, "2026-11-30", recorded: "2026-11-30T22:00+01:00"),
        ]
        let series = DiarySeries(
            entries: entries,
            nights: try night("2026-11-19")...night("2026-11-24")
        )
        #expect(series.nights.map(\.night.eve.date.day) == [19, 20, 21, 22, 23, 24])
        #expect(series.nights.map(\.isRecorded) == [false, true, false, false, true, false])
        #expect(series.recordedCount == 2)
    }

    @Test(arguments: [
        ("2026-11-20", "2026-11-21", 2), ("2026-11-01", "2026-11-19", 1),
        ("2026-11-24", "2026-12-24", 1), ("2026-11-01", "2026-11-18", 0),
        ("2026-11-25", "2026-11-26", 0), ("2026-01-01", "2026-12-31", 6),
    ])
    func `a part of the stretch is cut to what there is`(
        _ first: String,
        _ last: String,
        _ count: Int
    ) throws {
        let series = DiarySeries(
            entries: [],
            nights: try night("2026-11-19")...night("2026-11-24")
        )
        let part = series.nights(in: try night(first)...night(last))
        #expect(part.count == count)
        let range = try night(first)...night(last)
        #expect(part.allSatisfy { range.contains($0.night) })
    }

    @Test func `visits come in the order of their days, also from beyond the stretch`() throws {
        var maker = EntryMaker()
        let ahead = try maker.make(.visit, "2026-12-24", recorded: "2026-11-01T10:00+01:00")
        let past = try maker.make(.visit, "2026-10-28", recorded: "2026-11-02T10:00+01:00")
        let series = DiarySeries(
            entries: [ahead, past],
            nights: try night("2026-11-19")...night("2026-11-24")
        )
        #expect(series.visits.map(\.id) == [past.id, ahead.id])
        #expect(series.recordedCount == 0)
    }

    @Test func `a gap keeps the anchor of the night before it`() throws {
        var maker = EntryMaker()
        maker.anchor = NightAnchor(start: ClockTime(wrapping: 21 * 60))
        let first = try maker.make(.evening, "2026-11-20", recorded: "2026-11-21T05:00+01:00")
        maker.anchor = .noon
        let last = try maker.make(.evening, "2026-11-22", recorded: "2026-11-22T22:00+01:00")
        let series = DiarySeries(
            entries: [first, last],
            nights: try night("2026-11-19")...night("2026-11-23")
        )
        #expect(series.nights.map(\.anchor.start.hour) == [21, 21, 21, 12, 12])
    }

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func `the order in which entries come makes no difference`(_ seed: UInt64) {
        let diary = DemoDiary.year(ending: ending, seed: seed)
        var generator = SplitMix64(seed: seed)
        let shuffled = diary.entries.shuffled(using: &generator)
        let series = DiarySeries(entries: diary.entries, nights: diary.nights)
        let other = DiarySeries(entries: shuffled, nights: diary.nights)
        #expect(series.nights == other.nights)
        #expect(series.visits == other.visits)
    }

    @Test(arguments: [6, 7, 8] as [UInt64])
    func `no entry is lost and none is counted twice`(_ seed: UInt64) {
        let diary = DemoDiary.year(ending: ending, seed: seed)
        let series = DiarySeries(entries: diary.entries, nights: diary.nights)
        let ids = series.nights.flatMap(\.entries)
        #expect(ids.count == diary.entries.count)
        #expect(Set(ids) == Set(diary.entries.map(\.id)))
    }

    @Test(arguments: [9, 10, 11] as [UInt64])
    func `a longer stretch has the same nights`(_ seed: UInt64) {
        let diary = DemoDiary.year(ending: ending, seed: seed)
        let whole = DiarySeries(entries: diary.entries, nights: diary.nights)
        let last = diary.nights.upperBound
        let part = Night(eve: last.eve.advanced(by: -60))...last
        let short = DiarySeries(entries: diary.entries, nights: part)
        #expect(Array(whole.nights(in: part)) == short.nights)
    }
}
