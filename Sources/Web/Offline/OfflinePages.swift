// SPDX-License-Identifier: Apache-2.0
import Diary
import Storage
import Vocabulary

/// Which pages a device keeps, so that they open without a connection.
enum OfflinePages {
    /// The pages that are kept whenever they were opened; every other page is never kept.
    static let kept: [Path] = [
        Paths.tonight, Paths.night, Paths.urgent, Paths.waiting, Paths.offline, Paths.more,
        Paths.evening, Paths.morning, Paths.entry, Paths.add,
        Paths.diary, Paths.diaryMonth, Paths.diaryDay, Paths.body, Paths.visits,
    ]

    /// The pages that are fetched ahead, most needed first.
    ///
    /// - Parameters:
    ///   - night: The night it is now.
    ///   - entries: The entries of the last ``recentNights``.
    /// - Returns: Their paths.
    static func ahead(of night: Night, entries: some Sequence<Entry>) -> [String] {
        let nights = (0..<recentNights).map { Night(eve: night.eve.advanced(by: -$0)) }
        let months = (0..<recentMonths).map {
            Paths.diaryMonth(Month(of: night.eve.advanced(byMonths: -$0)))
        }
        let always = [
            Paths.urgent, Paths.night, Paths.tonight, Paths.offline, Paths.waiting, Paths.diary,
            Paths.more, Paths.visits,
        ]
        let changes = entries.filter { $0.type != .bodyMap }.map { Paths.entry($0.id) }
        return always.map { $0() } + nights.flatMap(pages) + months + changes
    }

    /// How many nights back forms and days are fetched.
    static let recentNights = 10
    private static let recentMonths = 3

    private static func pages(of night: Night) -> [String] {
        let day = night.eve
        let kinds: [EntryType] = [.legsStarted, .flare, .note] + HomeTest.types
        return [
            Paths.evening(day), Paths.morning(day), Paths.diaryDay(day), Paths.body(day),
        ] + kinds.map { Paths.add($0.rawValue, day) }
    }
}
