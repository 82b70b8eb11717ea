// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// One night, put together from its entries; what was not recorded stays absent.
///
/// How several entries become one night:
/// - Ratings, taps and sleep come from the check-ins. Where a night has several, the value
///   recorded last wins for each key, so that a later check-in corrects an earlier one.
/// - The onset is the earliest start of the legs, wherever else it was or was not written.
/// - An evening kept with legs at 0 and no start is a calm night. An evening with legs above 0
///   and no start has no onset: nobody wrote it down.
/// - Ratings of a morning check-in are about the morning and do not stand for the evening.
public struct NightRecord: Hashable, Sendable {
    /// Which night it is.
    public let night: Night
    /// The evening's rating of the legs, 0–10.
    public let legs: Recorded<Int>
    /// The worst the back was that day, 0–10.
    public let back: Recorded<Int>
    /// When the legs first started, in minutes after the anchor, 0–1439.
    ///
    /// Absent as `unknown` when a start was kept whose time cannot be placed in this night.
    public let onset: Recorded<Int>
    /// Whether the evening was kept with legs at 0 and no start.
    public let isCalm: Truth
    /// From when to when the person slept by the wall clock, in minutes after the anchor.
    ///
    /// Begins within the night; the end may lie up to ``sleepOverrun`` minutes past it. Absent
    /// as `unknown` when the two times contradict each other.
    public let asleep: Recorded<ClosedRange<Int>>
    /// Minutes asleep: the span, less the minutes awake, corrected for a change of clock.
    ///
    /// The correction needs an entry from before the sleep and one from after it, both written
    /// down that night in the same zone; without them the wall clock is taken at its word.
    public let sleepMinutes: Recorded<Int>
    /// What kept the person awake.
    public let keptUpBy: Recorded<KeptUpBy>
    /// The evening's taps; an empty set means shown, none done.
    public let did: Recorded<Set<EveningTap>>
    /// Every treatment of the day, from the evening check-in and from notes.
    public let treatments: Recorded<Set<DiaryTreatment>>
    /// How many flares were kept.
    public let flares: Int
    /// Where this night begins: the anchor of its last check-in, or else of its last entry.
    ///
    /// A night without entries has the anchor of the night before it.
    public let anchor: NightAnchor
    /// The entries the night was put together from, in the order they were recorded.
    public let entries: [EntryID]
    /// Whether a check-in, a start or a flare was kept; a visit or a note alone is not a record.
    public let isRecorded: Bool

    /// How many minutes past the end of the night a sleep that began in it may last.
    ///
    /// Someone who sleeps from 03:00 to 12:30 has slept through the noon that ends the night.
    public static let sleepOverrun = 240

    /// Reads two clock times as a sleep on the axis of a night.
    ///
    /// - Returns: nil when the second time does not come after the first, up to
    ///   ``sleepOverrun`` minutes past the end of the night.
    public static func span(
        from start: ClockTime,
        to end: ClockTime,
        anchor: NightAnchor
    ) -> ClosedRange<Int>? {
        let from = anchor.minutes(to: start)
        let length = end.minutes(after: start)
        guard length > 0, from + length <= ClockTime.minutesPerDay + sleepOverrun else {
            return nil
        }
        return from...(from + length)
    }
}
