// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// What was due and what was kept, night by night, by the wall clock the person lived by.
///
/// Nothing is written down for it: it follows from the settings as they were and from the
/// entries. Calendars ring by local time, so a reminder at 21:00 was due at 21:00 wherever the
/// person was and whatever their clock had just done; whether a device rang is not known.
public struct ReminderLog: Hashable, Sendable {
    /// The reminders as they were set at one time.
    public struct Setting: Hashable, Sendable {
        /// When they were set, by the wall clock there.
        public let since: Moment
        /// What was set; nil for none.
        public let reminders: Reminders?

        /// Notes what was set.
        public init(since: Moment, reminders: Reminders?) {
            self.since = since
            self.reminders = reminders
        }
    }

    /// What became of a check-in that was due.
    public enum Outcome: Hashable, Sendable {
        /// It was kept then, as the wall clock showed it where the person was.
        case kept(Moment)
        /// The night has no such check-in.
        case notKept
        /// It is not due yet.
        case toCome
    }

    /// One check-in that was due.
    public struct Line: Hashable, Sendable {
        /// The night it is about.
        public let night: Night
        /// Which of the two.
        public let kind: Reminders.Kind
        /// The local date it was due on.
        public let day: Day
        /// The local time it was due at.
        public let time: ClockTime
        /// Whether it stood in the calendar without an alarm, for the quiet hours.
        public let isQuiet: Bool
        /// What became of it.
        public let outcome: Outcome
    }

    /// What was due, newest first.
    public let lines: [Line]

    /// Puts the log together.
    ///
    /// - Parameters:
    ///   - settings: The reminders as they were set, first to last.
    ///   - entries: The entries of the nights.
    ///   - nights: Which nights.
    ///   - now: The present moment, by the wall clock of the person.
    ///   - anchor: Where the person's nights begin.
    public init(
        settings: [Setting],
        entries: some Sequence<Entry>,
        nights: ClosedRange<Night>,
        now: Moment,
        anchor: NightAnchor
    ) {
        var kept: [Night: [EntryType: Moment]] = [:]
        for entry in entries where entry.type == .evening || entry.type == .morning {
            let former = kept[entry.night]?[entry.type]
            kept[entry.night, default: [:]][entry.type] = min(
                former ?? entry.recorded,
                entry.recorded
            )
        }
        var lines: [Line] = []
        for number in nights.lowerBound.eve.number...nights.upperBound.eve.number {
            let night = Night(eve: Day(number: number))
            for kind in Reminders.Kind.allCases {
                let due = ReminderLog.due(kind, of: night, settings, anchor: anchor)
                guard let (reminders, day, time) = due else { continue }
                let type: EntryType = kind == .evening ? .evening : .morning
                let isAhead = (day, time) > (now.day, now.time)
                let answered = kept[night]?[type].map(Outcome.kept)
                lines.append(
                    Line(
                        night: night,
                        kind: kind,
                        day: day,
                        time: time,
                        isQuiet: reminders.isQuiet(at: time),
                        outcome: answered ?? (isAhead ? .toCome : .notKept)
                    )
                )
            }
        }
        self.lines = lines.reversed()
    }

    /// When a check-in of a night was due by the reminders that held then; nil when it was not.
    ///
    /// A setting holds from the wall-clock time it was made until that of the next.
    private static func due(
        _ kind: Reminders.Kind,
        of night: Night,
        _ settings: [Setting],
        anchor: NightAnchor
    ) -> (Reminders, Day, ClockTime)? {
        var next: Moment?
        for setting in settings.reversed() {
            defer { next = setting.since }
            guard let reminders = setting.reminders, let time = reminders.time(of: kind) else {
                continue
            }
            let day = night.day(of: time, anchor: anchor)
            let held =
                (setting.since.day, setting.since.time) <= (day, time)
                && next.map { (day, time) < ($0.day, $0.time) } ?? true
            if held, reminders.weekdays.contains(day.weekday) { return (reminders, day, time) }
        }
        return nil
    }
}
