// SPDX-License-Identifier: Apache-2.0
public import Wording

extension ClinicalWords {
    /// A short plain name for an answer, to stand inside a sentence.
    public static func name(of path: AnswerPath) -> Text {
        switch path {
        case .person(let key): name(of: key)
        case .leg(_, let key): name(of: key)
        case .back(let key): name(of: key)
        case .warning(let key): name(of: key)
        case .habit(let key): name(of: key)
        case .conditions: Text("words.key.conditions", "conditions a clinician has named")
        case .medicines: Text("words.key.medicines", "the medicines taken")
        case .medicine(let index):
            Text("words.key.medicine", "medicine {number}", ["number": .count(index + 1)])
        case .allergies: Text("words.key.allergies", "allergies and bad reactions")
        case .allergy(let index):
            Text("words.key.allergy", "reaction {number}", ["number": .count(index + 1)])
        case .labs: Text("words.key.labs", "laboratory results")
        case .lab(let index):
            Text("words.key.lab", "laboratory result {number}", ["number": .count(index + 1)])
        case .plannedInjection: Text("words.key.plannedInjection", "a planned injection")
        }
    }

    /// A short plain name for a question about the person.
    public static func name(of key: PersonKey) -> Text {
        switch key {
        case .birthYear: text("key.person", key, "the year of birth")
        case .sex: text("key.person", key, "the sex")
        case .pregnant: text("key.person", key, "being pregnant")
        case .weeksPregnant: text("key.person", key, "the week of pregnancy")
        case .weightKg: text("key.person", key, "the body weight")
        case .mainSleepStarts: text("key.person", key, "when the main sleep starts")
        }
    }

    /// A short plain name for a habit.
    public static func name(of key: HabitKey) -> Text {
        switch key {
        case .caffeineLast: text("key.habits", key, "the last drink with caffeine")
        case .caffeineDrinksPerDay: text("key.habits", key, "drinks with caffeine a day")
        case .alcoholDrinksPerWeek: text("key.habits", key, "alcoholic drinks a week")
        case .tobacco: text("key.habits", key, "tobacco or nicotine")
        case .exerciseMinutesPerWeek: text("key.habits", key, "minutes of exercise a week")
        case .lateHardExercise: text("key.habits", key, "hard exercise late in the day")
        case .sportsStrain: text("key.habits", key, "strain from sport")
        case .appetiteOrWeightLoss: text("key.habits", key, "loss of appetite or weight")
        case .restrictedDiet: text("key.habits", key, "a diet that leaves out foods")
        case .sittingHoursPerDay: text("key.habits", key, "hours of sitting a day")
        case .lastMeal: text("key.habits", key, "the last meal of the day")
        case .bedtimeVariesByMinutes: text("key.habits", key, "minutes by which bedtime varies")
        }
    }

    /// A short plain name for a question about the back.
    public static func name(of key: BackKey) -> Text {
        text("key.back", key, english(key))
    }

    private static func english(_ key: BackKey) -> String {
        switch key {
        case .firstStarted: "when the back pain first started"
        case .daysWithPainInLast6Months: "days with back pain in the last six months"
        case .situational: "what the back pain began with"
        case .originHealed: "first cause healed, pain goes on"
        case .sites: "where the back hurts"
        case .dominant: "whether back or leg hurts more"
        case .belowKnee: "pain below the knee"
        case .dermatomal: "pain along one line down the leg"
        case .bothLegs: "pain in both legs"
        case .qualities: "how the back pain feels"
        case .cough: "back or leg pain on coughing"
        case .weakness: "weakness in a leg or foot"
        case .numbPatch: "a numb patch of skin"
        case .sitting: "what sitting does to the back"
        case .standing: "what standing does to the back"
        case .walking: "what walking does to the back"
        case .bendingForward: "what bending forward does to the back"
        case .bendingBackward: "what bending backward does to the back"
        case .lying: "what lying does to the back"
        case .morningStiffnessMinutes: "minutes of stiffness in the morning"
        case .betterWithExercise: "back better with exercise"
        case .betterWithRest: "back better with rest"
        case .nightWakingEasedByGettingUp: "night waking eased by getting up"
        case .insidious: "a slow start"
        case .startedBefore45: "a start before the age of 45"
        case .psoriasisUveitisOrBowelDisease: "psoriasis, an inflamed eye or bowel disease"
        case .familySpondyloarthritis: "an inflamed spine in the family"
        case .afterLiftingOrStrain: "a start after lifting or strain"
        case .muscleTender: "a tender back muscle"
        case .worst: "the worst back pain of the week"
        case .average: "the average back pain of the week"
        case .interference: "how much back pain got in the way"
        case .toldByClinician: "the cause a clinician has named"
        }
    }
}
