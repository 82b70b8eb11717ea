// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// What kept a person awake.
public enum KeptUpBy: String, AnswerWord {
    case legs, back, both, other, nothing
}

/// What a flare is of.
public enum FlareOf: String, AnswerWord {
    case back, legs, both
}

/// The five taps of the evening's first screen; an empty list means shown, none done.
public enum EveningTap: String, AnswerWord {
    case stretched, walked, satOver4Hours, coffeeAfter14, alcohol
}

/// A treatment a person did or had that day.
public enum DiaryTreatment: String, AnswerWord {
    case stretching, yoga, exercise, massage, acupuncture, physiotherapy, heat, walking
}

/// What can be recorded in a diary entry.
public enum DiaryKey: String, AnswerKey {
    case legs, back, did
    case sleptFrom, sleptTo, keptUpBy, timesUp, awakeMinutes, rested
    case severity, flareOf, sites
    case sittingHours, caffeineDrinks, caffeineLast, alcoholDrinks, tobacco
    case exerciseMinutes, lateHardExercise, sportsStrain, appetiteOrWeightLoss
    case restrictedDiet, lastMeal
    case treatments, medicines, visitWith, note
    case legsAt0, legsAt10, legsAt20, legsAt30, legsAt40, legsAt50, legsAt60, sittingEnded
    case walkedMinutes, walkPain, walkEnded, easedStanding, easedBending

    /// What a recorded value may look like.
    public var form: AnswerForm {
        switch self {
        case .legs, .back, .severity, .rested, .legsAt0, .legsAt10, .legsAt20, .legsAt30,
            .legsAt40, .legsAt50, .legsAt60, .walkPain:
            .whole(0...10)
        case .did: .anyOf(DiaryKey.taps)
        case .sleptFrom, .sleptTo, .caffeineLast, .lastMeal: .clock
        case .keptUpBy: .oneOf(DiaryKey.causes)
        case .timesUp: .whole(0...50)
        case .awakeMinutes: .whole(0...1440)
        case .flareOf: .oneOf(DiaryKey.flares)
        case .sites: .anyOf(DiaryKey.regions)
        case .sittingHours: .number(0...24)
        case .caffeineDrinks, .alcoholDrinks: .number(0...100)
        case .exerciseMinutes: .whole(0...1440)
        case .tobacco, .lateHardExercise, .sportsStrain, .appetiteOrWeightLoss,
            .restrictedDiet, .easedStanding, .easedBending:
            .answer(orBefore: false)
        case .treatments: .anyOf(DiaryKey.kinds)
        case .medicines, .note: .text(limit: 4000)
        case .visitWith: .text(limit: 200)
        case .sittingEnded: .oneOf(DiaryKey.sittingEnds)
        case .walkedMinutes: .whole(0...120)
        case .walkEnded: .oneOf(DiaryKey.walkEnds)
        }
    }

    // The form of a key is asked for many times with every entry.
    private static let taps: [String] = EveningTap.allWords
    private static let causes: [String] = KeptUpBy.allWords
    private static let flares: [String] = FlareOf.allWords
    private static let regions: [String] = BodyRegion.allWords
    private static let sittingEnds: [String] = SittingEnd.allWords
    private static let walkEnds: [String] = WalkEnd.allWords
    private static let kinds: [String] = DiaryTreatment.allWords
}
