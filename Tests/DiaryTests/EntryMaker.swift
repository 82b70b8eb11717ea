import Diary
import Testing
import Vocabulary

/// Makes entries from words, as a test states them.
struct EntryMaker {
    var anchor: NightAnchor = .noon
    var zone = "Europe/Berlin"
    private var count = 0

    /// Makes an entry that was written down at a moment such as `2026-03-28T22:10+01:00`.
    mutating func make(
        _ type: EntryType,
        _ day: String,
        _ time: String? = nil,
        recorded: String,
        _ values: [DiaryKey: AnswerValue] = [:]
    ) throws -> Entry {
        count += 1
        var entry = try Entry(
            id: #require(EntryID("e\(count)")),
            type: type,
            day: #require(Day(day)),
            time: time.map { try #require(ClockTime($0)) },
            anchor: anchor,
            recorded: #require(Moment(recorded)),
            zone: zone
        )
        for (key, value) in values { entry.values[key] = value }
        return entry
    }

    /// Makes a morning check-in with a sleep.
    mutating func morning(
        _ day: String,
        recorded: String,
        slept from: String,
        to: String,
        _ values: [DiaryKey: AnswerValue] = [:]
    ) throws -> Entry {
        var entry = try make(.morning, day, recorded: recorded, values)
        entry.values[.sleptFrom] = .clock(try #require(ClockTime(from)))
        entry.values[.sleptTo] = .clock(try #require(ClockTime(to)))
        return entry
    }
}

/// The night that begins on a day.
func night(_ day: String) throws -> Night {
    Night(eve: try #require(Day(day)))
}

/// The record of one night, put together from entries.
func record(_ day: String, _ entries: [Entry]) throws -> NightRecord {
    let night = try night(day)
    return try #require(DiarySeries(entries: entries, nights: night...night).nights.first)
}
