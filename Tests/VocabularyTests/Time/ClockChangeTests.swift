// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

/// Nights on which the clock is changed: Europe/Berlin in 2026.
struct ClockChangeTests {
    @Test(
        arguments: [
            ("2026-03-27T12:00:00+01:00", "2026-03-28T12:00:00+01:00", 24),
            ("2026-03-28T12:00:00+01:00", "2026-03-29T12:00:00+02:00", 23),
            ("2026-10-23T12:00:00+02:00", "2026-10-24T12:00:00+02:00", 24),
            ("2026-10-24T12:00:00+02:00", "2026-10-25T12:00:00+01:00", 25),
        ] as [(String, String, Int)]
    )
    func `from noon to noon a night has its own number of hours`(
        first: String,
        second: String,
        hours: Int
    ) throws {
        let start = try #require(Moment(first))
        let end = try #require(Moment(second))
        #expect(end.seconds - start.seconds == hours * 3600)
        #expect(start.time == .noon && end.time == .noon)
        #expect(start.day.distance(to: end.day) == 1)
        let nights = [start, end].map { Night(containing: $0.time, on: $0.day) }
        #expect(nights[0].next == nights[1])
    }

    @Test(arguments: [("2026-03-28", 120, 60, 23), ("2026-10-24", 60, 120, 25)])
    func `every minute of a long or short night lies in that night`(
        eve: String,
        offsetAfter: Int,
        offsetBefore: Int,
        hours: Int
    ) throws {
        let night = Night(eve: try #require(Day(eve)))
        let start = try #require(
            Moment(day: night.eve, time: .noon, offsetMinutes: offsetBefore)
        )
        // Both changes of 2026 come at 01:00 UTC.
        let change = try #require(
            Moment(day: night.eve.advanced(by: 1), time: .midnight, offsetMinutes: 0)?
                .advanced(bySeconds: 3600)
        )
        for minute in 0..<hours * 60 {
            let instant = start.seconds + minute * 60
            let offset = instant < change.seconds ? offsetBefore : offsetAfter
            let moment = try #require(Moment(seconds: instant, offsetMinutes: offset))
            #expect(Night(containing: moment.time, on: moment.day) == night, "\(moment)")
        }
        let end = try #require(
            Moment(seconds: start.seconds + hours * 3600, offsetMinutes: offsetAfter)
        )
        #expect(Night(containing: end.time, on: end.day) == night.next)
    }

    @Test func `the hour that comes twice keeps its order`() throws {
        let first = try #require(Moment("2026-10-25T02:30:00+02:00"))
        let second = try #require(Moment("2026-10-25T02:15:00+01:00"))
        #expect(first < second)
        #expect(second.seconds - first.seconds == 45 * 60)
        #expect(second.time < first.time)
    }
}
