import Diary
import Testing
import Vocabulary

/// Which night a check-in belongs to, and which one is due.
struct CheckInTests {
    private let daySleeper = NightAnchor(mainSleepStarts: ClockTime(hour: 9, minute: 0))

    @Test(arguments: [
        ("2026-11-20T14:59", "2026-11-19"), ("2026-11-20T15:00", "2026-11-20"),
        ("2026-11-20T23:59", "2026-11-20"), ("2026-11-21T00:00", "2026-11-20"),
        ("2026-11-21T05:00", "2026-11-20"), ("2026-11-21T11:59", "2026-11-20"),
        ("2026-11-21T12:00", "2026-11-20"), ("2026-11-21T14:59", "2026-11-20"),
        ("2026-11-21T15:00", "2026-11-21"),
    ])
    func `a check-in belongs to the evening before until three in the afternoon`(
        _ now: String,
        _ eve: String
    ) throws {
        let moment = try #require(Moment(now + "+01:00"))
        #expect(CheckIn.night(for: moment) == (try night(eve)))
    }

    @Test(arguments: [
        ("2026-11-20T23:59", "2026-11-19"), ("2026-11-21T00:00", "2026-11-20"),
        ("2026-11-21T09:00", "2026-11-20"), ("2026-11-21T23:59", "2026-11-20"),
    ])
    func `for a day sleeper the same hours turn with the anchor`(
        _ now: String,
        _ eve: String
    ) throws {
        let moment = try #require(Moment(now + "+01:00"))
        #expect(CheckIn.night(for: moment, anchor: daySleeper) == (try night(eve)))
    }

    @Test(arguments: [
        ("2026-11-20T15:00", "", "evening 2026-11-20"),
        ("2026-11-20T22:00", "evening", "nothing"),
        ("2026-11-20T22:00", "morning", "evening 2026-11-20"),
        ("2026-11-21T02:59", "evening", "nothing"),
        ("2026-11-21T03:00", "evening", "morning 2026-11-20"),
        ("2026-11-21T03:00", "", "evening 2026-11-20"),
        ("2026-11-21T04:59", "", "evening 2026-11-20"),
        ("2026-11-21T05:00", "", "morning 2026-11-20"),
        ("2026-11-21T07:00", "evening", "morning 2026-11-20"),
        ("2026-11-21T07:00", "morning", "nothing"),
        ("2026-11-21T12:00", "", "morning 2026-11-20"),
        ("2026-11-21T14:59", "evening morning", "nothing"),
        ("2026-11-21T15:00", "evening morning", "evening 2026-11-21"),
    ])
    func `one thing is due, or nothing`(
        _ now: String,
        _ kept: String,
        _ due: String
    ) throws {
        var maker = EntryMaker()
        let entries = try kept.split(separator: " ").map { type in
            try maker.make(
                try #require(EntryType(rawValue: String(type))),
                "2026-11-20",
                recorded: "2026-11-20T22:00+01:00"
            )
        }
        let moment = try #require(Moment(now + "+01:00"))
        #expect(CheckInTests.words(CheckIn.due(at: moment, kept: entries)) == due)
    }

    @Test func `the day sleeper's evening comes after midnight`() throws {
        let none: [Entry] = []
        let night = try #require(Moment("2026-11-21T07:30+01:00"))
        let after = try #require(Moment("2026-11-21T17:00+01:00"))
        let due = CheckIn.due(at: night, anchor: daySleeper, kept: none)
        #expect(CheckInTests.words(due) == "evening 2026-11-20")
        let later = CheckIn.due(at: after, anchor: daySleeper, kept: none)
        #expect(CheckInTests.words(later) == "morning 2026-11-20")
    }

    @Test func `a flight over the date line lives one evening twice`() throws {
        let tokyo = try #require(Moment("2026-06-10T19:00+09:00"))
        let honolulu = try #require(Moment("2026-06-10T16:00-10:00"))
        #expect(tokyo < honolulu)
        #expect(CheckIn.night(for: tokyo) == CheckIn.night(for: honolulu))
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `the night of a check-in never lies ahead and never a day back`(_ seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<2000 {
            let seconds = Int.random(in: 1_700_000_000...1_900_000_000, using: &generator)
            let offset = Int.random(in: -48...56, using: &generator) * 15
            let moment = try #require(Moment(seconds: seconds, offsetMinutes: offset))
            let start = ClockTime(wrapping: Int.random(in: 0...1439, using: &generator))
            let anchor = NightAnchor(start: start)
            let night = CheckIn.night(for: moment, anchor: anchor)
            let begins = night.eve.number * 1440 + start.minutes
            let now = moment.day.number * 1440 + moment.time.minutes
            #expect((180..<1620).contains(now - begins))
        }
    }

    private static func words(_ due: CheckIn.Due) -> String {
        switch due {
        case .evening(let night): "evening \(night)"
        case .morning(let night): "morning \(night)"
        case .nothing: "nothing"
        }
    }
}
