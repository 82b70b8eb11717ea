// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Medicines that can bring akathisia: dopamine blockers and serotonergic antidepressants.
///
/// From the class lists of Bozorg 2022 and the clinical summary.
enum AkathisiaMedicines {
    static let classes: Set<MedicineClass> = [.dopamineBlocker, .ssri, .snri, .mirtazapine]
    /// Days from a start or a raised dose in which akathisia is to be thought of: six weeks.
    static let recentDays = 42

    /// Whether such a medicine, taken now, was started or raised within the last six weeks or its
    /// start is not known.
    static func recent(in case: Case) -> Claim {
        guard let medicines = `case`.medicines else {
            return Claim(.unknown, .medicines)
        }
        return .any(
            medicines.enumerated().compactMap { index, medicine in
                guard `case`.takesNow(medicine) != .no else { return nil }
                let listed = ListedMedicine(medicine, at: index, in: `case`)
                guard listed.isAny(of: classes) else { return nil }
                return listed.taken && Claim(Truth(isRecent(listed, on: `case`.asOf)), listed.path)
            }
        )
    }

    private static func isRecent(_ medicine: ListedMedicine, on day: Day) -> Bool {
        let windowStart = day.advanced(by: -recentDays)
        guard medicine.medicine.started != nil else { return true }
        return medicine.rises.contains {
            $0.earliest <= day && $0.isBefore(windowStart) != .yes
        }
    }
}
