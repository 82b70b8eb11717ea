// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

struct MomentLawTests {
    @Test(arguments: [UInt64(12), 13, 14])
    func `what the wall clock showed comes back`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<2_000 {
            let (day, time) = (generator.day(), generator.clockTime())
            let second = Int.random(in: 0..<60, using: &generator)
            let offset = Int.random(in: -1080...1080, using: &generator)
            let moment = try #require(
                Moment(day: day, time: time, second: second, offsetMinutes: offset)
            )
            #expect(moment.day == day)
            #expect(moment.time == time)
            #expect(moment.second == second)
            #expect(Moment(moment.description) == moment)
        }
    }

    @Test(arguments: [UInt64(15), 16])
    func `moments are ordered by their instant, whatever the clock showed`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<2_000 {
            let base = Int.random(in: 0..<4_000_000_000, using: &generator)
            let step = Int.random(in: 1...200_000, using: &generator)
            let left = try #require(
                Moment(seconds: base, offsetMinutes: generator.offsetMinutes())
            )
            let right = try #require(
                Moment(seconds: base + step, offsetMinutes: generator.offsetMinutes())
            )
            #expect(left < right)
            #expect(!(right < left))
            let moved = try #require(left.at(offsetMinutes: right.offsetMinutes))
            #expect(moved.seconds == left.seconds)
            #expect(moved.advanced(bySeconds: step) == right)
        }
    }

    @Test func `one instant on two clocks is two moments, ordered by offset`() throws {
        let west = try #require(Moment("2026-11-20T10:00:00-10:00"))
        let east = try #require(Moment("2026-11-21T09:00:00+13:00"))
        #expect(west.seconds == east.seconds)
        #expect(west != east)
        #expect(west < east)
        #expect(!(east < west))
        #expect(west.at(offsetMinutes: 780) == east)
    }
}
