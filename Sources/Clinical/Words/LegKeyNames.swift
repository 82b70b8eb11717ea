// SPDX-License-Identifier: Apache-2.0
public import Wording

extension ClinicalWords {
    /// A short plain name for a question about a leg problem.
    public static func name(of key: LegKey) -> Text {
        text("key.legs", key, english(key))
    }

    private static func english(_ key: LegKey) -> String {
        switch key {
        case .urge: "a need to move the legs"
        case .sensations: "how the legs feel"
        case .side: "which leg"
        case .path: "where in the leg it runs"
        case .otherParts: "other parts of the body that take part"
        case .rest: "begins or grows at rest"
        case .minutesToOnset: "minutes of rest before it begins"
        case .sitting: "what sitting does to the legs"
        case .lying: "what lying does to the legs"
        case .standing: "what standing does to the legs"
        case .walking: "what walking does to the legs"
        case .bendingForward: "what bending forward does to the legs"
        case .relief: "eased while moving"
        case .oneShiftEndsIt: "ended for good by one change of position"
        case .evening: "worse in the evening or at night"
        case .allDay: "just as strong at ten in the morning"
        case .presentByDay: "there by day too"
        case .worstHour: "the worst hour"
        case .calmestHour: "the calmest hour"
        case .knot: "a hard knot in the muscle"
        case .stretchEndsIt: "ended by stretching the muscle"
        case .cough: "shooting down the leg on coughing"
        case .numbPatch: "a numb patch of skin on the leg"
        case .weakness: "weakness in the leg"
        case .numbSoles: "numb soles"
        case .fixedDistance: "pain that stops the walk at the same distance"
        case .standingStillHelps: "ended by standing still"
        case .swelling: "swollen legs"
        case .legsUpHelps: "better with the legs up"
        case .jointBound: "felt in a joint"
        case .startUpStiffness: "stiff at the first steps"
        case .soreToTouch: "sore to the touch"
        case .bothers: "troubling the person"
        case .innerRestlessness: "restlessness of the whole body"
        case .toesMoveAlone: "toes that move by themselves"
        case .singleJerkAtSleepOnset: "one jerk while falling asleep"
        case .withWorry: "coming with worry or boredom"
        case .onlySitting: "only while sitting"
        case .nightsPerWeekUntreated: "nights a week without treatment"
        case .lifetimeEvents: "how many times in all"
        case .monthsSinceStart: "months since it began"
        case .began: "when it began"
        case .worseSince: "when it last became clearly worse"
        case .distress: "how much it weighs on daily life"
        case .firstDegreeRelative: "restless legs in close family"
        case .helpedByDopamineDrug: "helped by a dopamine medicine"
        case .partnerSeesKicks: "leg kicks seen in sleep"
        case .sleepyByDay: "sleepy by day"
        }
    }
}
