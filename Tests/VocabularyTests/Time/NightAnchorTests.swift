// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

struct NightAnchorTests {
    @Test(
        arguments: [
            ("22:30", "12:00"), ("00:00", "12:00"), ("03:59", "12:00"), ("04:00", "16:00"),
            ("09:15", "21:15"), ("11:59", "23:59"), ("12:00", "00:00"), ("15:59", "03:59"),
            ("16:00", "12:00"), ("23:59", "12:00"),
        ] as [(String, String)]
    )
    func `a day sleeper's night begins twelve hours before the main sleep`(
        sleep: String,
        start: String
    ) throws {
        let time: ClockTime = try #require(ClockTime(sleep))
        #expect(NightAnchor(mainSleepStarts: time).description == start)
    }

    @Test func `the night begins at noon when nothing is known`() {
        #expect(NightAnchor(mainSleepStarts: nil) == .noon)
        #expect(NightAnchor.noon.start == .noon)
    }

    @Test(
        arguments: [
            ("12:00", "12:00", 0), ("12:00", "11:59", 1439), ("12:00", "22:00", 600),
            ("12:00", "00:30", 750), ("21:15", "21:14", 1439), ("21:15", "09:15", 720),
        ] as [(String, String, Int)]
    )
    func `minutes are counted from the beginning of the night`(
        anchor: String,
        time: String,
        minutes: Int
    ) throws {
        let start = try #require(ClockTime(anchor))
        let time = try #require(ClockTime(time))
        #expect(NightAnchor(start: start).minutes(to: time) == minutes)
    }

    @Test func `a main sleep never falls into two nights`() throws {
        let day = try #require(Day("2026-11-20"))
        for start in 0..<1440 {
            let sleep = ClockTime(wrapping: start)
            let anchor = NightAnchor(mainSleepStarts: sleep)
            let longest = (240..<960).contains(start) ? 720 : 480
            let night = Night(containing: sleep, on: day, anchor: anchor)
            for length in [1, 240, 480, longest] {
                // The last minute asleep, on the day after when the clock has passed midnight.
                let end = start + length - 1
                let wake = ClockTime(wrapping: end)
                let morning = day.advanced(by: end / 1440)
                #expect(
                    Night(containing: wake, on: morning, anchor: anchor) == night,
                    "\(length) minutes from \(sleep)"
                )
            }
        }
    }

    @Test(arguments: [UInt64(8), 9])
    func `a day sleeper may be four hours early or late and stays in the night`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<2_000 {
            let usual = ClockTime(wrapping: Int.random(in: 240..<960, using: &generator))
            let anchor = NightAnchor(mainSleepStarts: usual)
            let day = generator.day()
            let start = usual.minutes + Int.random(in: -240...240, using: &generator)
            let end = start + Int.random(in: 0..<480, using: &generator)
            let nights = [start, end].map { minutes in
                let isNext = minutes >= 1440
                return Night(
                    containing: ClockTime(wrapping: minutes),
                    on: day.advanced(by: isNext ? 1 : minutes < 0 ? -1 : 0),
                    anchor: anchor
                )
            }
            #expect(nights[0] == nights[1], "usual \(usual), from \(start) to \(end)")
        }
    }
}
