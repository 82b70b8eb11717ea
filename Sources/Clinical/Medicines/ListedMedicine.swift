// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// A medicine of a case, with what is in it and how much of it is taken in a day.
final class ListedMedicine: Sendable {
    /// The place in the case.
    let index: Int
    /// What was said about it.
    let medicine: Medicine
    /// What the name stands for.
    let resolved: ResolvedMedicine
    /// Whether it is taken on the day of the case.
    let isTaken: Truth
    /// Its name in a sentence, as it was written.
    let label: Text
    /// Every group that one of its ingredients belongs to.
    let classes: MedicineGroups
    /// The days on which it was started or its dose rose, oldest first.
    let rises: [PartialDate]
    /// What is known of the effect of each of its ingredients.
    let effects: [MedicineEffect]
    /// Whether it is put on the skin, as its form or its name says.
    let isOnSkin: Bool
    private let amounts: IntakeAmounts

    init(_ medicine: Medicine, at index: Int, in case: Case) {
        self.index = index
        self.medicine = medicine
        let resolved = MedicineNames.standard.resolve(medicine.name)
        let amounts = IntakeAmounts(medicine, resolved: resolved)
        let onSkin = medicine.isOnSkin(resolved)
        self.resolved = resolved
        self.amounts = amounts
        isTaken = `case`.takesNow(medicine)
        label = Text("words.medicineName", "{name}", ["name": .verbatim(medicine.name)])
        classes = resolved.ingredients.reduce(into: MedicineGroups()) {
            $0.formUnion($1.classes)
        }
        rises = ListedMedicine.rises(of: medicine, amounts)
        isOnSkin = onSkin
        effects = resolved.ingredients.compactMap { MedicineEffect.of($0, onSkin: onSkin) }
    }

    /// Where it stands in the case.
    var path: AnswerPath { .medicine(index) }

    /// The ingredients, the first-named first; empty when the name is unknown.
    var ingredients: [Ingredient] { resolved.ingredients }

    /// Whether it is taken now; it rests on the medicine.
    var taken: Claim { Claim(isTaken, path) }

    /// Whether it holds an ingredient of at least one of these groups.
    func isAny(of classes: MedicineGroups) -> Bool {
        !self.classes.isDisjoint(with: classes)
    }

    /// Whether it holds an ingredient, by its name in the table.
    func holds(_ ingredient: String) -> Bool {
        ingredients.contains { $0.name == ingredient }
    }

    /// How many milligrams of an ingredient are taken on a day.
    ///
    /// An amount that can't be told is nil, never zero. A medicine taken as needed counts in full.
    func milligrams(of ingredient: String, on day: Day) -> Double? {
        amounts.milligrams(of: ingredient, on: day)
    }

    /// The strength of a patch in micrograms an hour on a day; nil when it is told otherwise.
    func microgramsPerHour(on day: Day) -> Double? {
        amounts.microgramsPerHour(on: day)
    }

    /// The doses that hold on a day; empty when none is known.
    func doses(on day: Day) -> [Dose] { amounts.current(on: day) }

    /// The doses of a day that don't fit the strength on the box, so that a unit must be wrong.
    func dosesOutOfScale(on day: Day) -> [Dose] {
        amounts.current(on: day).filter(amounts.isOutOfScale)
    }

    private static func rises(
        of medicine: Medicine,
        _ amounts: IntakeAmounts
    ) -> [PartialDate] {
        var days: [PartialDate] = medicine.started.map { [$0] } ?? []
        days += amounts.rises.filter { !days.contains($0) }
        return days.sorted { $0.earliest < $1.earliest }
    }
}
