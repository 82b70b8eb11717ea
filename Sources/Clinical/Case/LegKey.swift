// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// How a leg problem feels.
public enum Sensation: String, AnswerWord {
    case crawling, pulling, electric, ache, pain, burning, numbness, tingling, cramp, heaviness
    case stiffness, other, none
}

/// On which side a leg problem is.
public enum LegSide: String, AnswerWord {
    case left, right, both, alternating
}

/// Where a leg problem runs.
public enum LegPath: String, AnswerWord {
    case none, lineFromBackBelowKnee, buttockThigh, thigh, calf, foot, stocking, joint, wholeLeg
}

/// What else of the body takes part.
public enum OtherPart: String, AnswerWord {
    case arms, trunk
}

/// What a posture does to a problem.
public enum PostureEffect: String, AnswerWord {
    case provokes, relieves, neither, unknown
}

/// How much a problem weighs on sleep, energy, mood, work or company.
public enum Distress: String, AnswerWord {
    case none, mild, moderate, severe
}

/// What is asked about one leg problem.
public enum LegKey: String, AnswerKey {
    case urge, sensations, side, path, otherParts, rest, minutesToOnset
    case sitting, lying, standing, walking, bendingForward
    case relief, oneShiftEndsIt, evening, allDay, presentByDay, worstHour, calmestHour
    case knot, stretchEndsIt, cough, numbPatch, weakness, numbSoles, fixedDistance
    case standingStillHelps, swelling, legsUpHelps, jointBound, startUpStiffness, soreToTouch
    case bothers, innerRestlessness, toesMoveAlone, singleJerkAtSleepOnset, withWorry
    case onlySitting, nightsPerWeekUntreated, lifetimeEvents, monthsSinceStart
    case began, worseSince, distress
    case firstDegreeRelative, helpedByDopamineDrug, partnerSeesKicks, sleepyByDay

    /// What an answer to the key may look like.
    public var form: AnswerForm {
        switch self {
        case .sensations: .anyOf(Sensation.allWords)
        case .side: .oneOf(LegSide.allWords)
        case .path: .oneOf(LegPath.allWords)
        case .otherParts: .anyOf(OtherPart.allWords)
        case .minutesToOnset: .whole(0...600)
        case .sitting, .lying, .standing, .walking, .bendingForward:
            .oneOf(PostureEffect.allWords)
        case .relief, .evening: .answer(orBefore: true)
        case .worstHour, .calmestHour: .whole(0...23)
        case .nightsPerWeekUntreated: .number(0...7)
        case .lifetimeEvents: .whole(0...100_000)
        case .monthsSinceStart: .whole(0...1200)
        case .began, .worseSince: .pastDate
        case .distress: .oneOf(Distress.allWords)
        case .urge, .rest, .oneShiftEndsIt, .allDay, .presentByDay, .knot, .stretchEndsIt,
            .cough, .numbPatch, .weakness, .numbSoles, .fixedDistance, .standingStillHelps,
            .swelling, .legsUpHelps, .jointBound, .startUpStiffness, .soreToTouch, .bothers,
            .innerRestlessness, .toesMoveAlone, .singleJerkAtSleepOnset, .withWorry,
            .onlySitting, .firstDegreeRelative, .helpedByDopamineDrug, .partnerSeesKicks,
            .sleepyByDay:
            .answer(orBefore: false)
        }
    }
}
