import Testing
import Vocabulary

@testable import Storage

/// Scheduled backups are made when due, and thin out with age.
struct RotationTests {
    private func evenings(_ count: Int, ending last: Day) throws -> [Moment] {
        try (0..<count).map { back in
            let day = last.advanced(by: -back)
            let time = try #require(ClockTime("21:00"))
            return try #require(Moment(day: day, time: time, offsetMinutes: 60))
        }
    }

    @Test func `seven days, four weeks and twelve months stay`() throws {
        let last = try #require(Day("2026-11-22"))
        let kept = Rotation.kept(try evenings(800, ending: last)).map(\.day).sorted(by: >)
        let words = kept.map(\.description)
        #expect(words.prefix(7).last == "2026-11-16")
        // Sundays end weeks: 15, 8 and 1 November besides the newest.
        #expect(words.contains("2026-11-15"))
        #expect(words.contains("2026-11-01"))
        #expect(words.last == "2025-12-31")
        #expect(kept.count == 7 + 3 + 11)
    }

    @Test func `a backup that stays today is not missed tomorrow`() throws {
        let first = try #require(Day("2025-01-01"))
        var there: [Moment] = []
        for number in 0..<500 {
            there += try evenings(1, ending: first.advanced(by: number))
            let kept = Rotation.kept(there)
            there = there.filter { kept.contains($0) }
        }
        #expect(there.count <= 23)
        let oldest = try #require(there.first?.day)
        #expect(oldest.distance(to: first.advanced(by: 499)) > 300)
    }

    @Test func `a computer that was off for a year keeps what it has`() throws {
        let old = try evenings(3, ending: try #require(Day("2024-01-03")))
        let new = try evenings(1, ending: try #require(Day("2026-01-03")))
        #expect(Rotation.kept(old + new).count == 4)
    }

    @Test func `a backup is due once a day or a week, also after a clock was set back`() throws {
        let now = try #require(Moment("2026-11-20T21:14:00+01:00"))
        let morning = try #require(Moment("2026-11-20T01:00:00+01:00"))
        let before = try #require(Moment("2026-11-19T23:00:00+01:00"))
        let ahead = try #require(Moment("2027-11-20T21:14:00+01:00"))
        #expect(!Rotation.isDue(.daily, at: now, made: [morning]))
        #expect(Rotation.isDue(.daily, at: now, made: [before, ahead]))
        #expect(!Rotation.isDue(.weekly, at: now, made: [before]))
        #expect(Rotation.isDue(.weekly, at: now, made: [ahead]))
        #expect(Rotation.isDue(.daily, at: now, made: []))
        #expect(!Rotation.isDue(.never, at: now, made: []))
    }

    @Test func `the name of a file says when it was made`() throws {
        let moment = try #require(Moment("2026-11-20T21:14:05+01:00"))
        let name = BackupKeeper.name(made: moment)
        #expect(name == "evenfall-20261120T201405Z.backup")
        #expect(Moment(stamp: name.dropFirst(9).dropLast(7))?.seconds == moment.seconds)
        #expect(Moment(stamp: "20261320T201405Z") == nil)
        #expect(Moment(stamp: "") == nil)
    }
}
