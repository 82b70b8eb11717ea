// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// One medicine of a case as pages and paper show it: what is in it and what is taken.
public struct MedicineSummary: Hashable, Sendable {
    /// One ingredient of it.
    public struct Part: Hashable, Sendable {
        /// The ingredient.
        public let ingredient: Ingredient
        /// Milligrams a day on the day of the case; nil when that can't be told.
        public let milligrams: Double?
        /// What it does to the legs and to the back; nil when the table says nothing of it.
        public let effect: MedicineEffect?
    }

    /// The place in the case.
    public let index: Int
    /// What was said about it.
    public let medicine: Medicine
    /// What the name stands for.
    public let resolved: ResolvedMedicine
    /// Whether it is taken on the day of the case.
    public let isTaken: Truth
    /// The doses that hold on the day of the case; empty when none is known.
    public let doses: [Dose]
    /// Those of them that don't fit the strength on the box; they are used in no rule.
    public let dosesOutOfScale: [Dose]
    /// The doses that may be told to others: those that fit the strength on the box.
    var likelyDoses: [Dose] { doses.filter { !dosesOutOfScale.contains($0) } }
    /// The ingredients, the first-named first; empty when the name is unknown.
    public let parts: [Part]

    /// Every medicine of a case, in its order, also those that were stopped.
    public static func all(in case: Case) -> [MedicineSummary] {
        MedicineList(`case`).medicines.map { MedicineSummary($0, on: `case`.asOf) }
    }

    private init(_ listed: ListedMedicine, on day: Day) {
        index = listed.index
        medicine = listed.medicine
        resolved = listed.resolved
        isTaken = listed.isTaken
        doses = listed.doses(on: day)
        dosesOutOfScale = listed.dosesOutOfScale(on: day)
        parts = listed.ingredients.map { ingredient in
            Part(
                ingredient: ingredient,
                milligrams: listed.milligrams(of: ingredient.name, on: day),
                effect: MedicineEffect.of(ingredient, onSkin: listed.isOnSkin)
            )
        }
    }
}
