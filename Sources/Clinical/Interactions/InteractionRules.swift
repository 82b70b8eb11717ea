// SPDX-License-Identifier: Apache-2.0

/// The rules on interactions, in the order their findings are shown.
enum InteractionRules {
    static let all: [FindingRule] = [
        OpioidPairs.gabapentinoid, OpioidPairs.benzodiazepine, OpioidPairs.alcohol,
        OpioidPairs.sleepApnoea, OpioidRisks.breathing, SedativeLoad.rule, SerotoninLoad.rule,
        AllergyMatch.rule, NsaidBleeding.bloodThinner, InjectionCheck.rule,
        SeizureThreshold.rule, OpioidRisks.kidney, NsaidKidney.rule, TripleWhammy.rule,
        GabapentinoidKidneyDose.rule, OpioidDailyTotal.rule, AcetaminophenTotal.rule,
        NsaidBleeding.serotonergic, NaloxoneTalk.rule, Driving.rule, AbsorptionSpacing.antacid,
        AbsorptionSpacing.iron,
    ]
}
