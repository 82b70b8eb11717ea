// SPDX-License-Identifier: Apache-2.0

/// What a revision is a revision of.
public enum RecordKind: String, Hashable, Sendable, CaseIterable {
    /// A diary entry.
    case entry
    /// The case: what was said in the interview.
    case `case`
    /// How far the interview has come.
    case interview
    /// The settings.
    case settings
    /// Something of a person's own to track.
    case trackable
    /// Which urgent cards were shown, and when.
    case shown
    /// The plan that was agreed, with what was tried.
    case plan

    /// The identifier of a record of which there is only one; nil for the others.
    var onlyID: String? {
        switch self {
        case .entry, .trackable: nil
        case .case, .interview, .settings, .shown, .plan: rawValue
        }
    }
}

/// Who wrote a revision.
public struct Author: Hashable, Sendable {
    /// A word for who it was.
    public let name: String

    /// Names an author.
    public init(name: String) {
        self.name = name
    }

    /// The person the record is about.
    public static let person = Author(name: "person")
    /// The person, by way of a file.
    public static let importer = Author(name: "importer")
    /// The program itself, for what it notes down about itself.
    public static let program = Author(name: "program")
}

/// What became of something that was to be kept.
public enum Kept: Hashable, Sendable {
    /// It is on the disk, as the revision of this number.
    case kept(revision: Int)
    /// It was there already; nothing changed.
    case unchanged
    /// It is on the disk, and so is what someone else wrote since the sender last looked.
    ///
    /// - kept: The revision that was sent, which holds now.
    /// - with: The revision that had come in between, which stays in the history.
    case conflict(kept: Int, with: Int)
    /// It was deleted for good before, and stays deleted; nothing changed.
    case deleted
}
