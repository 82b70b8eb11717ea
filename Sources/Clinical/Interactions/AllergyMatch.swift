// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// An allergy or bad reaction that meets a medicine on the list.
///
/// By ingredient, and for anti-inflammatory painkillers by class, since one who reacts to one of
/// them often reacts to others. Of opioids only the same one counts. A restlessness after one
/// medicine that blocks dopamine is asked about with the others. From memory: awaiting sign-off.
enum AllergyMatch {
    static let rule = FindingRule(
        "allergy-match",
        about: .interactions,
        Text(
            "interactions.allergyMatch.statement",
            "An allergy or bad reaction to the same ingredient, or for NSAIDs and aspirin to the "
                + "same class, needs a clinician’s look before the next dose. Restlessness after one "
                + "dopamine blocker is asked about with the others."
        ),
        basis: Basis(
            "evenfall-interactions",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        guard let allergies = story.case.allergies, !allergies.isEmpty else { return [] }
        return allergies.enumerated().flatMap { readings($1, at: $0, in: story) }
    }

    /// Substances that are a part of each other, so that a reaction to one is one to both.
    static let kin: [String: String] = [
        "escitalopram": "citalopram",
        "levomethadone": "methadone",
        "levocetirizine": "cetirizine",
        "desloratadine": "loratadine",
        "dexketoprofen": "ketoprofen",
        "esomeprazole": "omeprazole",
        "dimenhydrinate": "diphenhydramine",
        "desvenlafaxine": "venlafaxine",
    ]
    /// Words for the whole class of anti-inflammatory painkillers.
    static let nsaidWords: Set<String> = ["nsaid", "nsaids", "nsar", "ains"]
    /// How people tell of restlessness after a medicine, in the beginnings of words.
    static let restlessWords = ["restless", "akathi", "unruh", "fidget", "jitter", "zappel"]

    private static func readings(
        _ allergy: Allergy,
        at index: Int,
        in story: ReviewStory
    ) -> [FindingRule.Reading] {
        let substance = Substance(allergy)
        var same: [ListedMedicine] = []
        var alike: [ListedMedicine] = []
        for medicine in story.list.medicines where medicine.isTaken == .yes {
            if substance.isIn(medicine) {
                same.append(medicine)
            } else if substance.isLike(medicine) {
                alike.append(medicine)
            }
        }
        return [
            reading(.alert, same, allergy, index, alert, in: story),
            reading(.ask, alike, allergy, index, ask, in: story),
        ].compactMap(\.self)
    }

    private static func reading(
        _ level: Finding.Level,
        _ medicines: [ListedMedicine],
        _ allergy: Allergy,
        _ index: Int,
        _ says: Text,
        in story: ReviewStory
    ) -> FindingRule.Reading? {
        guard !medicines.isEmpty else { return nil }
        return FindingRule.Reading(
            topic: .allergyMatch,
            level: level,
            says: says.with([
                "allergy": .verbatim(allergy.to),
                "medicines": .list(medicines.map(\.label)),
            ]),
            answers: [.allergy(index)] + medicines.map(\.path)
        )
    }

    private static let alert = Text(
        "interactions.allergyMatch.alert",
        "A bad reaction to {allergy} is written down, and this is on the list: {medicines}. Please "
            + "ask a pharmacist or the prescriber before the next dose whether they belong together."
    )

    private static let ask = Text(
        "interactions.allergyMatch.ask",
        "Restlessness after {allergy} is written down. This works in a similar way: {medicines}. "
            + "Please tell the prescriber at the next visit."
    )
}

/// What an allergy is to.
private struct Substance {
    let ingredients: [Ingredient]
    let isNsaid: Bool
    /// A restlessness after a medicine that blocks dopamine.
    let isRestlessness: Bool
    /// The words of a name that is in no table.
    let words: [String]

    init(_ allergy: Allergy) {
        ingredients = MedicineNames.standard.resolve(allergy.to).ingredients
        words = ingredients.isEmpty ? MedicineBoxWords(allergy.to).names : []
        isNsaid =
            ingredients.contains { $0.classes.contains(.nsaid) }
            || words.contains(where: AllergyMatch.nsaidWords.contains)
        let told = allergy.reaction.map { MedicineBoxWords.words(of: $0) } ?? []
        isRestlessness =
            ingredients.contains { $0.classes.contains(.dopamineBlocker) }
            && told.contains { word in AllergyMatch.restlessWords.contains(where: word.hasPrefix) }
    }

    /// Whether it is the substance of a medicine, or of its class where that counts.
    func isIn(_ medicine: ListedMedicine) -> Bool {
        if medicine.ingredients.isEmpty {
            return !words.isEmpty && MedicineBoxWords(medicine.medicine.name).names == words
        }
        if isNsaid, medicine.isAny(of: [.nsaid]) { return true }
        return medicine.ingredients.contains { one in
            ingredients.contains { Substance.root($0) == Substance.root(one) }
        }
    }

    func isLike(_ medicine: ListedMedicine) -> Bool {
        isRestlessness && medicine.isAny(of: [.dopamineBlocker])
    }

    private static func root(_ ingredient: Ingredient) -> String {
        AllergyMatch.kin[ingredient.name] ?? ingredient.name
    }
}
