// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// A warning sign that is asked once in full and watched afterwards.
public enum WarningKey: String, AnswerKey {
    case saddleNumbness, bladderChange, bowelChange, sexualFunctionChange, bothLegsWeak
    case weaknessGettingWorse, suddenBothSided, fever, unwell, immuneSuppressed, ivDrugUse
    case recentInfectionOrProcedure, cancerHistory, weightLoss, unremittingNightPain
    case majorTrauma, minorTraumaWithThinBones, steroidsLong, knownOsteoporosis
    case abdominalPulsation, chestPain, coldPaleLeg, oneLegSwollenPainful, wantsToDie
    case planToHarm, slowBreathing, suddenSleepOnset, newGamblingOrSpending
    case lessThanFourHoursSleepThreeNights, cancerNow, bloodInVomitOrStool, collapse, confusion
    case breathless, pregnancyBleeding, unsteadyGait, yellowSkin, burningUrineOrFlankPain
    case cannotPassUrine, heightLoss

    /// Every warning sign is a plain yes, no or unknown.
    public var form: AnswerForm { .answer(orBefore: false) }
}
