// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Medicines that can bring akathisia, by the words found on boxes, in lower case.
///
/// Dopamine blockers against nausea or psychosis and serotonergic antidepressants; from the
/// class lists of Bozorg 2022 and the clinical summary. The full medicine table of the program
/// will replace this list.
enum AkathisiaMedicines {
    static let names: [String] = [
        "metoclopramide", "prochlorperazine", "promethazine", "droperidol", "haloperidol",
        "olanzapine", "quetiapine", "risperidone", "paliperidone", "lurasidone", "aripiprazole",
        "brexpiprazole", "cariprazine", "ziprasidone", "amisulpride", "sulpiride",
        "chlorpromazine", "levomepromazine", "fluphenazine", "perphenazine", "flupentixol",
        "zuclopenthixol", "fluoxetine", "sertraline", "paroxetine", "citalopram",
        "escitalopram", "fluvoxamine", "venlafaxine", "duloxetine", "mirtazapine",
    ]

    /// Whether such a medicine, taken now, was started within the last six weeks or its start is
    /// not known.
    static func recent(in case: Case) -> Claim {
        guard let medicines = `case`.medicines else {
            return Claim(.unknown, .medicines)
        }
        let windowStart = `case`.asOf.advanced(by: -42)
        return .any(
            medicines.enumerated().compactMap { index, medicine in
                let name = medicine.name.lowercased()
                guard names.contains(where: { name.contains($0) }) else { return nil }
                let isOld = medicine.started.map { $0.isBefore(windowStart) } ?? .no
                let taken = `case`.takesNow(medicine)
                return Claim(taken && Truth(isOld != .yes), .medicine(index))
            }
        )
    }
}
