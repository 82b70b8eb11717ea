// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Medicines that can bring akathisia: dopamine blockers and serotonergic antidepressants.
///
/// From the class lists of Bozorg 2022 and the clinical summary.
enum AkathisiaMedicines {
    static let classes: MedicineGroups = [.dopamineBlocker, .ssri, .snri, .mirtazapine]
    /// Days from a start or a raised dose in which akathisia is to be thought of: six weeks.
    static let recentDays = 42

    /// Whether such a medicine, taken now, was started or raised within the last six weeks or its
    /// start is not known.
    static func recent(in story: LegStory) -> Claim {
        guard story.case.medicines != nil else { return Claim(.unknown, .medicines) }
        return .any(
            story.list.medicines.compactMap { medicine in
                guard medicine.isTaken != .no, medicine.isAny(of: classes) else { return nil }
                let isRecent = isRecent(medicine, on: story.case.asOf)
                return medicine.taken && Claim(Truth(isRecent), medicine.path)
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
