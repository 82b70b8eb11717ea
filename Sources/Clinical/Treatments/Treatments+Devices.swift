// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Pressure, vibration and light.
extension Treatments {
    /// Devices for legs and back.
    static let devices: [Treatment] = [
        pneumaticCompression, vibration, nearInfrared, nerveStimulation,
        tensTractionBelts,
    ]

    static let pneumaticCompression = Treatment(
        "pneumatic-compression",
        .devices,
        title: Text(
            "treatments.pneumaticCompression.title",
            "Air-pressure cuffs"
        ),
        description: Text(
            "treatments.pneumaticCompression.description",
            "Cuffs around the legs fill with air and let go again, for about an hour."
        ),
        positions: [
            GuidelinePosition(
                .aan2016,
                .legs,
                .for,
                .conditional,
                .seen,
                note: GuidelineNote.levelB
            )
        ],
        legs: TreatmentEffect(
            .mayHelp,
            Basis("aan-2016", grade: .weak),
            size: Text(
                "treatments.pneumaticCompression.legs",
                "One small trial against a sham; its numbers were not checked."
            )
        ),
        back: .notStudied,
        across: Text(
            "treatments.pneumaticCompression.across",
            "Does nothing known for the back. An hour of sitting may be hard on it."
        ),
        ruleOuts: [.clot, .arteries, .numbSkin, .weakHeart],
        costs: Text(
            "treatments.pneumaticCompression.costs",
            "An hour before the bad time. The device costs much; ask about a loan. Skin marks."
        ),
        judged: 14...28,
        by: .legs,
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )

    static let vibration = Treatment(
        "vibration",
        .devices,
        title: Text("treatments.vibration.title", "Vibration"),
        description: Text(
            "treatments.vibration.description",
            "A pad or a plate that shakes gently under the legs."
        ),
        legs: TreatmentEffect(
            .conflict,
            Basis("harrison-2019", "aian-2025", grade: .conflicting),
            size: Text(
                "treatments.vibration.legs",
                "A review of 2019: no effect on severity, better sleep; pooled in 2025: SMD −1.09 "
                    + "(−2.45 to −0.27 as printed)."
            )
        ),
        back: .notStudied,
        across: Text(
            "treatments.vibration.across",
            "May help sleep. Nothing is known for the back."
        ),
        ruleOuts: [.clot, .numbSkin],
        costs: Text(
            "treatments.vibration.costs",
            "Half an hour at bedtime. The pad costs money. Very little risk."
        ),
        judged: 14...28,
        by: .sleep,
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )

    static let nearInfrared = Treatment(
        "near-infrared",
        .devices,
        title: Text("treatments.nearInfrared.title", "Near-infrared light"),
        description: Text(
            "treatments.nearInfrared.description",
            "Pads on the lower legs shine light that cannot be seen."
        ),
        positions: [
            GuidelinePosition(
                .aan2016,
                .legs,
                .for,
                .conditional,
                .seen,
                note: Text("treatments.nearInfrared.aan2016", "Level C")
            )
        ],
        legs: TreatmentEffect(
            .mayHelp,
            Basis("aan-2016", grade: .weak),
            size: Text(
                "treatments.nearInfrared.legs",
                "Small trials; their numbers were not checked."
            )
        ),
        back: .notStudied,
        across: Text(
            "treatments.nearInfrared.across",
            "Nothing is known for the back."
        ),
        ruleOuts: [.numbSkin],
        costs: Text(
            "treatments.nearInfrared.costs",
            "Some half hours a week, in a practice. Often paid by oneself. Warm skin."
        ),
        judged: 28...42,
        by: .legs,
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )
}
