// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// Which of the scheduled backups stay: seven days, four weeks and twelve months back.
///
/// Counted are days, weeks and months that have a backup, so that a computer that was off for long
/// does not lose what it has. Of each the newest backup stays.
public enum Rotation {
    static let days = 7
    static let weeks = 4
    static let months = 12

    /// The moments whose backups stay.
    public static func kept(_ made: some Sequence<Moment>) -> Set<Moment> {
        let newestFirst = made.sorted(by: >)
        return newest(newestFirst, of: days) { $0.day.number }
            .union(newest(newestFirst, of: weeks) { Rotation.week($0.day) })
            .union(newest(newestFirst, of: months) { Rotation.month($0.day) })
    }

    /// Whether another backup is due.
    ///
    /// A backup that seems to come from the future, after a clock was set back, counts only for its
    /// own day or week.
    public static func isDue(
        _ rhythm: Settings.BackupRhythm,
        at now: Moment,
        made: [Moment]
    ) -> Bool {
        switch rhythm {
        case .never: false
        case .daily: !made.contains { $0.day == now.day }
        case .weekly: !made.contains { abs($0.day.number - now.day.number) < 7 }
        }
    }

    private static func newest(
        _ made: [Moment],
        of count: Int,
        _ period: (Moment) -> Int
    ) -> Set<Moment> {
        var seen: Set<Int> = []
        var kept: Set<Moment> = []
        for moment in made where seen.count < count && seen.insert(period(moment)).inserted {
            kept.insert(moment)
        }
        return kept
    }

    private static func month(_ day: Day) -> Int {
        let date = day.date
        return date.year * 12 + date.month
    }

    /// The week from Monday on; 1970-01-01 was a Thursday.
    private static func week(_ day: Day) -> Int { (day.number + 3).quotient(7) }
}

extension Int {
    /// Division that rounds down, for days before 1970 too.
    fileprivate func quotient(_ divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
    }
}
