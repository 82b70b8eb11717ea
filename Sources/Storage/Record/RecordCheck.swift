// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What a check of the whole record found.
public struct RecordCheck: Hashable, Sendable {
    /// How many revisions were read and are as they were written.
    public internal(set) var revisions = 0
    /// How many records hold, such as entries, the case and the settings.
    public internal(set) var records = 0
    /// How many tombstones of erased entries there are.
    public internal(set) var tombstones = 0
    /// Everything that is wrong, in the order of the file; none when the record is sound.
    public internal(set) var damages: [Damage] = []

    /// Whether nothing is wrong.
    public var isSound: Bool { damages.isEmpty }

    /// A check that has found nothing yet.
    init() {}

    /// What is found of a record that is too damaged to be opened.
    public init(unopened error: StoreError) {
        damages = [.file(error.description)]
    }
}

/// One thing that is wrong with a record.
public enum Damage: Hashable, Sendable, CustomStringConvertible {
    /// The database finds its file damaged, and says where.
    case file(String)
    /// These numbers of the history can't be read from the file.
    case lost(ClosedRange<Int>)
    /// A revision is not what was written.
    case altered(RevisionName)
    /// A revision is as it was written, but this program can't read it.
    case unreadable(RevisionName)
    /// A revision does not follow the one before it: one was taken out, or put in.
    case brokenChain(RevisionName)
    /// The note of what holds does not fit the history of the record.
    case wrongCurrent(RecordName)
    /// An entry that was erased still has content.
    case notErased(RecordName)
    /// The name of the record itself is missing or no name.
    case identity
    /// A number of the program's own is lower than the history it counts.
    case counter
    /// A table can't be read to its end.
    case table(String)

    /// A word for programs.
    public var kind: String {
        switch self {
        case .file: "file"
        case .lost: "lost"
        case .altered: "altered"
        case .unreadable: "unreadable"
        case .brokenChain: "brokenChain"
        case .wrongCurrent: "wrongCurrent"
        case .notErased: "notErased"
        case .identity: "identity"
        case .counter: "counter"
        case .table: "table"
        }
    }

    /// What it is and where, as a sentence without anything a person recorded.
    public var description: String {
        switch self {
        case .file(let words): "The database file is damaged: \(words)"
        case .lost(let numbers) where numbers.count == 1:
            "Change \(numbers.lowerBound) of the history can’t be read from the file."
        case .lost(let numbers):
            "Changes \(numbers.lowerBound) to \(numbers.upperBound) of the history can’t be read "
                + "from the file."
        case .altered(let revision): "\(revision), is not what was written."
        case .unreadable(let revision):
            "\(revision), is as it was written, but this Evenfall can’t read it."
        case .brokenChain(let revision): "\(revision), does not follow the one before it."
        case .wrongCurrent(let record):
            "\(record): the note of what holds now does not fit its history."
        case .notErased(let record): "\(record) was deleted for good, but has content."
        case .identity: "The name of the record itself is missing or damaged."
        case .counter: "The count of changes is lower than the history."
        case .table(let name): "The table \(name) can’t be read to its end."
        }
    }

    /// The error that stops a program which wants the record to be sound.
    func error(at place: String) -> StoreError {
        switch self {
        case .altered(let revision), .brokenChain(let revision):
            StoreError(.damaged(revision), at: place)
        case .unreadable(let revision): StoreError(.unreadable(revision), at: place)
        case .wrongCurrent(let record), .notErased(let record):
            StoreError(.damaged(RevisionName(record, number: 0)), at: place)
        case .file, .lost, .identity, .counter, .table: StoreError(.damagedFile, at: place)
        }
    }
}
