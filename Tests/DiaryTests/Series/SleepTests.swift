import Diary
import Testing
import Vocabulary

/// How long a person slept, on nights of any length.
struct SleepTests {
    @Test(arguments: [
        ("23:00", "07:00", 660...1140 as ClosedRange<Int>?),
        ("12:00", "11:45", 0...1425),
        ("00:00", "00:15", 720...735),
        ("03:00", "12:30", 900...1470),
        ("02:00", "16:00", 840...1680),
        ("02:00", "16:01", nil),
        ("07:00", "23:00", nil),
        ("23:00", "23:00", nil),
    ])
    func `two clock times lie on the axis of the night`(
        _ from: String,
        _ to: String,
        _ asleep: ClosedRange<Int>?
    ) throws {
        let span = NightRecord.span(
            from: try #require(ClockTime(from)),
            to: try #require(ClockTime(to)),
            anchor: .noon
        )
        #expect(span == asleep)
        var maker = EntryMaker()
        let morning = try maker.morning(
            "2026-11-20",
            recorded: "2026-11-21T17:00+01:00",
            slept: from,
            to: to
        )
        let record = try record("2026-11-20", [morning])
        #expect(record.asleep == (asleep.map(Recorded.value) ?? .absent(.unknown)))
        let minutes = asleep.map { $0.upperBound - $0.lowerBound }
        #expect(record.sleepMinutes == (minutes.map(Recorded.value) ?? .absent(.unknown)))
    }

    @Test(arguments: [(30, Recorded.value(450)), (479, .value(1)), (480, .absent(.unknown))])
    func `minutes awake are taken off`(_ awake: Int, _ asleep: Recorded<Int>) throws {
        var maker = EntryMaker()
        let morning = try maker.morning(
            "2026-11-20",
            recorded: "2026-11-21T07:10+01:00",
            slept: "23:00",
            to: "07:00",
            [.awakeMinutes: .whole(awake)]
        )
        #expect(try record("2026-11-20", [morning]).sleepMinutes == asleep)
    }

    /// A night in which the clock changed, or seemed to.
    struct ClockChange: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let eve: String
        let evening: String
        let morning: String
        var from = "23:00"
        var to = "07:00"
        var morningZone = "Europe/Berlin"
        let minutes: Int
    }

    @Test(arguments: [
        ClockChange(
            testDescription: "23 hours, in spring",
            eve: "2026-03-28",
            evening: "2026-03-28T22:00+01:00",
            morning: "2026-03-29T07:10+02:00",
            minutes: 420
        ),
        ClockChange(
            testDescription: "25 hours, in autumn",
            eve: "2026-10-24",
            evening: "2026-10-24T22:00+02:00",
            morning: "2026-10-25T07:10+01:00",
            minutes: 540
        ),
        ClockChange(
            testDescription: "an ordinary night",
            eve: "2026-11-20",
            evening: "2026-11-20T22:00+01:00",
            morning: "2026-11-21T07:10+01:00",
            minutes: 480
        ),
        ClockChange(
            testDescription: "asleep only after the change",
            eve: "2026-03-28",
            evening: "2026-03-28T22:00+01:00",
            morning: "2026-03-29T11:10+02:00",
            from: "03:30",
            to: "11:00",
            minutes: 450
        ),
        ClockChange(
            testDescription: "awake again before the change",
            eve: "2026-03-28",
            evening: "2026-03-28T19:00+01:00",
            morning: "2026-03-29T07:10+02:00",
            from: "19:30",
            to: "01:00",
            minutes: 330
        ),
        ClockChange(
            testDescription: "the evening filled in the next morning",
            eve: "2026-03-28",
            evening: "2026-03-29T07:00+02:00",
            morning: "2026-03-29T07:10+02:00",
            minutes: 480
        ),
        ClockChange(
            testDescription: "the morning filled in a week later",
            eve: "2026-03-28",
            evening: "2026-03-28T22:00+01:00",
            morning: "2026-04-05T09:00+02:00",
            minutes: 480
        ),
        ClockChange(
            testDescription: "a journey is not a change of clock",
            eve: "2026-05-02",
            evening: "2026-05-02T22:00+02:00",
            morning: "2026-05-03T07:10-04:00",
            morningZone: "America/New_York",
            minutes: 480
        ),
    ])
    func `sleep is corrected for a change of clock inside it`(_ row: ClockChange) throws {
        var maker = EntryMaker()
        let evening = try maker.make(
            .evening,
            row.eve,
            recorded: row.evening,
            [.legs: .whole(1)]
        )
        maker.zone = row.morningZone
        let morning = try maker.morning(
            row.eve,
            recorded: row.morning,
            slept: row.from,
            to: row.to
        )
        let record = try record(row.eve, [evening, morning])
        #expect(record.sleepMinutes == .value(row.minutes))
    }

    @Test func `a start of the legs tells the clock as well as an evening does`() throws {
        var maker = EntryMaker()
        let start = try maker.make(
            .legsStarted,
            "2026-10-24",
            "21:00",
            recorded: "2026-10-24T21:00+02:00"
        )
        let morning = try maker.morning(
            "2026-10-24",
            recorded: "2026-10-25T07:00+01:00",
            slept: "23:00",
            to: "07:00"
        )
        #expect(try record("2026-10-24", [morning, start]).sleepMinutes == .value(540))
    }
}
