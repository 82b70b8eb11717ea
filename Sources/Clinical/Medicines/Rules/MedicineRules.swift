// SPDX-License-Identifier: Apache-2.0

/// The rules on medicines, in the order their findings are shown.
enum MedicineRules {
    static let all: [FindingRule] = [
        .notForPregnancy, .abruptStop, .aboveLegsMaximum, .impulseControlQuestions,
        .duplicateIngredient, .dopamineBlocker, .hiddenAntihistamine, .timeLink, .timeLinkInDiary,
        .worsensLegs, .augmentationPossible, .dopamineAgonistFirstLine, .indicationMismatch,
        .ironLossByNsaid, .ironAbsorption, .unknownMedicine, .helpsLegs, .neutralForLegs,
    ]
}
