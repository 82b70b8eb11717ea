// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Diary

/// What was due and what was kept, across changed settings, travel and a change of the clock.
struct ReminderLogTests {
    private func moment(_ text: String) throws -> Moment { try #require(Moment(text)) }
    private func night(_ text: String) throws -> Night { Night(eve: try #require(Day(text))) }

    private func reminders(
        evening: String? = nil,
        morning: String? = nil,
        days: Set<Int> = Set(1...7)
    ) -> Reminders {
        var reminders = Reminders(id: "r")
        reminders.evening = evening.flatMap(ClockTime.init)
        reminders.morning = morning.flatMap(ClockTime.init)
        reminders.weekdays = days
        return reminders
    }

    private func evening(_ eve: String, kept: String) throws -> Entry {
        Entry(
            id: try #require(EntryID("e" + eve)),
            type: .evening,
            day: try #require(Day(eve)),
            time: nil,
            recorded: try moment(kept),
            zone: "Europe/Berlin"
        )
    }

    private func log(
        _ settings: [(String, Reminders?)],
        _ entries: [Entry],
        _ nights: (String, String),
        now: String
    ) throws -> [ReminderLog.Line] {
        ReminderLog(
            settings: try settings.map { .init(since: try moment($0.0), reminders: $0.1) },
            entries: entries,
            nights: try night(nights.0)...night(nights.1),
            now: try moment(now),
            anchor: .noon
        ).lines
    }

    @Test func `each night shows what was due, newest first`() throws {
        let lines = try log(
            [("2026-11-18T08:00+01:00", reminders(evening: "21:00", morning: "07:30"))],
            [try evening("2026-11-18", kept: "2026-11-18T21:14:00+01:00")],
            ("2026-11-17", "2026-11-19"),
            now: "2026-11-19T20:00+01:00"
        )
        #expect(lines.map(\.kind) == [.morning, .evening, .morning, .evening])
        let kept = try moment("2026-11-18T21:14:00+01:00")
        #expect(lines.map(\.outcome) == [.toCome, .toCome, .notKept, .kept(kept)])
    }

    @Test func `a time that was changed too late is due on neither`() throws {
        let lines = try log(
            [
                ("2026-11-16T08:00+01:00", reminders(evening: "21:00")),
                ("2026-11-19T20:30+01:00", reminders(evening: "20:00")),
            ],
            [],
            ("2026-11-18", "2026-11-20"),
            now: "2026-11-20T23:00+01:00"
        )
        #expect(lines.map { "\($0.day) \($0.time)" } == ["2026-11-20 20:00", "2026-11-18 21:00"])
    }

    @Test func `nothing was due before it was set, nor on other days, nor after it was ended`()
        throws
    {
        let lines = try log(
            [
                ("2026-11-16T22:00+01:00", reminders(evening: "21:00", days: [2, 4])),
                ("2026-11-19T12:00+01:00", nil),
            ],
            [],
            ("2026-11-14", "2026-11-21"),
            now: "2026-11-21T23:00+01:00"
        )
        // Monday's time had passed when it was set; Thursday's was ended at noon.
        #expect(lines.map(\.day.description) == ["2026-11-17"])
    }

    @Test func `a change of the clock and a flight leave local times alone`() throws {
        let lines = try log(
            [("2026-10-20T08:00+02:00", reminders(evening: "21:00"))],
            [
                try evening("2026-10-24", kept: "2026-10-24T21:05:00+02:00"),
                try evening("2026-10-25", kept: "2026-10-25T21:05:00+01:00"),
                // Kept in Honolulu at 21:10 local time, the next morning in Berlin.
                try evening("2026-10-26", kept: "2026-10-26T21:10:00-10:00"),
            ],
            ("2026-10-24", "2026-10-26"),
            now: "2026-10-27T08:00-10:00"
        )
        let times = lines.map { line -> String in
            guard case .kept(let moment) = line.outcome else { return "-" }
            return "\(moment.day) \(moment.time) for \(line.day) \(line.time)"
        }
        #expect(
            times == [
                "2026-10-26 21:10 for 2026-10-26 21:00", "2026-10-25 21:05 for 2026-10-25 21:00",
                "2026-10-24 21:05 for 2026-10-24 21:00",
            ]
        )
    }

    @Test func `a time after midnight belongs to the evening before`() throws {
        let lines = try log(
            [("2026-11-01T08:00+01:00", reminders(evening: "00:30"))],
            [],
            ("2026-11-20", "2026-11-20"),
            now: "2026-11-21T12:00+01:00"
        )
        #expect(lines.map(\.day.description) == ["2026-11-21"])
        #expect(lines.map(\.night.eve.description) == ["2026-11-20"])
    }

    @Test(arguments: [
        ("22:00", "07:00", "23:00", true), ("22:00", "07:00", "07:00", false),
        ("22:00", "07:00", "22:00", true), ("13:00", "15:00", "14:59", true),
        ("13:00", "15:00", "12:59", false), ("22:00", "22:00", "22:00", false),
    ])
    func `quiet hours run across midnight`(
        _ from: String,
        _ to: String,
        _ time: String,
        _ isQuiet: Bool
    ) throws {
        let hours = QuietHours(
            from: try #require(ClockTime(from)),
            to: try #require(ClockTime(to))
        )
        #expect(hours.contains(try #require(ClockTime(time))) == isQuiet)
    }
}
