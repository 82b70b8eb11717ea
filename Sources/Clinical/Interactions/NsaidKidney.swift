// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Anti-inflammatory painkillers and the kidneys.
enum NsaidKidney {
    /// Filtration below which none should be used, in mL/min/1.73 m².
    ///
    /// Source: Beers 2023.
    static let veryLow = 30.0
    /// Filtration below which long use is to be avoided, in mL/min/1.73 m²: from memory.
    static let low = 60.0

    static let rule = FindingRule(
        "nsaid-kidney",
        about: .interactions,
        Text(
            "interactions.nsaidKidney.statement",
            "An NSAID with kidney disease, dialysis or a filtration below 30 mL/min needs a "
                + "clinician’s look; below 60 long use is to be avoided. A gel or plaster, and "
                + "aspirin up to 325 mg a day, count one level lower."
        ),
        basis: Basis(
            "beers-2023",
            "evenfall-interactions",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        let use = NsaidUse(story, .kidney)
        guard !use.isEmpty else { return [] }
        let disease = story.hasAny(of: [.chronicKidneyDisease, .dialysis])
        let reading =
            use.reading(
                .nsaidKidney,
                .alert,
                beside: disease || story.filters(below: veryLow),
                in: story,
                Text(
                    "interactions.nsaidKidney.alert",
                    "This kind of painkiller can harm kidneys that are already weak: {signs}. "
                        + "Please ask the prescriber or a pharmacist before the next dose."
                )
            )
            ?? use.reading(
                .nsaidKidney,
                .ask,
                beside: story.filters(below: low),
                in: story,
                Text(
                    "interactions.nsaidKidney.ask",
                    "The kidneys filter less than usual, and this kind of painkiller can strain "
                        + "them in long use: {signs}. Please ask at the next visit how often it "
                        + "may be taken."
                )
            )
        return reading.map { [$0] } ?? []
    }
}
