// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Medicines that raise serotonin, added up.
///
/// Source: Medsafe on tramadol (SSRI, venlafaxine, tricyclics, mirtazapine, MAO inhibitors,
/// triptans). Tapentadol, methadone, fentanyl, pethidine, St John’s wort, lithium, cyclobenzaprine
/// and dextromethorphan are from memory: awaiting sign-off.
enum SerotoninLoad {
    /// Of these two together are raised at the next visit; of others three.
    static let strong: MedicineGroups = [.ssri, .snri]
    /// What is raised beside one of the strong ones.
    static let besideStrong: MedicineGroups = [.ssri, .snri, .hypericum, .lithium, .triptan]
    /// As ``besideStrong``, by ingredient.
    static let besideStrongByName: Set<String> = [
        "dextromethorphan", "cyclobenzaprine", "metaxalone", "clomipramine", "imipramine",
        "buspirone",
    ]
    /// How many serotonergic medicines of any kind are raised.
    static let many = 3

    static let rule = FindingRule(
        "serotonin",
        about: .interactions,
        Text(
            "interactions.serotonin.statement",
            "Tramadol, tapentadol, methadone, fentanyl or pethidine with another serotonergic "
                + "medicine, or an MAO inhibitor with any: a clinician’s look. Two SSRI or SNRI, one "
                + "of them with St John’s wort, lithium, a triptan, dextromethorphan or "
                + "cyclobenzaprine, or three serotonergic medicines: for the next visit. Any two "
                + "with confusion and fever: an emergency."
        ),
        basis: Basis(
            "medsafe-tramadol",
            "evenfall-interactions",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        let medicines = story.list.taken(.serotonergic)
        let count = medicines.ingredients(of: [.serotonergic]).count
        guard count > 1 else { return [] }
        let all = medicines.areTaken
        let reading =
            FindingRule.Reading(
                .serotonin,
                .urgent,
                all && story.warns(.confusion) && story.warns(.fever),
                in: story,
                urgent
            )
            ?? FindingRule.Reading(
                .serotonin,
                .alert,
                isDangerous(medicines) ? all : .never,
                in: story,
                alert
            )
            ?? FindingRule.Reading(
                .serotonin,
                .ask,
                count >= many || isNotable(medicines) ? all : .never,
                in: story,
                ask
            )
        return reading.map { [$0] } ?? []
    }

    /// Whether an opioid or an MAO inhibitor is among them, beside something else.
    private static func isDangerous(_ medicines: [ListedMedicine]) -> Bool {
        medicines.contains { medicine in
            medicine.ingredients.contains {
                $0.classes.contains(.serotonergic)
                    && !$0.classes.isDisjoint(with: [.opioid, .maoi])
            }
        }
    }

    private static func isNotable(_ medicines: [ListedMedicine]) -> Bool {
        let ingredients = medicines.flatMap(\.ingredients)
        guard let first = ingredients.first(where: { !$0.classes.isDisjoint(with: strong) }) else {
            return false
        }
        return ingredients.contains {
            $0.name != first.name
                && (!$0.classes.isDisjoint(with: besideStrong)
                    || besideStrongByName.contains($0.name))
        }
    }

    private static let urgent = Text(
        "interactions.serotonin.urgent",
        "You named: {signs}. Fever and confusion beside medicines that raise serotonin can be an "
            + "emergency. Please call the emergency number now and show this list."
    )

    private static let alert = Text(
        "interactions.serotonin.alert",
        "These together can raise serotonin too much: {signs}. Shaking, sweating, twitching and "
            + "restlessness are the early signs. Please ask the prescriber or a pharmacist before "
            + "the next dose. Please do not change them on your own."
    )

    private static let ask = Text(
        "interactions.serotonin.ask",
        "These all raise serotonin: {signs}. Please ask at the next visit whether they fit together."
    )
}
