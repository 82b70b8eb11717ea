// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// The groups of medicines that calm the brain and, in excess, the breathing.
///
/// Source: FDA 2016 and 2019 (opioids and gabapentinoids with other medicines that slow the nervous
/// system; anti-anxiety medicines, antidepressants and antihistamines are named), Beers 2023 (which
/// classes count as active in the nervous system). Which of them are `strong` is our own reading:
/// awaiting sign-off.
enum SedatingMedicines {
    /// Those of which two together, or one beside an opioid or gabapentinoid, are a warning.
    static let strong: MedicineGroups = [
        .benzodiazepine, .zDrug, .antihistamine, .muscleRelaxant, .sedative, .orexinBlocker,
    ]

    /// Those that also make sleepy.
    static let mild: MedicineGroups = [
        .tricyclic, .mirtazapine, .mianserin, .trazodone, .antipsychotic, .antiepileptic, .cannabis,
    ]

    /// Opioids and gabapentinoids, which act on the breathing itself.
    static let breathing: MedicineGroups = [.opioid, .gabapentinoid]

    /// Every medicine that counts as sedating.
    static let all = strong.union(mild).union(breathing)

    /// What Beers 2023 counts as active in the nervous system.
    static let activeInNerves: MedicineGroups = [
        .antiepileptic, .gabapentinoid, .ssri, .snri, .tricyclic, .mirtazapine, .mianserin,
        .trazodone, .bupropion, .antipsychotic, .benzodiazepine, .zDrug, .opioid, .muscleRelaxant,
    ]
}

extension ReviewStory {
    /// The year from which a person counts as older in the rules on sedation.
    static let older = 65

    /// Whether the person has reached that age, by the difference of years.
    var isOlder: Claim { `case`.isAtLeast(years: ReviewStory.older) }

    /// Whether any alcohol is drunk: labels of opioids and gabapentinoids name no safe amount.
    ///
    /// Our own reading of those labels: awaiting sign-off.
    var drinksAlcohol: Claim {
        guard let drinks = `case`.habits.number(.alcoholDrinksPerWeek) else {
            return Claim(.unknown, .habit(.alcoholDrinksPerWeek))
        }
        return Claim(Truth(drinks > 0), .habit(.alcoholDrinksPerWeek))
    }

    /// Whether the kidneys filter less than so much; unknown without a result.
    func filters(below limit: Double) -> Claim {
        guard let kidney else { return Claim(.unknown, .labs) }
        let truth = Truth(kidney.filtration < limit)
        return .all(kidney.answers.map { Claim(truth, $0) })
    }

    /// What a dangerous list comes to: urgent beside slow breathing, else for a clinician to look.
    func danger(
        _ topic: Finding.Topic,
        _ list: Claim,
        _ says: @autoclosure () -> Text
    ) -> [FindingRule.Reading] {
        guard list.isYes else { return [] }
        let reading =
            FindingRule.Reading(
                topic,
                .urgent,
                list && warns(.slowBreathing),
                in: self,
                ReviewStory.slowBreathing
            ) ?? FindingRule.Reading(topic, .alert, list, in: self, says())
        return reading.map { [$0] } ?? []
    }

    static let slowBreathing = Text(
        "interactions.slowBreathing.urgent",
        "You named: {signs}. Slow or shallow breathing beside medicines that calm is an emergency. "
            + "Please call the emergency number now. If naloxone is in the house, have it at hand."
    )
}

extension [ListedMedicine] {
    /// That these are taken; never holds when there are none.
    var areTaken: Claim { isEmpty ? .never : .any(map(\.taken)) }

    /// The different ingredients of some groups among them.
    func ingredients(of classes: MedicineGroups) -> Set<String> {
        var names: Set<String> = []
        for ingredient in lazy.flatMap(\.ingredients)
        where !ingredient.classes.isDisjoint(with: classes) {
            names.insert(ingredient.name)
        }
        return names
    }
}
