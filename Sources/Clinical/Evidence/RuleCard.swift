// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// One rule as the method page shows it, from the table the engine uses.
public struct RuleCard: Hashable, Sendable {
    /// The rule's name, such as `cauda-equina`.
    public let name: String
    /// The chapter it belongs to.
    public let chapter: Chapter
    /// The statement in plain words.
    public let statement: Text
    /// What it rests on.
    public let basis: Basis

    /// The chapters of the method page, in order.
    public enum Chapter: String, Hashable, Sendable, CaseIterable {
        case urgency, criteria, lookAlikes, back, medicines, interactions, labs, habits, procedures
        case plan, treatments
    }

    /// Describes a rule.
    public init(name: String, chapter: Chapter, statement: Text, basis: Basis) {
        self.name = name
        self.chapter = chapter
        self.statement = statement
        self.basis = basis
    }
}

extension Day {
    /// The day on which the rules of this release were last reviewed against their sources.
    static let lastReview = Day(number: 20_779)
}

extension Basis {
    /// What a rule of this release rests on.
    init(
        _ sources: SourceID...,
        grade: EvidenceGrade,
        verification: Verification = .seen
    ) {
        self.init(sources, grade: grade, verification: verification, reviewed: .lastReview)
    }
}
