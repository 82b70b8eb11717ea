// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// How a person's own trackable is recorded.
public enum TrackableForm: String, AnswerWord {
    /// Yes or no.
    case yesNo
    /// 0–10.
    case rating
    /// A number of something, 0–100000.
    case number

    /// What a recorded value may look like.
    public var form: AnswerForm {
        switch self {
        case .yesNo: .answer(orBefore: false)
        case .rating: .whole(0...10)
        case .number: .number(0...100_000)
        }
    }
}

/// Something a person wants to track that the diary does not know.
public struct Trackable: Hashable, Sendable {
    /// Made where the trackable is made.
    public var id: TrackableID
    /// The person's name for it, 1–60 characters.
    public var name: String
    /// How it is recorded.
    public var form: TrackableForm
    /// Whether it is still asked about; the values stay either way.
    public var isActive: Bool

    /// Describes a trackable.
    public init(id: TrackableID, name: String, form: TrackableForm, isActive: Bool = true) {
        self.id = id
        self.name = name
        self.form = form
        self.isActive = isActive
    }
}
