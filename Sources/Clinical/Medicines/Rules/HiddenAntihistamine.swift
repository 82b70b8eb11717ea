// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// A sedating antihistamine that the name on the box does not tell.
///
/// In a product of several ingredients, or under a name that is not that of the ingredient, such as
/// pain tablets for the night. Source: West Virginia drug information; AASM 2025 (summary).
enum HiddenAntihistamine {
    /// Letters of an ingredient's name that show it in any language.
    static let telling = 4

    /// Whether a medicine holds one that its name hides.
    static func isHidden(in medicine: ListedMedicine) -> Bool {
        let inside = medicine.ingredients.filter { $0.classes.contains(.antihistamine) }
        guard !inside.isEmpty else { return false }
        if medicine.ingredients.count > 1 { return true }
        let words = MedicineBoxWords.words(of: medicine.medicine.name)
        return !inside.contains { ingredient in
            words.contains { $0.hasPrefix(ingredient.name.prefix(telling)) }
        }
    }
}

extension FindingRule {
    static let hiddenAntihistamine = FindingRule(
        "hidden-antihistamine",
        about: .medicines,
        Text(
            "medicines.hiddenAntihistamine.statement",
            "A product holds a sedating antihistamine (diphenhydramine, doxylamine and others) that "
                + "its name does not tell, as pain, cold and sleep products for the night often do. "
                + "It can make restless legs worse."
        ),
        basis: Basis("diphenhydramine-rls-answer", "aasm-2025-summary", grade: .moderate)
    ) { story in
        story.list.takenNow.filter(HiddenAntihistamine.isHidden).map { medicine in
            Reading(
                .hiddenAntihistamine,
                story.hasNoLegProblem ? .know : .ask,
                of: medicine,
                Text(
                    "medicines.hiddenAntihistamine.says",
                    "{signs} holds an antihistamine that makes sleepy, though its name does not say "
                        + "so. It can make restless legs worse. Please ask a pharmacist for one "
                        + "without it."
                )
            )
        }
    }
}
