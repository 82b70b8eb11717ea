// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Medicines that make a seizure more likely, together or with epilepsy.
///
/// Source: Medsafe on tramadol (seizures with SSRI, venlafaxine, tricyclics, mirtazapine, MAO
/// inhibitors). Tapentadol, pethidine, bupropion and clozapine are from memory: awaiting sign-off.
enum SeizureThreshold {
    /// Beside tramadol or another opioid that makes seizures more likely.
    static let besideOpioid: MedicineGroups = [.ssri, .snri, .tricyclic, .mirtazapine, .maoi]
    /// As ``besideOpioid``, by ingredient.
    static let cyclobenzaprine = "cyclobenzaprine"
    /// The most tramadol a day, in mg.
    ///
    /// Source: secondary summary of the label.
    static let mostTramadol = 400.0

    static let rule = FindingRule(
        "seizure-threshold",
        about: .interactions,
        Text(
            "interactions.seizureThreshold.statement",
            "Tramadol, tapentadol, pethidine, bupropion or clozapine with epilepsy or with each "
                + "other; tramadol, tapentadol or pethidine with an SSRI, SNRI, tricyclic, "
                + "mirtazapine, cyclobenzaprine or MAO inhibitor; tramadol above 400 mg a day: the "
                + "risk of a seizure rises."
        ),
        basis: Basis(
            "medsafe-tramadol",
            "evenfall-interactions",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        let medicines = story.list.taken(.seizure)
        guard !medicines.isEmpty else { return [] }
        let several = medicines.ingredients(of: [.seizure]).count > 1
        let opioids = medicines.filter { $0.isAny(of: [.opioid]) }
        let partners = story.list.medicines.filter {
            $0.isTaken == .yes
                && ($0.isAny(of: besideOpioid) || $0.holds(cyclobenzaprine))
        }
        var reasons: [Claim] = []
        if several { reasons.append(medicines.areTaken) }
        reasons.append(medicines.areTaken && story.has(.epilepsy))
        reasons.append(opioids.areTaken && partners.areTaken)
        reasons.append(muchTramadol(story))
        let reading = FindingRule.Reading(
            .seizureThreshold,
            .alert,
            .any(reasons),
            in: story,
            Text(
                "interactions.seizureThreshold.alert",
                "This can make a seizure (a fit) more likely: {signs}. Please ask the prescriber or "
                    + "a pharmacist before the next dose. Please do not change it on your own."
            )
        )
        return reading.map { [$0] } ?? []
    }

    private static func muchTramadol(_ story: ReviewStory) -> Claim {
        guard let total = story.list.daily("tramadol"), total.milligrams > mostTramadol else {
            return .never
        }
        return .all(total.answers.map { Claim(.yes, $0) })
    }
}
