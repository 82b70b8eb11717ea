// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// The diary of two weeks on paper: what each row asks for and which days its columns are.
///
/// It asks for what the two check-ins ask on their first screens and for the first start of the
/// legs, so that a filled sheet can be typed in without a question left over.
public struct BlankSheet: Hashable, Sendable {
    /// When a row is filled in.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        case evening, night, morning

        /// The heading over the rows of the part.
        public var heading: Text {
            switch self {
            case .evening: Text("diary.sheet.evening", "In the evening, before bed")
            case .night: Text("diary.sheet.night", "When it happens")
            case .morning: Text("diary.sheet.morning", "In the morning, after waking")
            }
        }
    }

    /// One line of the sheet.
    public struct Row: Hashable, Sendable {
        /// When it is filled in.
        public let part: Part
        /// The kind of entry it belongs to.
        public let type: EntryType
        /// The key it fills; nil for the time of an entry.
        public let key: DiaryKey?
        /// What is asked.
        public let label: Text
        /// How to fill it in.
        public let hint: Text
    }

    /// How many days the sheet has.
    public static let length = 14

    /// The days of the columns; empty cells to date by hand where nil.
    public let days: [Day?]

    /// Makes a sheet that starts on a day, or one to be dated by hand.
    public init(from first: Day? = nil) {
        days = (0..<BlankSheet.length).map { first?.advanced(by: $0) }
    }

    /// The heading.
    public static let title = Text("diary.sheet.title", "Two-week diary: legs, back and sleep")

    /// How the whole sheet is filled in.
    public static let instruction = Text(
        "diary.sheet.instruction",
        """
        Each column is one day and the night after it. Leave a box empty when you did not \
        write it down; write 0 only when there was nothing.
        """
    )

    /// The lines from top to bottom.
    public static let rows: [Row] = [
        row(.evening, .evening, .legs, scale),
        row(.evening, .evening, .back, scale),
        row(.evening, .evening, .did, tick(EveningTap.allCases.map { DiaryWords.label($0) })),
        Row(
            part: .night,
            type: .legsStarted,
            key: nil,
            label: Text("diary.sheet.started", "Legs first started at"),
            hint: clock
        ),
        row(.morning, .morning, .sleptFrom, clock),
        row(.morning, .morning, .sleptTo, clock),
        row(.morning, .morning, .keptUpBy, tick(KeptUpBy.allCases.map { DiaryWords.label($0) })),
        row(.morning, .morning, .note, Text("diary.sheet.hint.note", "anything unusual")),
    ]

    private static let scale = Text("diary.sheet.hint.scale", "0 none – 10 worst")
    private static let clock = Text("diary.sheet.hint.clock", "clock time")

    private static func tick(_ words: [Text]) -> Text {
        Text("diary.sheet.hint.tick", "write what fits: {words}", ["words": .list(words)])
    }

    private static func row(_ part: Part, _ type: EntryType, _ key: DiaryKey, _ hint: Text) -> Row {
        Row(
            part: part,
            type: type,
            key: key,
            label: DiaryWords.label(key, in: type),
            hint: hint
        )
    }
}
