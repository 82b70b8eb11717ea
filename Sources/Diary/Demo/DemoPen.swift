// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Writes the entries of the demonstration, each at a moment of its zone.
struct DemoPen {
    private(set) var entries: [Entry] = []
    var generator: SplitMix64

    /// Writes an entry down.
    ///
    /// - Parameters:
    ///   - type: What sort of entry it is.
    ///   - day: The day it is about; nil for an event, which carries the moment it was written.
    ///   - minutes: When it is written down, in minutes since the midnight that begins `date`.
    ///   - date: The local date from which `minutes` count.
    ///   - zone: Where it is written down.
    ///   - fill: Fills in the values.
    mutating func write(
        _ type: EntryType,
        about day: Day?,
        at minutes: Int,
        of date: Day,
        in zone: DemoZone,
        fill: (inout Entry) -> Void
    ) {
        let days = minutes / ClockTime.minutesPerDay
        let time = ClockTime(wrapping: minutes)
        guard let shown = zone.moment(date.advanced(by: days), time),
            let recorded = shown.advanced(bySeconds: generator.whole(0...59))
        else { return }
        var entry = Entry(
            id: EntryID(milliseconds: recorded.seconds * 1000, using: &generator),
            type: type,
            day: day ?? recorded.day,
            time: day == nil ? recorded.time : nil,
            recorded: recorded,
            zone: zone.rawValue
        )
        fill(&entry)
        entries.append(entry)
    }
}
