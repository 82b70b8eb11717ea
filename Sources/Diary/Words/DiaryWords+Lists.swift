// SPDX-License-Identifier: Apache-2.0
public import Wording

extension DiaryWords {
    /// One of the evening's taps, as it follows “Today I”.
    public static func label(_ tap: EveningTap) -> Text {
        let english =
            switch tap {
            case .stretched: "stretched"
            case .walked: "walked"
            case .satOver4Hours: "sat over 4 h"
            case .coffeeAfter14: "drank coffee after 2"
            case .alcohol: "drank alcohol"
            }
        return Text("diary.did." + tap.rawValue, english)
    }

    /// What kept a person awake.
    public static func label(_ cause: KeptUpBy) -> Text {
        let english =
            switch cause {
            case .legs: "legs"
            case .back: "back"
            case .both: "legs and back"
            case .other: "something else"
            case .nothing: "nothing"
            }
        return Text("diary.keptUpBy." + cause.rawValue, english)
    }

    /// What a flare is of.
    public static func label(_ flare: FlareOf) -> Text {
        let english =
            switch flare {
            case .back: "back"
            case .legs: "legs"
            case .both: "back and legs"
            }
        return Text("diary.flareOf." + flare.rawValue, english)
    }

    /// A treatment.
    public static func label(_ treatment: DiaryTreatment) -> Text {
        let english =
            switch treatment {
            case .stretching: "stretching"
            case .yoga: "yoga"
            case .exercise: "exercise"
            case .massage: "massage"
            case .acupuncture: "acupuncture"
            case .physiotherapy: "physiotherapy"
            case .heat: "heat"
            case .walking: "walking"
            }
        return Text("diary.treatment." + treatment.rawValue, english)
    }

    /// A part of the body; left and right are the person's own.
    public static func label(_ region: BodyRegion) -> Text {
        Text("diary.region." + region.rawValue, english(region))
    }

    private static func english(_ region: BodyRegion) -> String {
        switch region {
        case .neckFront: "front of the neck"
        case .chest: "chest"
        case .belly: "belly"
        case .pelvisFront: "groin and hips, front"
        case .armLeft: "left arm and hand"
        case .armRight: "right arm and hand"
        case .thighFrontLeft: "left thigh, front"
        case .thighFrontRight: "right thigh, front"
        case .kneeLeft: "left knee"
        case .kneeRight: "right knee"
        case .shinLeft: "left shin"
        case .shinRight: "right shin"
        case .footTopLeft: "top of the left foot"
        case .footTopRight: "top of the right foot"
        case .neckBack: "back of the neck"
        case .upperBack: "upper back and shoulders"
        case .midBack: "middle of the back"
        case .lowerBack: "lower back"
        case .buttockLeft: "left buttock"
        case .buttockRight: "right buttock"
        case .thighBackLeft: "left thigh, back"
        case .thighBackRight: "right thigh, back"
        case .calfLeft: "left calf"
        case .calfRight: "right calf"
        case .soleLeft: "left heel and sole"
        case .soleRight: "right heel and sole"
        }
    }

    /// Why sitting still was ended.
    public static func label(_ end: SittingEnd) -> Text {
        let english =
            switch end {
            case .hour: "the hour was over"
            case .legs: "the legs"
            case .back: "the back"
            case .other: "something else"
            }
        return Text("diary.sittingEnd." + end.rawValue, english)
    }

    /// Why a walk was ended.
    public static func label(_ end: WalkEnd) -> Text {
        let english =
            switch end {
            case .pain: "pain in the legs"
            case .numbness: "numb or tingling legs"
            case .weakness: "weak legs"
            case .breath: "out of breath"
            case .finished: "I could have gone on"
            }
        return Text("diary.walkEnd." + end.rawValue, english)
    }
}
