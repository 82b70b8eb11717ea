// SPDX-License-Identifier: Apache-2.0
public import Wording

extension ClinicalWords {
    /// A short plain name for a warning sign.
    public static func name(of key: WarningKey) -> Text {
        text("key.warning", key, english(key))
    }

    private static func english(_ key: WarningKey) -> String {
        switch key {
        case .saddleNumbness: "numb skin between the legs"
        case .bladderChange: "trouble with the bladder"
        case .bowelChange: "trouble with the bowels"
        case .sexualFunctionChange: "a change of feeling or function in sex"
        case .bothLegsWeak: "weakness in both legs"
        case .weaknessGettingWorse: "weakness that is getting worse"
        case .suddenBothSided: "sudden pain down both legs"
        case .fever: "fever"
        case .unwell: "feeling very ill"
        case .immuneSuppressed: "weak defences against infection"
        case .ivDrugUse: "injecting drugs"
        case .recentInfectionOrProcedure: "a recent infection or procedure"
        case .cancerHistory: "cancer at any time"
        case .weightLoss: "weight loss without trying"
        case .unremittingNightPain: "night pain that nothing eases"
        case .majorTrauma: "a bad accident or fall"
        case .minorTraumaWithThinBones: "a small fall or strain with thin bones"
        case .steroidsLong: "steroid tablets for a long time"
        case .knownOsteoporosis: "known thin bones"
        case .abdominalPulsation: "a strong pulse in the belly"
        case .chestPain: "chest pain"
        case .coldPaleLeg: "a cold, pale leg"
        case .oneLegSwollenPainful: "one swollen, painful leg"
        case .wantsToDie: "thoughts of not wanting to live"
        case .planToHarm: "a plan of self-harm"
        case .slowBreathing: "slow breathing or being hard to wake"
        case .suddenSleepOnset: "falling asleep without warning"
        case .newGamblingOrSpending: "a new pull to gamble, spend or binge"
        case .lessThanFourHoursSleepThreeNights: "under four hours of sleep, three nights in a row"
        case .cancerNow: "cancer under treatment or follow-up"
        case .bloodInVomitOrStool: "blood in vomit or stool"
        case .collapse: "fainting or collapse"
        case .confusion: "new confusion"
        case .breathless: "being short of breath"
        case .pregnancyBleeding: "bleeding or strong pain in pregnancy"
        case .unsteadyGait: "being unsteady on the feet"
        case .yellowSkin: "yellow skin or eyes"
        case .burningUrineOrFlankPain: "burning urine or pain in the side"
        case .cannotPassUrine: "not being able to pass urine"
        case .heightLoss: "loss of height"
        }
    }
}
