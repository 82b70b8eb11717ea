// SPDX-License-Identifier: Apache-2.0

/// How strong the evidence behind a statement is.
public enum EvidenceGrade: String, Hashable, Sendable, CaseIterable {
    /// Randomised or good prospective data.
    case strong = "A"
    /// Prospective or observational signal, or several convincing cases.
    case moderate = "B"
    /// Few cases, pharmacology, or expert consensus.
    case weak = "C"
    /// Sources disagree; both sides are shown.
    case conflicting = "conflict"
}

/// How well a fact was checked against its source.
public enum Verification: String, Hashable, Sendable, CaseIterable {
    /// Seen in a copy of the paper or on the named page.
    case seen
    /// Seen only in a secondary summary that quotes the source.
    case secondary
    /// From memory or our own derivation: shown as *awaiting sign-off*.
    case awaitingSignOff

    /// Whether the fact counts as verified.
    public var isVerified: Bool { self != .awaitingSignOff }
}

/// Names one source of the bibliography.
public struct SourceID: Hashable, Comparable, Sendable, CustomStringConvertible,
    ExpressibleByStringLiteral
{
    /// The short name, such as `allen-2014`.
    public let text: String

    /// Names a source.
    public init(_ text: String) {
        self.text = text
    }

    /// Names a source.
    public init(stringLiteral value: String) {
        text = value
    }

    /// The short name.
    public var description: String { text }

    /// Orders sources by name.
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// One source: who, what, where, when.
public struct Source: Hashable, Sendable {
    /// The short name rules cite it by.
    public let id: SourceID
    /// Authors or body, title or topic, journal or publisher, year.
    public let reference: String
    /// A DOI, PMID or stable address; nil when none is known.
    public let locator: String?
    /// How well the copy we rely on was checked.
    public let verification: Verification

    /// Describes one source.
    public init(
        _ id: SourceID,
        _ reference: String,
        locator: String?,
        verification: Verification
    ) {
        self.id = id
        self.reference = reference
        self.locator = locator
        self.verification = verification
    }
}

/// All sources, found by name.
public struct Bibliography: Sendable {
    /// The sources in the order they were listed.
    public let sources: [Source]
    private let index: [SourceID: Int]

    /// Collects sources; of two with one name the first is the one found.
    public init(_ sources: [Source]) {
        self.sources = sources
        index = Dictionary(
            sources.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The source of a name; nil when there is none.
    public subscript(id: SourceID) -> Source? {
        index[id].map { sources[$0] }
    }
}

/// What a clinical statement rests on, kept beside the statement.
public struct Basis: Hashable, Sendable {
    /// The sources, strongest first; never empty.
    public let sources: [SourceID]
    /// How strong the evidence is.
    public let grade: EvidenceGrade
    /// How well the fact was checked.
    public let verification: Verification
    /// When the statement was last reviewed.
    public let reviewed: Day
    /// Who signed it off; nil while that is awaited.
    public let reviewer: String?

    /// Describes what a statement rests on.
    public init(
        _ sources: [SourceID],
        grade: EvidenceGrade,
        verification: Verification,
        reviewed: Day,
        reviewer: String? = nil
    ) {
        self.sources = sources
        self.grade = grade
        self.verification = verification
        self.reviewed = reviewed
        self.reviewer = reviewer
    }
}
