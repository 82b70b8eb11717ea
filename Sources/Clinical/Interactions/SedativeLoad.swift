// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Medicines that calm, added up.
///
/// Three or more, and pairs that no opioid rule names. The same ingredient in two boxes counts
/// once; alcohol counts as one. An opioid with a gabapentinoid, a benzodiazepine or alcohol, and
/// nothing else, is left to the rule of that pair.
enum SedativeLoad {
    /// How many sedating things together want a clinician’s look.
    ///
    /// Source: Beers 2023 counts three medicines from 65 years on; at any age: awaiting sign-off.
    static let many = 3

    static let rule = FindingRule(
        "sedative-load",
        about: .interactions,
        Text(
            "interactions.sedativeLoad.statement",
            "Three or more sedating medicines, alcohol counted, need a clinician’s look; so does a "
                + "gabapentinoid or an opioid with a benzodiazepine, sleeping tablet, sedating "
                + "antihistamine, muscle relaxant or alcohol. From 65 years on three medicines that "
                + "act on the nervous system (Beers 2023). Two with slow breathing: an emergency."
        ),
        basis: Basis(
            "fda-2019-breathing",
            "beers-2023",
            "fda-2016-boxed-warning",
            "evenfall-interactions",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        let load = Load(story)
        let reading =
            load.now(story) ?? load.three(story) ?? load.inOlderAge(story) ?? load.pair(story)
            ?? load.withWeakLungs(story)
        return reading.map { [$0] } ?? []
    }
}

/// What calms on one list.
private struct Load {
    let medicines: [ListedMedicine]
    let alcohol: Claim
    /// How many different things calm.
    let count: Int

    init(_ story: ReviewStory) {
        medicines = story.list.taken(of: SedatingMedicines.all)
        alcohol = medicines.isEmpty ? .never : story.drinksAlcohol
        count =
            medicines.ingredients(of: SedatingMedicines.all).count + (alcohol.isYes ? 1 : 0)
    }

    /// Everything that calms.
    private var everything: Claim {
        guard !medicines.isEmpty else { return .never }
        return alcohol.isYes ? medicines.areTaken && alcohol : medicines.areTaken
    }

    func now(_ story: ReviewStory) -> FindingRule.Reading? {
        guard count >= 2 else { return nil }
        return FindingRule.Reading(
            .sedativeLoad,
            .urgent,
            everything && story.warns(.slowBreathing),
            in: story,
            ReviewStory.slowBreathing
        )
    }

    func three(_ story: ReviewStory) -> FindingRule.Reading? {
        guard count >= SedativeLoad.many else { return nil }
        return FindingRule.Reading(
            .sedativeLoad,
            .alert,
            everything,
            in: story,
            Text(
                "interactions.sedativeLoad.many",
                "Each of these makes sleepy, and together they add up to falls, confusion and weak "
                    + "breathing: {signs}. Please ask the prescriber or a pharmacist to look at "
                    + "the whole list before the next dose. Please do not change it on your own."
            )
        )
    }

    func inOlderAge(_ story: ReviewStory) -> FindingRule.Reading? {
        guard story.isOlder.isYes else { return nil }
        let active = story.list.taken(of: SedatingMedicines.activeInNerves)
        guard active.count > 1,
            active.ingredients(of: SedatingMedicines.activeInNerves).count >= SedativeLoad.many
        else { return nil }
        return FindingRule.Reading(
            .sedativeLoad,
            .alert,
            active.areTaken && story.isOlder,
            in: story,
            Text(
                "interactions.sedativeLoad.older",
                "From 65 years on three medicines that act on the brain make falls likely: {signs}. "
                    + "Please ask the prescriber or a pharmacist to look at the whole list before "
                    + "the next prescription. Please do not change it on your own."
            )
        )
    }

    /// Two that calm: with an opioid or gabapentinoid a clinician’s look, else the next visit.
    func pair(_ story: ReviewStory) -> FindingRule.Reading? {
        guard count == 2 else { return nil }
        let taken = medicines.ingredients(of: SedatingMedicines.all)
        let classes = taken.reduce(into: MedicineGroups()) {
            $0.formUnion(Ingredient.named[$1]?.classes ?? [])
        }
        let strong = !classes.isDisjoint(with: SedatingMedicines.strong)
        if classes.contains(.opioid) {
            let hasOwnRule =
                alcohol.isYes || classes.contains(.gabapentinoid)
                || classes.contains(.benzodiazepine)
                || medicines.allSatisfy { $0.isAny(of: [.opioid]) }
            guard !hasOwnRule else { return nil }
            return strong ? alert(story) : ask(story)
        }
        if classes.contains(.gabapentinoid) {
            return strong || alcohol.isYes ? alert(story) : ask(story)
        }
        return strong ? ask(story) : nil
    }

    private func alert(_ story: ReviewStory) -> FindingRule.Reading? {
        FindingRule.Reading(
            .sedativeLoad,
            .alert,
            everything,
            in: story,
            Text(
                "interactions.sedativeLoad.pair",
                "These two together can make very sleepy and weaken the breathing: {signs}. Please "
                    + "ask the prescriber or a pharmacist about them before the next dose. Please "
                    + "do not change them on your own."
            )
        )
    }

    private func ask(_ story: ReviewStory) -> FindingRule.Reading? {
        FindingRule.Reading(
            .sedativeLoad,
            .ask,
            everything,
            in: story,
            Text(
                "interactions.sedativeLoad.pairAsk",
                "Both of these can make sleepy, and together more so: {signs}. Please ask at the "
                    + "next visit whether both are needed, above all at night."
            )
        )
    }

    /// A gabapentinoid with a lung disease or sleep apnoea.
    ///
    /// Source: FDA 19 December 2019 names lung disease; no topic of its own fits better.
    func withWeakLungs(_ story: ReviewStory) -> FindingRule.Reading? {
        FindingRule.Reading(
            .sedativeLoad,
            .ask,
            story.list.takes(.gabapentinoid) && story.hasAny(of: [.copd, .sleepApnoea]),
            in: story,
            Text(
                "interactions.sedativeLoad.lungs",
                "With a breathing problem this medicine can weaken the breathing at night: {signs}. "
                    + "Please ask at the next visit whether the dose fits."
            )
        )
    }
}
