// SPDX-License-Identifier: Apache-2.0
public import Wire

/// What became of a file that was taken into the record.
public struct ImportReport: Hashable, Sendable {
    /// The most problems that are told one by one; the rest is only counted.
    public static let mostListed = 1000

    /// How many entries or other records were kept.
    public internal(set) var kept = 0
    /// How many were in the record already.
    public internal(set) var already = 0
    /// How many could not be kept; each has at least one problem.
    public internal(set) var notKept = 0
    /// What is wrong, in the order of the file.
    public private(set) var problems: [ImportProblem] = []
    /// What the record says otherwise than the file; the record was left as it is.
    public private(set) var differing: [ImportProblem] = []
    /// What was deleted for good before, and so was left out.
    public private(set) var deleted: [ImportProblem] = []
    /// How many problems are not told one by one.
    public private(set) var unlisted = 0

    /// Notes down something that could not be kept, with every reason.
    mutating func refuse(_ reasons: [ImportProblem]) {
        notKept += 1
        let room = ImportReport.mostListed - problems.count
        problems += reasons.prefix(room)
        unlisted += max(0, reasons.count - room)
    }

    /// Notes down something of which the record says otherwise.
    mutating func leave(_ difference: ImportProblem) {
        if differing.count < ImportReport.mostListed {
            differing.append(difference)
        } else {
            unlisted += 1
        }
    }
}

extension ImportReport {
    /// Notes down something that was deleted for good before and stays deleted.
    mutating func leaveOut(_ erased: ImportProblem) {
        if deleted.count < ImportReport.mostListed {
            deleted.append(erased)
        } else {
            unlisted += 1
        }
    }
}

extension ImportProblem {
    /// What is said of an entry that was deleted here.
    static let wasDeleted = "This entry was deleted for good here, and stays deleted."
}

/// One thing about a file that its owner should know, with its place.
public struct ImportProblem: Hashable, Sendable, CustomStringConvertible {
    /// Where in the file.
    public enum Place: Hashable, Sendable, CustomStringConvertible {
        /// Line and column, both counted from 1, the column in characters.
        case line(Int, column: Int)
        /// A place in a JSON document.
        case pointer(JSONPointer)

        /// Such as `Line 3, column 14` or `/entries/0/id`.
        public var description: String {
            switch self {
            case .line(let line, let column): "Line \(line), column \(column)"
            case .pointer(let pointer): pointer == .root ? "The document" : pointer.description
            }
        }
    }

    /// Where it is.
    public let place: Place
    /// What it is and what to do, as a sentence.
    public let says: String

    /// The place and what is to be said about it.
    public var description: String { "\(place): \(says)" }
}

extension ImportProblem {
    /// A problem of a field.
    init(_ field: CSVField, _ says: String) {
        self.init(place: .line(field.line, column: field.column), says: says)
    }

    /// A problem of the CSV text itself.
    init(_ error: CSVError) {
        let place = Place.line(error.line, column: error.column)
        let says = error.description.dropFirst("\(place): ".count)
        self.init(place: place, says: says.prefix(1).uppercased() + says.dropFirst())
    }
}

/// A diary file of which nothing can be used, with the reason.
public struct InvalidDiaryFile: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public let problem: ImportProblem

    /// Where it is wrong and what to do.
    public var description: String { problem.description }
}
