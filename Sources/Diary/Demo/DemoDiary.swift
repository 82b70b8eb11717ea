// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// A believable diary of one person who does not exist.
///
/// The same day and seed always make the same entries, to the last letter. It holds what real
/// diaries hold: missing nights, alone and in runs, a journey across time zones, nights of 23
/// and 25 hours, a flare of the back, a change of medicine and what may have come of it.
public struct DemoDiary: Sendable {
    /// The entries in the order they were written down.
    public let entries: [Entry]
    /// The nights the diary is about.
    public let nights: ClosedRange<Night>
    /// What the person tracks besides.
    public let trackables: [Trackable]
    /// When the medicine changed, and what to write beside the mark.
    public let medicineChange: (day: Day, label: String)

    /// A year of 365 nights, about 330 of them kept.
    ///
    /// - Parameters:
    ///   - ending: The day of the last morning; the last evening is the one before it.
    ///   - seed: Chooses the year.
    /// - Returns: The same diary for the same day and seed.
    public static func year(ending: Day, seed: UInt64) -> DemoDiary {
        var year = DemoYear(ending: ending, seed: seed, detail: .usual, dosesRise: true)
        return DemoDiary(
            entries: year.entries(),
            first: year.calendar.first,
            ending: ending,
            doseRise: year.calendar.doseRise
        )
    }

    /// Several years in a row, kept more fully, to measure how the program holds up.
    ///
    /// Ten years hold more than 12,000 entries. The medicine changes in the last year only.
    ///
    /// - Parameters:
    ///   - count: How many years of 365 nights; at least one is made.
    ///   - ending: The day of the last morning.
    ///   - seed: Chooses the years.
    /// - Returns: The same diary for the same number, day and seed.
    public static func years(_ count: Int, ending: Day, seed: UInt64) -> DemoDiary {
        var entries: [Entry] = []
        let ends = (0..<max(1, count)).map { ending.advanced(by: -DemoCalendar.length * $0) }
        for (index, end) in ends.enumerated().reversed() {
            var year = DemoYear(
                ending: end,
                seed: seed &+ UInt64(index) &* 0x9E37,
                detail: .full,
                dosesRise: index == 0
            )
            entries += year.entries()
        }
        return DemoDiary(
            entries: entries.sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) },
            first: ending.advanced(by: -DemoCalendar.length * ends.count),
            ending: ending,
            doseRise: ending.advanced(by: -49)
        )
    }

    private init(entries: [Entry], first: Day, ending: Day, doseRise: Day) {
        self.entries = entries
        nights = Night(eve: first)...Night(eve: ending.advanced(by: -1))
        trackables =
            TrackableID(DemoYear.magnesium).map { id in
                [Trackable(id: id, name: "Magnesium in the evening", form: .yesNo, isActive: false)]
            } ?? []
        medicineChange = (doseRise, "pramipexole 0.25 → 0.5 mg")
    }
}
