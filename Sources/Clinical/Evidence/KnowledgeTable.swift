// SPDX-License-Identifier: Apache-2.0
import Vocabulary
public import Wording

/// What the rules know as tables that a clinician can read, doubt and sign.
public struct KnowledgeTable: Hashable, Sendable {
    /// The name of the table, such as `rules`.
    public let name: String
    /// The names of its columns.
    public let header: [String]
    /// Its rows, each as long as the header.
    public let rows: [[String]]

    /// Every table, in the words of one language.
    public static func all(_ wording: Wording) -> [KnowledgeTable] {
        let rules = Assessor.rules + Assessor.rows
        return [
            statements("rules", rules.filter(\.basis.verification.isVerified), wording),
            statements(
                "awaiting-sign-off",
                rules.filter { !$0.basis.verification.isVerified },
                wording
            ),
            sources, treatments(wording), ingredients, combinations, ambiguous,
        ]
    }

    private static func statements(
        _ name: String,
        _ rules: [RuleCard],
        _ wording: Wording
    ) -> KnowledgeTable {
        KnowledgeTable(
            name: name,
            header: [
                "chapter", "rule", "statement", "grade", "sources", "reviewed", "verified", "basis",
                "reviewer",
            ],
            rows: rules.map { rule in
                let basis = rule.basis
                return [
                    rule.chapter.rawValue, rule.name, wording(rule.statement),
                    basis.grade.rawValue, basis.sources.map(\.text).joined(separator: "; "),
                    basis.reviewed.description, basis.verification.isVerified ? "yes" : "no",
                    basis.verification.isVerified ? "" : "consensus, to be signed",
                    basis.reviewer ?? "",
                ]
            }
        )
    }

    private static var sources: KnowledgeTable {
        KnowledgeTable(
            name: "sources",
            header: ["source", "reference", "locator", "seen"],
            rows: ClinicalBibliography.all.sources.map { source in
                let seen =
                    switch source.verification {
                    case .seen: "in a copy"
                    case .secondary: "in a summary"
                    case .awaitingSignOff: "no"
                    }
                return [source.id.text, source.reference, source.locator ?? "", seen]
            }
        )
    }

    private static var ingredients: KnowledgeTable {
        KnowledgeTable(
            name: "ingredients",
            header: ["ingredient", "groups", "rxnorm", "other names"],
            rows: Ingredient.all.map { ingredient in
                [
                    ingredient.name,
                    ingredient.classes.names.sorted().joined(separator: "; "),
                    ingredient.rxNorm.map(String.init) ?? "",
                    ingredient.otherNames.joined(separator: "; "),
                ]
            }
        )
    }

    private static var combinations: KnowledgeTable {
        lines("combinations", ["ingredients", "names"], CombinationTable.all)
    }

    private static var ambiguous: KnowledgeTable {
        lines("ambiguous-names", ["name", "why"], AmbiguousNames.all)
    }

    private static func lines(
        _ name: String,
        _ header: [String],
        _ table: String
    ) -> KnowledgeTable {
        KnowledgeTable(
            name: name,
            header: header,
            rows: table.split(separator: "\n").map(MedicineTable.parts)
        )
    }
}
