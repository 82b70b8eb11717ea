// SPDX-License-Identifier: Apache-2.0
public import Wording

extension MedicinesToAvoid {
    /// The medicines of this group that a person’s own list of bad reactions names.
    ///
    /// A line is read up to its first colon, so that what happened is not taken for a medicine.
    ///
    /// - Parameter list: The list as it stands in the passport, one reaction a line.
    /// - Returns: Each medicine once, in the order of the list; empty when it names none.
    public func reactions(in list: String) -> [Text] {
        var found: [Ingredient] = []
        for line in list.split(separator: "\n") {
            let name = String(line.prefix { $0 != ":" })
            for ingredient in MedicineNames.standard.resolve(name).ingredients
            where holds(ingredient) && !found.contains(ingredient) {
                found.append(ingredient)
            }
        }
        return found.map { ingredient in
            medicines.first { $0.english == ingredient.name }
                ?? Text("words.medicineName", "{name}", ["name": .verbatim(ingredient.name)])
        }
    }

    private func holds(_ ingredient: Ingredient) -> Bool {
        classes.allSatisfy(ingredient.classes.contains)
            || medicines.contains { $0.english == ingredient.name }
    }
}
