// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// One thing to raise, with the answers it rests on.
public struct Finding: Hashable, Sendable {
    /// How pressing it is, most pressing first.
    public enum Level: String, Hashable, Sendable, CaseIterable {
        case urgent, alert, ask, know
    }

    /// What it is about.
    public enum Subject: String, Hashable, Sendable, CaseIterable {
        case medicines, interactions, labs, habits, plan
    }

    /// What it is about.
    public var about: Subject
    /// What it says, of the topics of the case contract.
    public var topic: Topic
    /// How pressing it is.
    public var level: Level
    /// The rule's name.
    public var rule: String
    /// What is said to the person.
    public var says: Text
    /// A computed figure with its unit; nil when there is none.
    public var value: Measured?
    /// The answers it rests on.
    public var answers: [AnswerPath]
    /// The nights of the diary it rests on beside them; nil when there are none.
    public var nights: LegNights.Change?
    /// Answers that could explain the same change in another way.
    public var rivals: [AnswerPath]
    /// Where it comes from.
    public var basis: Basis

    /// Describes a finding.
    public init(
        about: Subject,
        topic: Topic,
        level: Level,
        rule: String,
        says: Text,
        value: Measured? = nil,
        answers: [AnswerPath],
        nights: LegNights.Change? = nil,
        rivals: [AnswerPath] = [],
        basis: Basis
    ) {
        self.about = about
        self.topic = topic
        self.level = level
        self.rule = rule
        self.says = says
        self.value = value
        self.answers = answers
        self.nights = nights
        self.rivals = rivals
        self.basis = basis
    }
}

extension Finding {
    /// What a finding says; the names of the case contract.
    public enum Topic: String, Hashable, Sendable, CaseIterable {
        // Medicines.
        case worsensLegs, helpsLegs, neutralForLegs, timeLink, hiddenAntihistamine
        case dopamineBlocker, dopamineAgonistFirstLine, aboveLegsMaximum
        case impulseControlQuestions, augmentationPossible, abruptStop, indicationMismatch
        case ironLossByNsaid, ironAbsorption, unknownMedicine, duplicateIngredient
        case notForPregnancy, ageUnder18
        // Interactions.
        case opioidGabapentinoid, opioidBenzodiazepine, opioidAlcohol, opioidSleepApnoea
        case sedativeLoad, serotonin, seizureThreshold, nsaidKidney, nsaidAnticoagulant
        case nsaidSerotonergicBleeding, tripleWhammy, acetaminophenTotal, opioidDailyTotal
        case gabapentinoidKidneyDose, opioidKidney, opioidRespiratory, naloxoneTalk, driving
        case antacidGabapentin, ironSpacing, antiplateletBeforeInjection, allergyMatch
        // Laboratory results.
        case ironTreat, ironIntravenousOnly, ironEnough, ironStop, ironNotJudgeable
        case ironDialysis, lowPhosphate, kidneyFunction, lowVitaminD, lowVitaminB12, lowFolate
        case diabetesRange, thyroid, lowMagnesium, inflammation, anaemia, impossibleValue
        case unknownUnit
        // Habits.
        case caffeine, alcohol, tobacco, movement, lateHardExercise, sportsStrain, sitting
        case lateMeals, sleepSchedule, diet, weightLoss
        // The plan.
        case step
    }
}
