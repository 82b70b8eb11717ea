// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// Whether back pain belongs to a situation.
public enum BackSituation: String, AnswerWord {
    case none, injury, labour, pregnancy, surgery, other
}

/// Where the back hurts.
public enum BackSite: String, AnswerWord {
    case neck, upper, mid, lower, buttockLeft, buttockRight, legLeft, legRight
}

/// Which hurts more.
public enum BackOrLeg: String, AnswerWord {
    case back, leg, equal
}

/// How back pain feels.
public enum BackQuality: String, AnswerWord {
    case aching, sharp, burning, electric, tingling, numb, throbbing, stiff
}

/// What a clinician has named as the cause.
public enum NamedCause: String, AnswerWord {
    case arthritisOfSpine, spinalStenosis, herniatedDisc, bulgingDisc, muscleStrain, fracture
    case spondyloarthritis, none
}

/// What is asked about the back.
public enum BackKey: String, AnswerKey {
    case firstStarted, daysWithPainInLast6Months, situational, originHealed, sites, dominant
    case belowKnee, dermatomal, bothLegs, qualities, cough, weakness, numbPatch
    case sitting, standing, walking, bendingForward, bendingBackward, lying
    case morningStiffnessMinutes, betterWithExercise, betterWithRest
    case nightWakingEasedByGettingUp, insidious, startedBefore45
    case psoriasisUveitisOrBowelDisease, familySpondyloarthritis, afterLiftingOrStrain
    case muscleTender, worst, average, interference, toldByClinician

    /// What an answer to the key may look like.
    public var form: AnswerForm {
        switch self {
        case .firstStarted: .pastDate
        case .daysWithPainInLast6Months: .whole(0...184)
        case .situational: .oneOf(BackSituation.allWords)
        case .sites: .anyOf(BackSite.allWords)
        case .dominant: .oneOf(BackOrLeg.allWords)
        case .qualities: .anyOf(BackQuality.allWords)
        case .sitting, .standing, .walking, .bendingForward, .bendingBackward, .lying:
            .oneOf(PostureEffect.allWords)
        case .morningStiffnessMinutes: .whole(0...1440)
        case .worst, .average, .interference: .whole(0...10)
        case .toldByClinician: .anyOf(NamedCause.allWords)
        case .originHealed, .belowKnee, .dermatomal, .bothLegs, .cough, .weakness, .numbPatch,
            .betterWithExercise, .betterWithRest, .nightWakingEasedByGettingUp, .insidious,
            .startedBefore45, .psoriasisUveitisOrBowelDisease, .familySpondyloarthritis,
            .afterLiftingOrStrain, .muscleTender:
            .answer(orBefore: false)
        }
    }
}
