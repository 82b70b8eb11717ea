// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// An opioid in a person whose lungs or kidneys make it stronger.
enum OpioidRisks {
    /// An opioid with lung disease, and any opioid beside slow breathing.
    ///
    /// Source: FDA 19 December 2019 (lung disease as a risk group beside gabapentinoids and other
    /// medicines that slow the nervous system; an opioid alone is our own reading: awaiting
    /// sign-off). Heart failure stands in no source at hand and is not judged.
    static let breathing = FindingRule(
        "opioid-respiratory",
        about: .interactions,
        Text(
            "interactions.opioidRespiratory.statement",
            "An opioid with a lung disease such as COPD needs a clinician’s look. An opioid with "
                + "slow or shallow breathing is an emergency."
        ),
        basis: Basis(
            "fda-2019-breathing",
            "evenfall-interactions",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        let opioid = story.list.takes(.opioid)
        guard opioid.isYes else { return [] }
        let reading =
            Reading(
                .opioidRespiratory,
                .urgent,
                opioid && story.warns(.slowBreathing),
                in: story,
                ReviewStory.slowBreathing
            )
            ?? Reading(
                .opioidRespiratory,
                .alert,
                opioid && story.has(.copd),
                in: story,
                Text(
                    "interactions.opioidRespiratory.alert",
                    "A lung disease and an opioid: breathing can become too weak, most of all "
                        + "asleep ({signs}). Please tell the prescriber about both before the next "
                        + "dose."
                )
            )
        return reading.map { [$0] } ?? []
    }

    private typealias Reading = FindingRule.Reading

    /// Filtration below which every opioid wants a clinician’s look, in mL/min/1.73 m².
    ///
    /// Source: Beers 2023 (tramadol extended-release avoid below 30), widened to all opioids by
    /// ourselves: awaiting sign-off. No opioid is called safe.
    static let veryLow = 30.0
    /// Filtration below which an opioid is raised at the next visit, in mL/min/1.73 m².
    ///
    /// Source: knowledge file on restless legs, section 12 (eGFR under 60 as a modifier).
    static let low = 60.0
    /// Opioids that build up, or whose active parts do, when the kidneys are weak: from memory.
    static let buildUp: Set<String> = [
        "morphine", "codeine", "dihydrocodeine", "pethidine", "tramadol",
    ]

    /// An opioid with weak kidneys.
    static let kidney = FindingRule(
        "opioid-kidney",
        about: .interactions,
        Text(
            "interactions.opioidKidney.statement",
            "An opioid on dialysis or with a filtration below 30 mL/min needs a clinician’s look; "
                + "morphine, codeine, dihydrocodeine, pethidine and tramadol also below 60 or with "
                + "kidney disease. Other opioids below 60: for the next visit."
        ),
        basis: Basis(
            "beers-2023",
            "cdc-2022-naloxone",
            "evenfall-interactions",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        let opioids = story.list.taken(.opioid)
        guard !opioids.isEmpty else { return [] }
        let weak = story.has(.chronicKidneyDisease) || story.filters(below: low)
        let building = opioids.filter { $0.ingredients.contains { buildUp.contains($0.name) } }
        let severe = story.has(.dialysis) || story.filters(below: veryLow)
        let reading =
            Reading(.opioidKidney, .alert, opioids.areTaken && severe, in: story, alert)
            ?? Reading(.opioidKidney, .alert, building.areTaken && weak, in: story, alert)
            ?? Reading(
                .opioidKidney,
                .ask,
                opioids.areTaken && weak,
                in: story,
                Text(
                    "interactions.opioidKidney.ask",
                    "When the kidneys filter less, an opioid can stay longer in the body: {signs}. "
                        + "Please ask at the next visit whether the dose still fits."
                )
            )
        return reading.map { [$0] } ?? []
    }

    private static let alert = Text(
        "interactions.opioidKidney.alert",
        "When the kidneys filter little, an opioid can build up and become too strong: {signs}. "
            + "Please ask the prescriber or a pharmacist before the next dose whether it still fits. "
            + "Please do not change it on your own."
    )
}
