// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// The sex a person gives.
public enum Sex: String, AnswerWord {
    case female, male, other, unknown
}

/// What is asked about the person.
public enum PersonKey: String, AnswerKey {
    case birthYear, sex, pregnant, weeksPregnant, weightKg, mainSleepStarts

    /// What an answer to the key may look like.
    ///
    /// The upper bound of the birth year is the year of the case; its reader checks that.
    public var form: AnswerForm {
        switch self {
        case .birthYear: .whole(1900...9999)
        case .sex: .oneOf(Sex.allWords)
        case .pregnant: .answer(orBefore: false)
        case .weeksPregnant: .whole(0...45)
        case .weightKg: .number(20...400)
        case .mainSleepStarts: .clock
        }
    }
}

/// What is asked about habits.
public enum HabitKey: String, AnswerKey {
    case caffeineLast, caffeineDrinksPerDay, alcoholDrinksPerWeek, tobacco
    case exerciseMinutesPerWeek, lateHardExercise, sportsStrain, appetiteOrWeightLoss
    case restrictedDiet, sittingHoursPerDay, lastMeal, bedtimeVariesByMinutes

    /// What an answer to the key may look like.
    public var form: AnswerForm {
        switch self {
        case .caffeineLast, .lastMeal: .clock
        case .caffeineDrinksPerDay, .alcoholDrinksPerWeek: .number(0...10_000)
        case .exerciseMinutesPerWeek, .bedtimeVariesByMinutes: .whole(0...10_000)
        case .sittingHoursPerDay: .number(0...24)
        case .tobacco, .lateHardExercise, .sportsStrain, .appetiteOrWeightLoss, .restrictedDiet:
            .answer(orBefore: false)
        }
    }
}

/// A condition a clinician has named.
public enum Condition: String, AnswerWord {
    case chronicKidneyDisease, dialysis, diabetes, peripheralNeuropathy, parkinsonDisease
    case multipleSclerosis, ironDeficiency, spinalStenosis, fibromyalgia
    case inflammatoryBowelDisease, coeliacDisease, bariatricSurgery, sleepApnoea, copd
    case heartFailure, liverDisease, depression, anxiety, adhd, osteoporosis, bloodDonor
    case spinalCordStimulator, otherImplant, substanceUse, breastfeeding, haemochromatosis
    case epilepsy, pepticUlcerOrBleeding, orthostaticHypotension, bipolarOrPsychosis
    case heavyPeriods
}
