// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// German, one table for each room or part of one.
    public static let german = Translation(reading: [
        germanAccess,
        germanBackup,
        germanCharts,
        germanDiary,
        germanDiaryPages,
        germanErase,
        germanHabits,
        germanHealth,
        germanHelp,
        germanInteractions,
        germanInterview,
        germanInterviewBack,
        germanInterviewLegs,
        germanInterviewPages,
        germanLabs,
        germanLists,
        germanMedicines,
        germanOffline,
        germanPages,
        germanPassport,
        germanPhone,
        germanReminders,
        germanReport,
        germanReview,
        germanRules,
        germanUrgent,
        germanWarnings,
        germanWords,
        germanWordsKeys,
        germanWordsResults,
    ])

    /// Keys whose words are the same in German as in English.
    static let same: Set<String> = [
        "chart.lab.inUnit",
        "country.IL",
        "country.JP",
        "country.LI",
        "country.MT",
        "country.PT",
        "health.gb",
        "health.mb",
        "help.dialLine",
        "interview.unit.kilograms",
        "medicines.dose.g",
        "medicines.dose.mg",
        "medicines.dose.ug",
        "phone.androidTitle",
        "words.condition.depression",
        "words.lab.magnesium",
        "words.lab.vitaminB12",
        "words.lab.vitaminD",
    ]
}
