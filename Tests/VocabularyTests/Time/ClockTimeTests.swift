// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

struct ClockTimeTests {
    @Test func `each of the 1440 minutes reads back from its text, in order`() throws {
        var last = ""
        for minutes in 0..<1440 {
            let time = try #require(ClockTime(minutes: minutes))
            #expect(time.hour * 60 + time.minute == minutes)
            #expect(ClockTime(time.description) == time)
            #expect(last < time.description)
            last = time.description
        }
        #expect(last == "23:59")
    }

    @Test(arguments: [
        "", "0:00", "24:00", "23:60", "12:5", "12:555", "1200", "12.00", "12-00", "ab:cd", "-1:00",
        "+1:00", " 1:00", "12:00 ", "12:00:00", "12:00 AM", "９:00", "1٢:0",
    ])
    func `what is no clock time is refused`(text: String) {
        #expect(ClockTime(text) == nil)
    }

    @Test func `numbers outside the clock are refused`() {
        #expect(ClockTime(minutes: -1) == nil)
        #expect(ClockTime(minutes: 1440) == nil)
        #expect(ClockTime(hour: 24, minute: 0) == nil)
        #expect(ClockTime(hour: 0, minute: 60) == nil)
        #expect(ClockTime(hour: -1, minute: 0) == nil)
        #expect(ClockTime(hour: 23, minute: 59)?.minutes == 1439)
    }

    @Test(
        arguments: [
            (0, "00:00"), (1439, "23:59"), (1440, "00:00"), (-1, "23:59"), (-1440, "00:00"),
            (-1441, "23:59"), (2880 + 61, "01:01"),
        ] as [(Int, String)]
    )
    func `minutes before or after midnight run round the clock`(minutes: Int, text: String) {
        #expect(ClockTime(wrapping: minutes).description == text)
        #expect(ClockTime.midnight.advanced(byMinutes: minutes).description == text)
    }

    @Test func `the longest step still lands on the clock`() {
        let last = ClockTime(wrapping: 1439)
        let rest = Int.max % 1440
        #expect(last.advanced(byMinutes: .max) == ClockTime(wrapping: 1439 + rest))
        #expect(ClockTime.midnight.advanced(byMinutes: .min) == ClockTime(wrapping: .min))
    }

    @Test(arguments: [UInt64(6), 7])
    func `minutes after a time lead back to it`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<2_000 {
            let (from, to) = (generator.clockTime(), generator.clockTime())
            let minutes = to.minutes(after: from)
            #expect((0..<1440).contains(minutes))
            #expect(from.advanced(byMinutes: minutes) == to)
        }
    }

    @Test func `noon and midnight are where they are`() {
        #expect(ClockTime.noon.description == "12:00")
        #expect(ClockTime.midnight.description == "00:00")
    }
}
