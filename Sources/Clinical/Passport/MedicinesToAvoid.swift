// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// A group of medicines that can make restless legs worse around a procedure.
///
/// The passport asks staff to look for another one; it forbids nothing and changes no medicine a
/// person takes.
public struct MedicinesToAvoid: Hashable, Sendable {
    /// The name of the rule, such as `avoid-anti-emetics`.
    public let name: String
    /// What the group is for.
    public let group: Text
    /// The international names of the medicines, in the order they are printed.
    public let medicines: [Text]
    /// The groups that an ingredient belongs to when it is one of these, all of them.
    let classes: [MedicineClass]
    /// What is known, for the method page.
    public let statement: Text
    /// What to ask for instead; nil when nothing is named.
    public let instead: Text?
    /// What it rests on.
    public let basis: Basis

    /// Every group, in the order it is printed.
    public static let all: [MedicinesToAvoid] = [
        MedicinesToAvoid(
            name: "avoid-anti-emetics",
            group: Text("avoid.antiEmetics", "Against nausea"),
            medicines: [
                Text("medicine.metoclopramide", "metoclopramide"),
                Text("medicine.prochlorperazine", "prochlorperazine"),
                Text("medicine.promethazine", "promethazine"),
                Text("medicine.droperidol", "droperidol"),
            ],
            classes: [.antiemetic, .dopamineBlocker],
            statement: Text(
                "avoid.antiEmetics.statement",
                "Medicines against nausea that block dopamine can make restless legs worse and "
                    + "bring restlessness within hours. The passport asks for another one."
            ),
            instead: Text(
                "avoid.antiEmetics.instead",
                "Please consider ondansetron or granisetron."
            ),
            basis: Basis("aasm-2025-summary", "bozorg-2022", grade: .weak, verification: .secondary)
        ),
        MedicinesToAvoid(
            name: "avoid-antihistamines",
            group: Text("avoid.antihistamines", "Sedating antihistamines"),
            medicines: [
                Text("medicine.diphenhydramine", "diphenhydramine"),
                Text("medicine.doxylamine", "doxylamine"),
                Text("medicine.hydroxyzine", "hydroxyzine"),
                Text("medicine.promethazine", "promethazine"),
                Text("medicine.cyclizine", "cyclizine"),
            ],
            classes: [.antihistamine],
            statement: Text(
                "avoid.antihistamines.statement",
                "Sedating antihistamines, also as a premedication or in a sleeping tablet, can "
                    + "make restless legs worse."
            ),
            instead: nil,
            basis: Basis(
                "diphenhydramine-rls-answer",
                "aasm-2025-summary",
                grade: .weak,
                verification: .secondary
            )
        ),
        MedicinesToAvoid(
            name: "avoid-antipsychotics",
            group: Text("avoid.antipsychotics", "Antipsychotics as a sedative"),
            medicines: [
                Text("medicine.haloperidol", "haloperidol"),
                Text("medicine.olanzapine", "olanzapine"),
                Text("medicine.quetiapine", "quetiapine"),
                Text("medicine.risperidone", "risperidone"),
            ],
            classes: [.antipsychotic],
            statement: Text(
                "avoid.antipsychotics.statement",
                "Antipsychotics given to calm or to stop nausea can make restless legs worse and "
                    + "bring restlessness."
            ),
            instead: nil,
            basis: Basis(
                "hoque-chesson-2010",
                "bozorg-2022",
                grade: .weak,
                verification: .secondary
            )
        ),
    ]

    static let cards: [RuleCard] = all.map {
        RuleCard(name: $0.name, chapter: .procedures, statement: $0.statement, basis: $0.basis)
    }
}
