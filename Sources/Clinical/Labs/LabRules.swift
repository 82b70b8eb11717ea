// SPDX-License-Identifier: Apache-2.0

/// The rules on laboratory results, in the order their findings are shown.
enum LabRules {
    static let all: [FindingRule] = [
        .lowPhosphate, .phosphateAfterInfusion, .phosphateBeforeRepeat, .anaemia, .ironStop,
        .ironTreat, .ironEmpty, .ironDialysis, .ironIntravenousOnly, .ironNotJudgeable,
        .impossibleValue, .unknownUnit, .kidneyFunction, .inflammation, .diabetesRange, .thyroid,
        .lowVitaminB12, .lowFolate, .lowVitaminD, .lowMagnesium, .ironEnough, .notTested,
    ]
}
