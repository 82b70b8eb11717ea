// SPDX-License-Identifier: Apache-2.0

/// The texts of the pages that explain, one table for each part of the shelf.
enum LearnTexts {
    /// The English tables, which also hold what is the same in both languages.
    static let english: [String] = [
        englishLegs, englishLookAlikes, englishCauses, englishNights, englishBack, englishLinked,
        englishCare, englishMedicines, englishProcedures, englishHelp,
    ]

    /// The German tables.
    static let german: [String] = [
        germanLegs, germanLookAlikes, germanCauses, germanNights, germanBack, germanLinked,
        germanCare, germanMedicines, germanProcedures, germanHelp,
    ]
}
