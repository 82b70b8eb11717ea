// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Iron stores at which iron is considered in restless legs.
///
/// Source: AASM 2025 (ferritin at most 75 ng/mL or transferrin saturation below 20 %).
enum LowIron {
    /// Whether a result or a named condition speaks of low iron.
    static func claim(_ story: ReviewStory) -> Claim {
        .any([
            result(.ferritin, in: story) { $0 <= IronLimits.ferritinToTreat },
            result(.transferrinSaturation, in: story) { $0 < IronLimits.saturationToTreat },
            story.has(.ironDeficiency),
        ])
    }

    private static func result(
        _ test: LabTest,
        in story: ReviewStory,
        _ isLow: (Double) -> Bool
    ) -> Claim {
        guard let latest = story.labs.latest(test) else { return Claim(.unknown, .labs) }
        return Claim(Truth(isLow(latest.value)), latest.path)
    }
}
