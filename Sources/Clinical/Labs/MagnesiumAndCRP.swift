// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension FindingRule {
    /// Magnesium below the laboratory’s range, or < 1.7 mg/dL when none was printed.
    ///
    /// Source: from memory; a poor measure of the stores. The benefit for restless legs is unproven
    /// (González-Parejo 2024: one trial positive, poor base).
    static let lowMagnesium = FindingRule(
        "low-magnesium",
        about: .labs,
        Text(
            "labs.lowMagnesium.statement",
            "Magnesium below the laboratory’s own range, or below 1.7 mg/dL (0.70 mmol/L) when none "
                + "is given, is raised. It says little about the stores, and a benefit for restless "
                + "legs is not proven. Acid blockers and water tablets lower it."
        ),
        basis: Basis(
            "gonzalez-parejo-2024",
            "evenfall-limits",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        guard let result = story.labs.latest(.magnesium) else { return [] }
        let isLow =
            result.result.range == nil ? Truth(result.value < magnesiumLow) : result.isBelowRange
        return [
            Reading(
                .lowMagnesium,
                .ask,
                Claim(isLow, result.path),
                in: story,
                Text(
                    "labs.lowMagnesium.says",
                    "{signs}. This is low. Please ask your doctor why, and whether it should be "
                        + "treated. Whether magnesium helps restless legs is not proven."
                )
            )?.with(rivals: story.list.taken(.protonPumpInhibitor, .diuretic).map(\.path))
        ].compactMap(\.self)
    }

    /// CRP > 5 mg/L: inflammation, and a ferritin that can’t be trusted.
    ///
    /// Source: from memory for the line; ferritin under inflammation is secondary.
    static let inflammation = FindingRule(
        "inflammation",
        about: .labs,
        Text(
            "labs.inflammation.statement",
            "CRP above 5 mg/L: inflammation lifts ferritin, so that a normal one does not rule out "
                + "low iron; transferrin saturation below 20 % then counts more. With back pain, "
                + "infection and an inflamed spine are thought of."
        ),
        basis: Basis(
            "iron-thresholds-review",
            "evenfall-limits",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        [
            Reading(
                .inflammation,
                .ask,
                story.labs.newest(.crp) { $0 > IronLimits.crp },
                in: story,
                Text(
                    "labs.inflammation.says",
                    "{signs}. This is a sign of inflammation somewhere. Please ask your doctor about "
                        + "the cause. Ferritin can look too high while it lasts."
                )
            )
        ].compactMap(\.self)
    }

    /// mg/dL.
    private static let magnesiumLow = 1.7
}
