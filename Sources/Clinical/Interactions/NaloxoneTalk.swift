// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// When it is time to talk about having naloxone in the house.
///
/// Source: CDC 2022, as summarised (50 MME a day, benzodiazepine, sleep-disordered breathing,
/// substance use, kidney or liver failure, 65 years and over). A gabapentinoid or another sedating
/// medicine, and kidney or liver disease of any degree, are our own additions: awaiting sign-off.
enum NaloxoneTalk {
    /// Filtration below which the kidneys count as a reason, in mL/min/1.73 m²: our own reading.
    static let weakKidney = 60.0

    static let rule = FindingRule(
        "naloxone-talk",
        about: .interactions,
        Text(
            "interactions.naloxoneTalk.statement",
            "An opioid with 50 MME a day or more, a benzodiazepine, sleep apnoea, trouble with "
                + "alcohol or drugs, kidney or liver disease, or age 65 and over is a reason to "
                + "offer naloxone (CDC 2022); a gabapentinoid or another sedating medicine is our "
                + "own addition. Not when naloxone is on the list."
        ),
        basis: Basis(
            "cdc-2022-naloxone",
            "evenfall-interactions",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        let opioids = story.list.taken(.opioid)
        guard !opioids.isEmpty, !hasNaloxone(story) else { return [] }
        let reading = FindingRule.Reading(
            .naloxoneTalk,
            .ask,
            opioids.areTaken && .any(reasons(story)),
            in: story,
            Text(
                "interactions.naloxoneTalk.ask",
                "Naloxone is a spray that can save a life when an opioid is too strong. There are "
                    + "reasons to talk about it here: {signs}. Please ask the prescriber or a "
                    + "pharmacist whether it should be in the house, and who would give it."
            )
        )
        return reading.map { [$0] } ?? []
    }

    /// Whether naloxone stands on the list as a product of its own.
    private static func hasNaloxone(_ story: ReviewStory) -> Bool {
        story.list.taken(.opioidAntagonist).contains {
            $0.holds("naloxone") && $0.ingredients.count == 1
        }
    }

    private static func reasons(_ story: ReviewStory) -> [Claim] {
        let sedatives = SedatingMedicines.strong.union([.gabapentinoid])
        return [
            highTotal(story),
            story.list.takes(anyOf: sedatives),
            story.hasAny(of: [
                .sleepApnoea, .substanceUse, .chronicKidneyDisease, .dialysis, .liverDisease,
            ]),
            story.filters(below: weakKidney),
            story.isOlder,
        ]
    }

    private static func highTotal(_ story: ReviewStory) -> Claim {
        guard let total = MorphineEquivalents(story.list, on: story.case.asOf),
            total.perDay >= MorphineEquivalents.watch
        else { return .never }
        return total.counted.areTaken
    }
}
