// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What all opioids of a list come to in milligrams of morphine by mouth a day.
///
/// Source of the factors: CDC 2022 (an older public table of 2016 has others for hydromorphone and
/// methadone and none for tramadol and tapentadol). They add up risk; they are not for changing from
/// one opioid to another. Buprenorphine is not counted by CDC. Dihydrocodeine, tilidine, pethidine,
/// levomethadone and fentanyl in other forms than a patch have no factor in that table: they are
/// named as not counted, never guessed.
struct MorphineEquivalents: Sendable {
    /// Milligrams of morphine a day.
    let perDay: Double
    /// The medicines that are in the sum.
    let counted: [ListedMedicine]
    /// The opioids that are not, because their amount or their factor is not known.
    let notCounted: [ListedMedicine]

    /// From here on a clinician must look, and naloxone is talked about: MME a day.
    static let watch = 50.0
    /// From here on the words say that it is high: MME a day.
    static let high = 90.0

    /// Hundredths of a milligram of morphine for one milligram by mouth.
    static let hundredths: [String: Double] = [
        "codeine": 15,
        "hydrocodone": 100,
        "hydromorphone": 500,
        "methadone": 470,
        "morphine": 100,
        "oxycodone": 150,
        "oxymorphone": 300,
        "tapentadol": 40,
        "tramadol": 20,
    ]
    /// Hundredths of a milligram of morphine a day for one microgram an hour from a patch.
    static let hundredthsOfFentanylPatch = 240.0

    /// Nil when no opioid can be counted.
    init?(_ list: MedicineList, on day: Day) {
        let opioids = list.taken(.opioid)
        guard !opioids.isEmpty else { return nil }
        var sum = 0.0
        var counted: [ListedMedicine] = []
        var notCounted: [ListedMedicine] = []
        for medicine in opioids {
            if let amount = MorphineEquivalents.hundredths(of: medicine, on: day) {
                sum += amount
                counted.append(medicine)
            } else {
                notCounted.append(medicine)
            }
        }
        guard !counted.isEmpty else { return nil }
        perDay = sum / 100
        self.counted = counted
        self.notCounted = notCounted
    }

    /// What one product gives; nil when one of its opioids can't be counted.
    private static func hundredths(of medicine: ListedMedicine, on day: Day) -> Double? {
        var sum = 0.0
        for opioid in medicine.ingredients where opioid.classes.contains(.opioid) {
            if opioid.name == "fentanyl" {
                guard let rate = medicine.microgramsPerHour(on: day) else { return nil }
                sum += rate * hundredthsOfFentanylPatch
            } else {
                guard let factor = hundredths[opioid.name],
                    let amount = medicine.milligrams(of: opioid.name, on: day)
                else { return nil }
                sum += amount * factor
            }
        }
        return sum
    }
}
