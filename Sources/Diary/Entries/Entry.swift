// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// What sort of entry it is, and with it which keys it may hold.
public enum EntryType: String, AnswerWord {
    case evening, morning, legsStarted, flare, bodyMap, visit, note, sittingTest, walkTest

    /// The keys an entry of this type may hold, in the order forms show them.
    public var keys: [DiaryKey] {
        switch self {
        case .evening:
            [
                .legs, .back, .did, .sittingHours, .caffeineDrinks, .caffeineLast,
                .alcoholDrinks, .tobacco, .exerciseMinutes, .lateHardExercise, .sportsStrain,
                .appetiteOrWeightLoss, .restrictedDiet, .lastMeal, .treatments, .medicines,
                .sites, .note,
            ]
        case .morning:
            [
                .sleptFrom, .sleptTo, .keptUpBy, .timesUp, .awakeMinutes, .rested, .legs, .back,
                .medicines, .note,
            ]
        case .legsStarted: [.severity, .sites, .note]
        case .flare: [.flareOf, .severity, .sites, .note]
        case .bodyMap: [.sites, .note]
        case .visit: [.visitWith, .note]
        case .note: [.note, .treatments, .medicines]
        case .sittingTest: HomeTest.sittingRatings + [.sittingEnded, .note]
        case .walkTest:
            [.walkedMinutes, .walkPain, .walkEnded, .easedStanding, .easedBending, .note]
        }
    }
}

/// One diary entry: what was lived, when by the wall clock, and when it was written down.
public struct Entry: Hashable, Sendable {
    /// Made where the entry is made, so that sending it twice changes nothing.
    public var id: EntryID
    /// What sort of entry it is.
    public var type: EntryType
    /// The local date it is about; a night's entry carries the day whose evening starts it.
    public var day: Day
    /// The wall-clock time of what happened; nil when the entry is about the whole day.
    public var time: ClockTime?
    /// Where the person's nights begin.
    public var anchor: NightAnchor
    /// When it was written down, with the offset the wall clock had.
    public var recorded: Moment
    /// The name of the time zone in which it was written down, such as `Europe/Berlin`.
    public var zone: String
    /// What was recorded; a key without a value was not recorded, which is never zero.
    public var values: Sheet<DiaryKey>
    /// Values of the person's own trackables.
    public var own: [TrackableID: AnswerValue]

    /// Makes an entry in which nothing is recorded yet.
    public init(
        id: EntryID,
        type: EntryType,
        day: Day,
        time: ClockTime?,
        anchor: NightAnchor = .noon,
        recorded: Moment,
        zone: String
    ) {
        self.id = id
        self.type = type
        self.day = day
        self.time = time
        self.anchor = anchor
        self.recorded = recorded
        self.zone = zone
        values = Sheet()
        own = [:]
    }

    /// The night the entry belongs to.
    ///
    /// Check-ins name their night by `day`; taps with a time belong to the night that holds
    /// their time; the rest belongs to the night that begins on their day.
    public var night: Night {
        switch type {
        case .legsStarted, .flare, .sittingTest, .walkTest:
            guard let time else { return Night(eve: day) }
            return Night(containing: time, on: day, anchor: anchor)
        case .evening, .morning, .bodyMap, .visit, .note:
            return Night(eve: day)
        }
    }
}
