// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

/// A dose as people read it, in the unit it was told.
struct DoseWordsTests {
    @Test(arguments: [
        (0.125, DoseUnit.milligrams, "0.125 mg", "0,125 mg"),
        (25, .micrograms, "25 µg", "25 µg"), (1, .grams, "1 g", "1 g"),
        (2.5, .millilitres, "2.5 mL", "2,5 ml"), (1, .units, "1 unit", "1 Einheit"),
        (10, .units, "10 units", "10 Einheiten"), (1, .tablet, "1 tablet", "1 Tablette"),
        (2, .tablet, "2 tablets", "2 Tabletten"), (0.5, .tablet, "0.5 tablets", "0,5 Tabletten"),
        (12, .microgramsPerHour, "12 µg an hour", "12 µg pro Stunde"),
        (2, .milligramsPerDay, "2 mg in 24 hours", "2 mg in 24 Stunden"),
    ])
    func `an amount is said with its unit`(
        amount: Double,
        unit: DoseUnit,
        english: String,
        german: String
    ) {
        let dose = Dose(from: .year(2025), amount: amount, unit: unit, at: nil)
        #expect(Wording.english(dose.words) == english)
        #expect(Wording.german(dose.words) == german)
    }

    @Test(arguments: [
        ([], "300 mg"), (["20:00"], "300 mg at 20:00"),
        (["08:00", "20:00"], "300 mg each at 08:00 and 20:00"),
    ])
    func `times are said where they were told`(times: [String], words: String) {
        let clocks = times.compactMap { ClockTime($0) }
        let dose = Dose(from: .year(2025), amount: 300, unit: .milligrams, at: clocks)
        #expect(Wording.english(dose.words) == words)
    }

    @Test(arguments: [
        (75.0, "1", "75"), (0.18, "1", "0.18"), (2.35, "mIU/L", "2.35 mIU/L"),
        (75.45, "ng/mL", "75.45 ng/mL"), (12, "%", "12 %"),
        (68, "mL/min/{1.73_m2}", "68 mL/min/1.73 m²"), (0, "mg/L", "0 mg/L"),
        (1.23456, "mg/L", "1.2346 mg/L"),
    ])
    func `a result keeps the decimals it was given, to four`(
        value: Double,
        unit: String,
        words: String
    ) {
        #expect(Wording.english(Measured(value: value, unit: unit).reported) == words)
    }
}
