import Diary
import Testing
import Vocabulary

/// Figures over nights, and what differs between two stretches.
struct NightsSummaryTests {
    private func nights(_ legs: [Int?], from day: String = "2026-11-01") throws -> [NightRecord] {
        var maker = EntryMaker()
        let first = try #require(Day(day))
        var entries: [Entry] = []
        for (index, legs) in legs.enumerated() {
            guard let legs else { continue }
            let eve = first.advanced(by: index).description
            entries.append(
                try maker.make(
                    .evening,
                    eve,
                    recorded: eve + "T22:00+01:00",
                    [.legs: .whole(legs)]
                )
            )
        }
        let last = first.advanced(by: legs.count - 1)
        return DiarySeries(entries: entries, nights: Night(eve: first)...Night(eve: last)).nights
    }

    @Test(
        arguments: [
            ([nil, nil], nil, 0), ([7], 7, 1), ([1, 4], 2.5, 2), ([9, 1, 4], 4, 3),
            ([nil, 0, nil, 0, 10, 4], 2, 4), ([3, nil], 3, 1),
        ] as [([Int?], Double?, Int)]
    )
    func `a median is the middle of what was recorded`(
        _ legs: [Int?],
        _ middle: Double?,
        _ count: Int
    ) throws {
        let summary = NightsSummary(try nights(legs))
        #expect(summary.legs?.value == middle)
        #expect((summary.legs?.count ?? 0) == count)
        #expect(summary.nights == legs.count)
        #expect(summary.recorded == count)
        #expect(summary.back == nil)
        #expect(summary.onset == nil)
    }

    @Test func `kept up by both counts for the legs and for the back`() throws {
        var maker = EntryMaker()
        let causes: [KeptUpBy] = [.legs, .back, .both, .other, .nothing]
        var entries: [Entry] = []
        for (index, cause) in causes.enumerated() {
            entries.append(
                try maker.make(
                    .morning,
                    "2026-11-0\(index + 1)",
                    recorded: "2026-11-0\(index + 2)T07:00Z",
                    [.keptUpBy: .word(cause.rawValue)]
                )
            )
        }
        let series = DiarySeries(
            entries: entries,
            nights: try night("2026-11-01")...night("2026-11-09")
        )
        let summary = NightsSummary(series.nights)
        #expect(summary.keptUpByLegs.value == 2)
        #expect(summary.keptUpByBack.value == 2)
        #expect(summary.keptUpByLegs.of == 5)
        #expect(summary.nights == 9)
    }

    @Test func `calm nights are counted among those known to be calm or not`() throws {
        let summary = NightsSummary(try nights([0, 3, nil, 0]))
        #expect(summary.calm.value == 2)
        #expect(summary.calm.of == 3)
    }

    @Test func `a change is the difference of two medians, the day itself after`() throws {
        let nights = try nights([2, 2, nil, 4, 6], from: "2026-11-01")
        let change = PeriodChange(nights, since: try #require(Day("2026-11-04")))
        #expect(change.before.nights == 3)
        #expect(change.after.nights == 2)
        #expect(change.legs == 3)
        #expect(change.back == nil)
    }

    @Test func `a side without nights makes no change`() throws {
        let nights = try nights([2, 2])
        let change = PeriodChange(nights, since: try #require(Day("2026-10-01")))
        #expect(change.legs == nil)
        #expect(change.after.legs?.count == 2)
    }
}
