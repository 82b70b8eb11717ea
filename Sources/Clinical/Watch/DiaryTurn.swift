// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// A sudden change in the diary after which the warning signs are asked again.
///
/// It judges nothing by itself: it may only ask. The thresholds are ours, by consensus, and
/// await a clinician's signature; no source gives any for a diary.
public struct DiaryTurn: Sendable {
    /// The rule's name, such as `turn-back-pain`.
    public let name: String
    /// The rule in plain words, for the method page.
    public let statement: Text
    /// What is said to the person, before the questions.
    public let says: Text
    /// What it rests on.
    public let basis: Basis
    private let holds: @Sendable (RecentDays) -> Bool

    init(
        _ name: String,
        statement: Text,
        says: Text,
        holds: @escaping @Sendable (RecentDays) -> Bool
    ) {
        self.name = name
        self.statement = statement
        self.says = says
        self.holds = holds
        basis = Basis("evenfall-consensus", grade: .weak, verification: .awaitingSignOff)
    }

    /// Whether the change is there.
    public func holds(in days: RecentDays) -> Bool { holds(days) }

    /// Every rule, in the order they are shown.
    public static let all: [DiaryTurn] = [
        .suddenBackPain, .bothLegsAtOnce, .pelvisWithBack, .walkingStopped,
    ]

    static let cards: [RuleCard] = all.map {
        RuleCard(name: $0.name, chapter: .urgency, statement: $0.statement, basis: $0.basis)
    }
}
