// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Anti-inflammatory painkillers and bleeding.
///
/// Source: they make the gut bleed (Moore 2008, seen); the pairs are from memory (knowledge file on
/// back pain, 8.4): awaiting sign-off.
enum NsaidBleeding {
    private static let basis = Basis(
        "moore-2008",
        "evenfall-interactions",
        grade: .moderate,
        verification: .awaitingSignOff
    )

    /// With a blood thinner; with a second medicine against clots; with an ulcer or bleeding before.
    static let bloodThinner = FindingRule(
        "nsaid-anticoagulant",
        about: .interactions,
        Text(
            "interactions.nsaidAnticoagulant.statement",
            "An NSAID, aspirin counted at any dose, with an anticoagulant, or with a stomach ulcer "
                + "or bleeding before, needs a clinician’s look; with another medicine against clots "
                + "it is for the next visit. A gel or plaster counts one level lower."
        ),
        basis: basis
    ) { story in
        let use = NsaidUse(story, .bleeding)
        guard !use.isEmpty else { return [] }
        let nsaids = use.full.isEmpty ? use.slight : use.full
        let painkillers = nsaids.ingredients(of: [.nsaid])
        let others = story.list.taken(.antiplatelet).filter { medicine in
            medicine.ingredients.contains {
                $0.classes.contains(.antiplatelet)
                    && (!painkillers.contains($0.name) || painkillers.count > 1)
            }
        }
        let reading =
            use.reading(
                .nsaidAnticoagulant,
                .alert,
                beside: story.list.takes(.anticoagulant),
                in: story,
                Text(
                    "interactions.nsaidAnticoagulant.alert",
                    "A blood thinner and this kind of painkiller together can lead to bleeding: "
                        + "{signs}. Please ask the prescriber or a pharmacist before the next dose. "
                        + "Black stools or blood need help at once."
                )
            )
            ?? use.reading(
                .nsaidAnticoagulant,
                .alert,
                beside: story.has(.pepticUlcerOrBleeding),
                in: story,
                Text(
                    "interactions.nsaidAnticoagulant.ulcer",
                    "After a stomach ulcer or bleeding this kind of painkiller can bring it back: "
                        + "{signs}. Please ask the prescriber or a pharmacist before the next dose. "
                        + "Black stools or blood need help at once."
                )
            )
            ?? use.reading(
                .nsaidAnticoagulant,
                .ask,
                beside: others.areTaken,
                in: story,
                Text(
                    "interactions.nsaidAnticoagulant.ask",
                    "These two make bleeding in the stomach more likely: {signs}. Please ask at the "
                        + "next visit whether both are meant together and whether the stomach needs "
                        + "protection."
                )
            )
        return reading.map { [$0] } ?? []
    }

    /// With an antidepressant that acts on serotonin.
    static let serotonergic = FindingRule(
        "nsaid-serotonergic-bleeding",
        about: .interactions,
        Text(
            "interactions.nsaidSerotonergicBleeding.statement",
            "An NSAID, aspirin counted at any dose, with an SSRI or SNRI makes bleeding in the "
                + "stomach more likely, more so from 65 years on, with an ulcer before, a steroid or "
                + "a blood thinner: then a clinician’s look, else for the next visit."
        ),
        basis: basis
    ) { story in
        let use = NsaidUse(story, .bleeding)
        guard !use.isEmpty else { return [] }
        let pair = story.list.takes(.ssri, .snri)
        let more =
            story.isOlder || story.has(.pepticUlcerOrBleeding)
            || story.list.takes(.steroid, .anticoagulant)
        let reading =
            use.reading(.nsaidSerotonergicBleeding, .alert, beside: pair && more, in: story, alert)
            ?? use.reading(.nsaidSerotonergicBleeding, .ask, beside: pair, in: story, ask)
        return reading.map { [$0] } ?? []
    }

    private static let alert = Text(
        "interactions.nsaidSerotonergicBleeding.alert",
        "Together these make bleeding in the stomach more likely: {signs}. Please ask the prescriber "
            + "or a pharmacist before the next dose whether the stomach needs protection. Please do "
            + "not change them on your own."
    )

    private static let ask = Text(
        "interactions.nsaidSerotonergicBleeding.ask",
        "These two together make bleeding in the stomach somewhat more likely: {signs}. Please ask "
            + "at the next visit whether the stomach needs protection."
    )
}
