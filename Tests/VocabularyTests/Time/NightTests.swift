// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

struct NightTests {
    @Test(
        arguments: [
            ("12:00", "11:59", "2026-11-19"), ("12:00", "12:00", "2026-11-20"),
            ("12:00", "12:01", "2026-11-20"), ("12:00", "23:59", "2026-11-20"),
            ("12:00", "00:00", "2026-11-19"), ("12:00", "03:00", "2026-11-19"),
            ("21:15", "21:14", "2026-11-19"), ("21:15", "21:15", "2026-11-20"),
            ("21:15", "09:15", "2026-11-19"), ("03:59", "03:58", "2026-11-19"),
            ("03:59", "03:59", "2026-11-20"), ("03:59", "15:59", "2026-11-20"),
            ("00:00", "00:00", "2026-11-20"), ("00:00", "23:59", "2026-11-20"),
        ] as [(String, String, String)]
    )
    func `a time of 20 November belongs to one night`(
        anchor: String,
        time: String,
        eve: String
    ) throws {
        let day = try #require(Day("2026-11-20"))
        let anchor = NightAnchor(start: try #require(ClockTime(anchor)))
        let time = try #require(ClockTime(time))
        let night = Night(containing: time, on: day, anchor: anchor)
        #expect(night.description == eve)
        #expect(night.day(of: time, anchor: anchor) == day)
    }

    @Test func `noon is the anchor unless another is given`() throws {
        let day = try #require(Day("2026-03-01"))
        let time = ClockTime(wrapping: 719)
        #expect(Night(containing: time, on: day).description == "2026-02-28")
        #expect(Night(containing: .noon, on: day).description == "2026-03-01")
        #expect(Night(containing: .noon, on: day).day(of: time) == day.advanced(by: 1))
    }

    @Test(arguments: [UInt64(10), 11])
    func `each time of each day lies in exactly one night`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<2_000 {
            let (day, time) = (generator.day(), generator.clockTime())
            let anchor = NightAnchor(start: generator.clockTime())
            let night = Night(containing: time, on: day, anchor: anchor)
            #expect(night.day(of: time, anchor: anchor) == day)
            #expect(night.next.day(of: time, anchor: anchor) != day)
            #expect(night.previous.day(of: time, anchor: anchor) != day)
            // Counted in minutes the night covers exactly the day that follows its anchor.
            let sinceAnchor =
                (day.number - night.eve.number) * 1440 + time.minutes - anchor.start.minutes
            #expect(sinceAnchor == anchor.minutes(to: time))
        }
    }

    @Test func `nights follow one another as their days do`() throws {
        let night = Night(eve: try #require(Day("2026-12-31")))
        #expect(night.next.description == "2027-01-01")
        #expect(night.next.previous == night)
        #expect(night < night.next)
        #expect(!(night < night))
    }
}
