// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Medicines that should be reduced slowly, and when a stop is looked at.
///
/// Source: knowledge file on restless legs, 6a and 12 (rebound after opioids and others: cases and
/// a cohort; dopamine agonists: US label); the days and most of the list are from memory.
enum AbruptStop {
    /// Days a stop is looked at afterwards.
    static let recentDays = 28
    /// Days of a steroid after which it counts as long.
    static let longSteroidDays = 21

    static let classes: MedicineGroups = [
        .dopamineAgonist, .levodopa, .opioid, .gabapentinoid, .benzodiazepine, .zDrug, .snri,
        .ssri, .tricyclic, .mirtazapine, .clonidine,
    ]
    static let ingredients: Set<String> = ["baclofen"]

    /// Whether a medicine is one that should be reduced slowly.
    static func matters(_ medicine: ListedMedicine, in story: ReviewStory) -> Bool {
        medicine.isAny(of: classes) || ingredients.contains(where: medicine.holds)
            || medicine.isAny(of: [.steroid]) && isLongSteroid(medicine, in: story)
    }

    /// Whether the same ingredient goes on in another product.
    static func goesOn(_ medicine: ListedMedicine, in story: ReviewStory) -> Bool {
        story.list.takenNow.contains { other in
            other.index != medicine.index && other.medicine.stopped == nil
                && medicine.ingredients.allSatisfy { other.holds($0.name) }
        }
    }

    private static func isLongSteroid(_ medicine: ListedMedicine, in story: ReviewStory) -> Bool {
        if story.warns(.steroidsLong).isYes { return true }
        guard let started = medicine.medicine.started, let stopped = medicine.medicine.stopped
        else {
            return false
        }
        return started.latest.distance(to: stopped.earliest) >= longSteroidDays
    }
}

extension FindingRule {
    static let abruptStop = FindingRule(
        "abrupt-stop",
        about: .medicines,
        Text(
            "medicines.abruptStop.statement",
            "A stop, planned or within the last 28 days, of a dopamine medicine, opioid, "
                + "gabapentinoid, benzodiazepine, Z-drug, baclofen, antidepressant, clonidine or "
                + "long-term steroid. They should be reduced slowly; a sudden stop can bring "
                + "withdrawal and a rebound of restless legs."
        ),
        basis: Basis(
            "tramadol-withdrawal-2014",
            "buprenorphine-rls-2023",
            "neupro-label",
            "evenfall-medicines",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        let today = story.case.asOf
        return story.list.medicines.compactMap { medicine in
            guard let stopped = medicine.medicine.stopped,
                stopped.earliest >= today.advanced(by: -AbruptStop.recentDays),
                AbruptStop.matters(medicine, in: story), !AbruptStop.goesOn(medicine, in: story)
            else { return nil }
            let isPlanned = stopped.earliest > today
            return Reading(
                .abruptStop,
                isPlanned ? .alert : .ask,
                of: medicine,
                isPlanned ? planned : recent
            )
        }
    }

    private static let planned = Text(
        "medicines.abruptStop.planned",
        "An end of {signs} is planned. Ending it all at once can bring withdrawal and very restless "
            + "nights. Please call the prescriber before that day and ask for a slow plan."
    )
    private static let recent = Text(
        "medicines.abruptStop.recent",
        "{signs} ended in the last four weeks. If it was not reduced slowly, that can bring "
            + "withdrawal and restless nights for a while. Please tell the prescriber; do not "
            + "begin it again on your own."
    )
}
