// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension Treatment {
    /// The treatment as a rule, so that everything it says can be traced.
    ///
    /// The card names every source of the row and is only as well checked as its weakest part.
    var card: RuleCard {
        let effects = [legs, back]
        let bases = effects.compactMap(\.basis)
        let sources =
            bases.flatMap(\.sources) + positions.map(\.source)
            + positions.compactMap(\.guideline.contestedBy)
            + effects.flatMap(\.medicines).flatMap(\.sources) + basis.sources
        let checks =
            [basis.verification] + bases.map(\.verification) + positions.map(\.verification)
        return RuleCard(
            name: ruleName,
            chapter: .treatments,
            statement: statement,
            basis: Basis(
                sources.withoutRepeats,
                grade: basis.grade,
                verification: checks.weakest,
                reviewed: basis.reviewed
            )
        )
    }

    /// The name of the treatment as a rule, such as `treatment-yoga`.
    public var ruleName: String { "treatment-" + name }

    /// The treatment in two sentences: what it is, and what it does to the other complaint.
    var statement: Text {
        Text(
            "treatments.statement",
            "{title}: {description} {across}",
            ["title": .text(title), "description": .text(description), "across": .text(across)]
        )
    }
}

extension [Verification] {
    /// The weakest of them; a row is only as well checked as that.
    fileprivate var weakest: Verification {
        contains(.awaitingSignOff) ? .awaitingSignOff : contains(.secondary) ? .secondary : .seen
    }
}

extension MedicineEffect {
    /// Every source of the line.
    fileprivate var sources: [SourceID] { legsBasis.sources + (backBasis?.sources ?? []) }
}
