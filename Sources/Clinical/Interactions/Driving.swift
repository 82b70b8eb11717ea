// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Driving while a medicine that makes sleepy is new or was raised.
enum Driving {
    /// How many days a start or a rise counts as new: our own reading, awaiting sign-off.
    static let daysNew = 28
    /// What may make sleepy or bring sudden sleep.
    static let sleepy = SedatingMedicines.all.union([.dopamineAgonist])

    static let rule = FindingRule(
        "driving",
        about: .interactions,
        Text(
            "interactions.driving.statement",
            "Falling asleep without warning: no driving until a clinician has looked. A sedating "
                + "medicine or dopamine agonist started or raised within 28 days: caution; for the "
                + "next visit with a dopamine agonist or two sedating medicines."
        ),
        basis: Basis(
            "uk-gp-pharmacy-2023",
            "evenfall-interactions",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        let medicines = story.list.taken(of: sleepy)
        let reading = suddenSleep(medicines, story) ?? newOrRaised(medicines, story)
        return reading.map { [$0] } ?? []
    }

    private static func suddenSleep(
        _ medicines: [ListedMedicine],
        _ story: ReviewStory
    ) -> FindingRule.Reading? {
        let sleep = story.warns(.suddenSleepOnset)
        return FindingRule.Reading(
            .driving,
            .alert,
            medicines.isEmpty ? sleep : sleep && medicines.areTaken,
            in: story,
            Text(
                "interactions.driving.alert",
                "You named: {signs}. Please do not drive, and speak to the prescriber before the "
                    + "next dose. Please do not change a medicine on your own."
            )
        )
    }

    private static func newOrRaised(
        _ medicines: [ListedMedicine],
        _ story: ReviewStory
    ) -> FindingRule.Reading? {
        let new = medicines.filter { isNew($0, on: story.case.asOf) }
        guard !new.isEmpty else { return nil }
        let several = medicines.ingredients(of: sleepy).count > 1
        let agonist = new.contains { $0.isAny(of: [.dopamineAgonist]) }
        return FindingRule.Reading(
            .driving,
            several || agonist ? .ask : .know,
            new.areTaken,
            in: story,
            Text(
                "interactions.driving.know",
                "New or raised in the last four weeks, and it can make sleepy: {signs}. Please be "
                    + "careful with driving and machines until it is clear how it acts, and ask the "
                    + "prescriber or a pharmacist when driving is safe."
            )
        )
    }

    /// Whether it was started or raised within the days; a date that leaves this open is not.
    private static func isNew(_ medicine: ListedMedicine, on day: Day) -> Bool {
        let first = day.advanced(by: -daysNew)
        return medicine.rises.contains { $0.isBefore(first) == .no && $0.earliest <= day }
    }
}
