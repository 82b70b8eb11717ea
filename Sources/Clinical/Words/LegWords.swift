// SPDX-License-Identifier: Apache-2.0
public import Wording

extension ClinicalWords {
    /// How a leg problem feels, as a choice.
    public static func label(_ sensation: Sensation) -> Text {
        switch sensation {
        case .crawling: text("sensation", sensation, "Crawling")
        case .pulling: text("sensation", sensation, "Pulling")
        case .electric: text("sensation", sensation, "Electric")
        case .ache: text("sensation", sensation, "Aching")
        case .pain: text("sensation", sensation, "Pain")
        case .burning: text("sensation", sensation, "Burning")
        case .numbness: text("sensation", sensation, "Numb")
        case .tingling: text("sensation", sensation, "Tingling")
        case .cramp: text("sensation", sensation, "Cramp")
        case .heaviness: text("sensation", sensation, "Heavy")
        case .stiffness: text("sensation", sensation, "Stiff")
        case .other: text("sensation", sensation, "Hard to put into words")
        case .none: text("sensation", sensation, "No feeling with it")
        }
    }

    /// The side of a leg problem, as a choice.
    public static func label(_ side: LegSide) -> Text {
        switch side {
        case .left: text("side", side, "Left leg")
        case .right: text("side", side, "Right leg")
        case .both: text("side", side, "Both legs")
        case .alternating: text("side", side, "Now one, now the other")
        }
    }

    /// Where a leg problem runs, as a choice.
    public static func label(_ path: LegPath) -> Text {
        switch path {
        case .none: text("path", path, "No clear place")
        case .lineFromBackBelowKnee:
            text("path", path, "A line from the back or bottom to below the knee")
        case .buttockThigh: text("path", path, "Bottom and thigh")
        case .thigh: text("path", path, "Thigh")
        case .calf: text("path", path, "Calf")
        case .foot: text("path", path, "Foot")
        case .stocking: text("path", path, "Feet and shins, like a sock")
        case .joint: text("path", path, "A joint, such as hip or knee")
        case .wholeLeg: text("path", path, "The whole leg")
        }
    }

    /// Another part of the body, as a choice.
    public static func label(_ part: OtherPart) -> Text {
        switch part {
        case .arms: text("otherPart", part, "Arms too")
        case .trunk: text("otherPart", part, "Belly, chest or back too")
        }
    }

    /// How much a problem weighs on a person, as a choice.
    public static func label(_ distress: Distress) -> Text {
        switch distress {
        case .none: text("distress", distress, "Not at all")
        case .mild: text("distress", distress, "A little")
        case .moderate: text("distress", distress, "Quite a bit")
        case .severe: text("distress", distress, "Very much")
        }
    }
}
