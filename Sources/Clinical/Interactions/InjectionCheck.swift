// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// What makes bleed, before a planned injection near the spine.
///
/// From memory (knowledge file on restless legs, section 12; dipyridamole in 6c): awaiting sign-off,
/// so it asks and does not alert; the words name the day by which to ask.
enum InjectionCheck {
    static let rule = FindingRule(
        "antiplatelet-before-injection",
        about: .interactions,
        Text(
            "interactions.antiplateletBeforeInjection.statement",
            "Before a planned injection the clinic must know of every anticoagulant and "
                + "antiplatelet, dipyridamole counted; an NSAID is for asking. Past dates are silent."
        ),
        basis: Basis(
            "evenfall-interactions",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        guard let date = story.case.plannedInjection, date >= story.case.asOf else { return [] }
        let planned = Claim(.yes, .plannedInjection)
        let reading =
            FindingRule.Reading(
                .antiplateletBeforeInjection,
                .ask,
                planned && story.list.takes(.anticoagulant, .antiplatelet, .dipyridamole),
                in: story,
                Text(
                    "interactions.antiplateletBeforeInjection.says",
                    "The injection is planned for {date}, and this can lead to bleeding: {signs}. "
                        + "Please tell the injection clinic about it before that day, and ask what to "
                        + "do. Please do not change it on your own.",
                    ["date": .day(date)]
                )
            )
            ?? FindingRule.Reading(
                .antiplateletBeforeInjection,
                .ask,
                planned && story.list.takes(.nsaid),
                in: story,
                Text(
                    "interactions.antiplateletBeforeInjection.ask",
                    "The injection is planned for {date}. Please ask the injection clinic whether "
                        + "the painkiller matters for it: {signs}.",
                    ["date": .day(date)]
                )
            )
        return reading.map { [$0] } ?? []
    }
}
