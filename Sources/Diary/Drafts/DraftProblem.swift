// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// Where in a draft a problem lies.
public enum DraftField: Hashable, Sendable {
    /// The entry as a whole.
    case entry
    /// The local date.
    case day
    /// The clock time.
    case time
    /// The name of the time zone.
    case zone
    /// The value of a key.
    case key(DiaryKey)
    /// The value of an own trackable.
    case own(TrackableID)

    /// The name of the field in forms and files.
    public var name: String {
        switch self {
        case .entry: "entry"
        case .day: "day"
        case .time: "time"
        case .zone: "zone"
        case .key(let key): key.rawValue
        case .own(let id): id.text
        }
    }
}

/// One thing that keeps a draft from becoming an entry.
public struct DraftProblem: Hashable, Sendable {
    /// Where it lies.
    public let field: DraftField
    /// What is wrong and what to do, for the person who filled the draft.
    public let says: Text

    /// Describes a problem.
    public init(_ field: DraftField, _ says: Text) {
        self.field = field
        self.says = says
    }
}

/// Everything that keeps a draft from becoming an entry, in the order of the form.
public struct DraftProblems: Error, Hashable, Sendable {
    /// The problems; at least one.
    public let problems: [DraftProblem]
}
