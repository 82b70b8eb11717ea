// SPDX-License-Identifier: Apache-2.0
public import Wording

extension ClinicalWords {
    /// Where the back hurts, as a choice.
    public static func label(_ site: BackSite) -> Text {
        switch site {
        case .neck: text("site", site, "Neck")
        case .upper: text("site", site, "Upper back")
        case .mid: text("site", site, "Middle of the back")
        case .lower: text("site", site, "Lower back")
        case .buttockLeft: text("site", site, "Left side of the bottom")
        case .buttockRight: text("site", site, "Right side of the bottom")
        case .legLeft: text("site", site, "Left leg")
        case .legRight: text("site", site, "Right leg")
        }
    }

    /// Which hurts more, as a choice.
    public static func label(_ part: BackOrLeg) -> Text {
        switch part {
        case .back: text("dominant", part, "The back")
        case .leg: text("dominant", part, "The leg")
        case .equal: text("dominant", part, "Both the same")
        }
    }

    /// How back pain feels, as a choice.
    public static func label(_ quality: BackQuality) -> Text {
        switch quality {
        case .aching: text("quality", quality, "Aching")
        case .sharp: text("quality", quality, "Sharp")
        case .burning: text("quality", quality, "Burning")
        case .electric: text("quality", quality, "Electric")
        case .tingling: text("quality", quality, "Tingling")
        case .numb: text("quality", quality, "Numb")
        case .throbbing: text("quality", quality, "Throbbing")
        case .stiff: text("quality", quality, "Stiff")
        }
    }

    /// What back pain began with, as a choice.
    public static func label(_ situation: BackSituation) -> Text {
        switch situation {
        case .none: text("situation", situation, "Nothing special")
        case .injury: text("situation", situation, "An injury")
        case .labour: text("situation", situation, "Giving birth")
        case .pregnancy: text("situation", situation, "Being pregnant")
        case .surgery: text("situation", situation, "An operation")
        case .other: text("situation", situation, "Something else")
        }
    }

    /// What a clinician has named as the cause, as a choice.
    public static func label(_ cause: NamedCause) -> Text {
        switch cause {
        case .arthritisOfSpine: text("namedCause", cause, "Arthritis or wear of the spine")
        case .spinalStenosis: text("namedCause", cause, "A narrow spinal canal (stenosis)")
        case .herniatedDisc: text("namedCause", cause, "A slipped disc")
        case .bulgingDisc: text("namedCause", cause, "A bulging disc")
        case .muscleStrain: text("namedCause", cause, "A strained muscle")
        case .fracture: text("namedCause", cause, "A broken bone in the back")
        case .spondyloarthritis:
            text("namedCause", cause, "Inflamed spine (spondyloarthritis)")
        case .none: text("namedCause", cause, "No cause was named")
        }
    }
}
