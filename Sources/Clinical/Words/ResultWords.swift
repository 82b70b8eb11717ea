// SPDX-License-Identifier: Apache-2.0
public import Wording

extension ClinicalWords {
    /// How soon to be seen, for a person.
    public static func name(_ tier: Tier) -> Text {
        switch tier {
        case .none: text("tier", tier, "no warning sign among the answers")
        case .soon: text("tier", tier, "see a clinician within days")
        case .sameDay: text("tier", tier, "speak to a clinician today")
        case .emergency: text("tier", tier, "get emergency help now")
        }
    }

    /// How soon to be seen, for a clinician.
    public static func clinicalName(_ tier: Tier) -> Text {
        switch tier {
        case .none: text("tier.clinical", tier, "no red flag among the answers")
        case .soon: text("tier.clinical", tier, "soon: days to two weeks")
        case .sameDay: text("tier.clinical", tier, "same day")
        case .emergency: text("tier.clinical", tier, "emergency")
        }
    }

    /// What the story of a leg problem is like, for a person.
    public static func name(_ pattern: LegPattern) -> Text {
        switch pattern {
        case .consistent: text("pattern", pattern, "fits restless legs")
        case .possible: text("pattern", pattern, "may fit restless legs")
        case .unlikely: text("pattern", pattern, "does not fit restless legs well")
        case .insufficient: text("pattern", pattern, "not enough answers to tell")
        }
    }

    /// What the story of a leg problem is like, for a clinician.
    public static func clinicalName(_ pattern: LegPattern) -> Text {
        switch pattern {
        case .consistent: text("pattern.clinical", pattern, "pattern consistent with RLS")
        case .possible: text("pattern.clinical", pattern, "pattern possible")
        case .unlikely: text("pattern.clinical", pattern, "pattern unlikely")
        case .insufficient: text("pattern.clinical", pattern, "insufficient information")
        }
    }

    /// How often a leg problem comes untreated, for a person.
    public static func name(_ course: LegCourse) -> Text {
        switch course {
        case .chronicPersistent: text("legCourse", course, "two or more nights a week")
        case .intermittent: text("legCourse", course, "less than two nights a week")
        case .belowThreshold: text("legCourse", course, "only a few times so far")
        case .unknown: text("legCourse", course, "how often is not known")
        }
    }

    /// How often a leg problem comes untreated, for a clinician.
    public static func clinicalName(_ course: LegCourse) -> Text {
        switch course {
        case .chronicPersistent: text("legCourse.clinical", course, "chronic-persistent")
        case .intermittent: text("legCourse.clinical", course, "intermittent")
        case .belowThreshold: text("legCourse.clinical", course, "below threshold")
        case .unknown: text("legCourse.clinical", course, "course unknown")
        }
    }

    /// What a criterion asks, for a person.
    public static func name(_ criterion: Criterion) -> Text {
        switch criterion {
        case .urge: text("criterion", criterion, "a need to move the legs")
        case .rest: text("criterion", criterion, "begins or grows at rest")
        case .relief: text("criterion", criterion, "eased by moving")
        case .evening: text("criterion", criterion, "worse in the evening or at night")
        case .notExplainedOtherwise:
            text("criterion", criterion, "not all of it explained by something else")
        }
    }

    /// What a criterion asks, for a clinician.
    public static func clinicalName(_ criterion: Criterion) -> Text {
        switch criterion {
        case .urge: text("criterion.clinical", criterion, "urge to move")
        case .rest: text("criterion.clinical", criterion, "onset or worsening at rest")
        case .relief: text("criterion.clinical", criterion, "relief by movement")
        case .evening: text("criterion.clinical", criterion, "evening or night predominance")
        case .notExplainedOtherwise:
            text("criterion.clinical", criterion, "not solely accounted for by another condition")
        }
    }

    /// The state of a criterion.
    public static func name(_ state: CriterionState) -> Text {
        switch state {
        case .met: text("criterionState", state, "met")
        case .notMet: text("criterionState", state, "not met")
        case .unknown: text("criterionState", state, "not known")
        }
    }

    /// How well something fits.
    public static func name(_ fit: Fit) -> Text {
        switch fit {
        case .strong: text("fit", fit, "fits well")
        case .some: text("fit", fit, "fits in part")
        case .weak: text("fit", fit, "fits little")
        case .unknown: text("fit", fit, "can’t tell")
        case .against: text("fit", fit, "does not fit")
        }
    }
}
