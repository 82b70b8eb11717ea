// SPDX-License-Identifier: Apache-2.0
public import Wording

extension ClinicalWords {
    /// A condition a clinician has named, as a choice.
    public static func label(_ condition: Condition) -> Text {
        text("condition", condition, english(condition))
    }

    private static func english(_ condition: Condition) -> String {
        switch condition {
        case .chronicKidneyDisease: "Kidney disease"
        case .dialysis: "Dialysis"
        case .diabetes: "Diabetes"
        case .peripheralNeuropathy: "Nerve damage in the feet (neuropathy)"
        case .parkinsonDisease: "Parkinson’s disease"
        case .multipleSclerosis: "Multiple sclerosis"
        case .ironDeficiency: "Low iron"
        case .spinalStenosis: "Narrow spinal canal (stenosis)"
        case .fibromyalgia: "Fibromyalgia"
        case .inflammatoryBowelDisease: "Crohn’s disease or ulcerative colitis"
        case .coeliacDisease: "Coeliac disease"
        case .bariatricSurgery: "Weight-loss surgery"
        case .sleepApnoea: "Sleep apnoea"
        case .copd: "Lung disease (COPD)"
        case .heartFailure: "Heart failure"
        case .liverDisease: "Liver disease"
        case .depression: "Depression"
        case .anxiety: "Anxiety"
        case .adhd: "ADHD"
        case .osteoporosis: "Thin bones (osteoporosis)"
        case .bloodDonor: "Gives blood often"
        case .spinalCordStimulator: "Spinal cord stimulator"
        case .otherImplant: "Another electric implant, such as a pacemaker"
        case .substanceUse: "Trouble with alcohol or drugs"
        case .breastfeeding: "Breastfeeding"
        case .haemochromatosis: "Too much iron (haemochromatosis)"
        case .epilepsy: "Epilepsy"
        case .pepticUlcerOrBleeding: "Stomach ulcer or bleeding"
        case .orthostaticHypotension: "Faint on standing up (low blood pressure)"
        case .bipolarOrPsychosis: "Bipolar disorder or psychosis"
        case .heavyPeriods: "Heavy periods"
        }
    }
}
