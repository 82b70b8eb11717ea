// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Medicines noted for a purpose for which no benefit was found.
enum IndicationMismatch {
    /// For the back: gabapentinoids and the like.
    static let notForBack: MedicineGroups = [
        .gabapentinoid, .antiepileptic, .dopamineAgonist, .levodopa,
    ]
    /// For the legs: AASM 2025 advises against them (valproate and valerian: from memory).
    static let notForLegs: Set<String> = [
        "bupropion", "carbamazepine", "clonazepam", "valproate", "valerian", "quinine",
    ]
}

extension FindingRule {
    /// A medicine noted for the back that helps legs, or noted for the legs that does not.
    ///
    /// Source: Enke 2018, NIHR 2017, NICE NG59 (gabapentinoids and other antiepileptics in back
    /// pain and sciatica); AASM 2025 (summary).
    static let indicationMismatch = FindingRule(
        "indication-mismatch",
        about: .medicines,
        Text(
            "medicines.mismatch.statement",
            "Gabapentin and pregabalin are strongly recommended for restless legs and showed no "
                + "benefit in chronic low back pain or sciatica: the indication should be stored, "
                + "and success judged by it. The same question is asked of other antiepileptics and "
                + "dopamine medicines noted for the back, and of medicines noted for the legs that "
                + "guidelines advise against or that can worsen them."
        ),
        basis: Basis(
            "nihr-2017",
            "enke-2018",
            "nice-ng59-2020",
            "aasm-2025-rows",
            grade: .strong,
            verification: .secondary
        )
    ) { story in
        story.list.takenNow.compactMap { medicine in
            switch medicine.medicine.indication {
            case .backPain: backMismatch(medicine)
            case .restlessLegs: legsMismatch(medicine)
            case .sleep, .mood, .other, nil: nil
            }
        }
    }

    private static func backMismatch(_ medicine: ListedMedicine) -> Reading? {
        guard medicine.isAny(of: IndicationMismatch.notForBack) else { return nil }
        let helpsLegs = medicine.isAny(of: [.gabapentinoid])
        return Reading(
            .indicationMismatch,
            .ask,
            of: medicine,
            helpsLegs
                ? Text(
                    "medicines.mismatch.gabapentinoid",
                    "{signs} is noted for back pain. Studies did not find that it helps back pain or "
                        + "sciatica, but it can help restless legs. Please ask what it is meant for, "
                        + "and judge it by that. Please do not change it on your own."
                )
                : Text(
                    "medicines.mismatch.back",
                    "{signs} is noted for back pain, where no benefit has been shown. Please ask what "
                        + "it is meant for. Please do not change it on your own."
                )
        )
    }

    private static func legsMismatch(_ medicine: ListedMedicine) -> Reading? {
        guard
            IndicationMismatch.notForLegs.contains(where: medicine.holds)
                || medicine.aggravation != nil
        else { return nil }
        return Reading(
            .indicationMismatch,
            .ask,
            of: medicine,
            Text(
                "medicines.mismatch.legs",
                "{signs} is noted for restless legs, but it is not among the medicines that are "
                    + "recommended for them. Please ask at the next visit whether another one would "
                    + "do more. Please do not change it on your own."
            )
        )
    }
}
