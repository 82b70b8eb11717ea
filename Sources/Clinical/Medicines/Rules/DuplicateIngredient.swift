// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// The same ingredient, or two anti-inflammatory medicines, in products taken at the same time.
enum DuplicateIngredient {
    /// Ingredients whose double use is an alert.
    static let weighty: MedicineGroups = [.opioid, .acetaminophen, .nsaid]
}

extension FindingRule {
    /// Source: acetaminophen counts from all products (Health Canada), opioids as one total (CDC
    /// 2022), anti-inflammatory medicines make the gut bleed (Moore 2008); that two products of
    /// them are an alert is from memory (knowledge file on back pain, 8.4 and 8.5).
    static let duplicateIngredient = FindingRule(
        "duplicate-ingredient",
        about: .medicines,
        Text(
            "medicines.duplicate.statement",
            "The same active ingredient in two products, or two anti-inflammatory medicines by mouth "
                + "at the same time. It is an alert for opioids, acetaminophen and anti-inflammatory "
                + "medicines; aspirin up to 100 mg a day and gels count less."
        ),
        basis: Basis(
            "health-canada-acetaminophen",
            "moore-2008",
            "cdc-2022-factors",
            "evenfall-medicines",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        let taken = story.list.takenNow
        return antiInflammatory(taken, story) + same(taken)
    }

    private static func same(_ taken: [ListedMedicine]) -> [Reading] {
        let ingredients = taken.flatMap(\.ingredients).withoutRepeats
        guard ingredients.count < taken.reduce(0, { $0 + $1.ingredients.count }) else { return [] }
        return ingredients.compactMap { ingredient in
            let products = taken.filter { $0.holds(ingredient.name) }
            guard products.count > 1, !ingredient.classes.contains(.nsaid) else { return nil }
            let isWeighty = !ingredient.classes.isDisjoint(with: DuplicateIngredient.weighty)
            return reading(products, isWeighty ? .alert : .ask, isWeighty ? weighty : plain)
        }
    }

    private static func antiInflammatory(
        _ taken: [ListedMedicine],
        _ story: ReviewStory
    ) -> [Reading] {
        let products = taken.filter { $0.isAny(of: [.nsaid]) }
        guard products.count > 1 else { return [] }
        let full = products.filter { product in
            guard !product.isOnSkin else { return false }
            let aspirin = product.milligrams(of: "aspirin", on: story.case.asOf)
            return aspirin.map { $0 > AspirinAgainstClots.most } ?? true
        }
        return full.count > 1
            ? [reading(full, .alert, twoNsaids)] : [reading(products, .ask, plainNsaids)]
    }

    private static func reading(
        _ products: [ListedMedicine],
        _ level: Finding.Level,
        _ says: Text
    ) -> Reading {
        Reading(
            topic: .duplicateIngredient,
            level: level,
            says: says.with(["signs": .list(products.map(\.label))]),
            answers: products.map(\.path)
        )
    }

    private static let weighty = Text(
        "medicines.duplicate.weighty",
        "The same active ingredient stands in {signs}. Together they can come to too much. Please "
            + "call the prescriber or a pharmacist before the next dose."
    )
    private static let plain = Text(
        "medicines.duplicate.says",
        "The same active ingredient stands in {signs}. That may be meant. Please ask a pharmacist or "
            + "the prescriber whether it is."
    )
    private static let twoNsaids = Text(
        "medicines.duplicate.nsaids",
        "{signs} are of the same kind. Two anti-inflammatory medicines together add harm to stomach "
            + "and kidneys and little relief. Please call the prescriber or a pharmacist before the "
            + "next dose."
    )
    private static let plainNsaids = Text(
        "medicines.duplicate.lightNsaids",
        "{signs} are of the same kind. That may be meant. Please ask a pharmacist or the prescriber "
            + "whether it is."
    )
}
