// SPDX-License-Identifier: Apache-2.0
public import Wire

/// One problem of a document, told to the person who can mend it.
public struct Issue: Hashable, Sendable {
    /// Where the problem is; for a missing member, where it should stand.
    public let at: JSONPointer
    /// What is wrong and what would be right, as a sentence.
    public let says: String

    /// Describes a problem.
    public init(at: JSONPointer, says: String) {
        self.at = at
        self.says = says
    }
}

/// A document that cannot be used, with every problem that was found in it.
public struct InvalidDocument: Error, Hashable, Sendable {
    /// The problems in the order they were found; never empty.
    public let issues: [Issue]

    /// Gathers the problems of a document.
    public init(issues: [Issue]) {
        self.issues = issues
    }
}

extension InvalidDocument: CustomStringConvertible {
    /// One line for each problem: its pointer and what it says.
    public var description: String {
        issues.map { "\($0.at): \($0.says)" }.joined(separator: "\n")
    }
}
