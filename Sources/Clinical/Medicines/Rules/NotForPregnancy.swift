// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Medicines that want a clinician's look in pregnancy or while breastfeeding.
///
/// Source: FDA 2020 for anti-inflammatory medicines (from week 20; not at all from week 30; aspirin
/// 81 mg under care exempt); everything else from memory, awaiting sign-off.
enum NotForPregnancy {
    /// Completed weeks from which anti-inflammatory medicines are to be avoided.
    static let nsaidAvoid = 20
    /// Completed weeks from which they are not for use at all.
    static let nsaidNever = 30

    /// Medicines that can harm a child before birth.
    static let alertClasses: MedicineGroups = [
        .aceInhibitor, .angiotensinBlocker, .statin, .methotrexate, .lithium, .quinine,
    ]
    static let alertIngredients: Set<String> = [
        "valproate", "topiramate", "carbamazepine", "phenytoin", "warfarin", "phenprocoumon",
        "paroxetine",
    ]
    /// Medicines whose use in pregnancy a clinician should weigh.
    static let askClasses: MedicineGroups = [
        .opioid, .gabapentinoid, .dopamineAgonist, .levodopa, .benzodiazepine, .zDrug, .ssri,
        .snri, .antiepileptic, .cannabis, .interferon,
    ]
    static let askIngredients: Set<String> = ["apixaban", "rivaroxaban", "edoxaban", "dabigatran"]

    /// Medicines to ask about while breastfeeding.
    static let milk: MedicineGroups = [
        .opioid, .gabapentinoid, .dopamineAgonist, .levodopa, .benzodiazepine, .zDrug,
        .antiepileptic, .lithium, .methotrexate, .statin, .quinine, .cannabis,
    ]
}

extension FindingRule {
    static let notForPregnancy = FindingRule(
        "not-for-pregnancy",
        about: .medicines,
        Text(
            "medicines.pregnancy.statement",
            "In pregnancy: an alert for valproate, topiramate, carbamazepine, phenytoin, lithium, "
                + "methotrexate, warfarin and phenprocoumon, statins, ACE inhibitors, angiotensin "
                + "blockers, paroxetine and quinine; for anti-inflammatory medicines from week 20, and "
                + "not at all from week 30 (low aspirin under care excepted). Gabapentinoids, "
                + "dopamine medicines, opioids, benzodiazepines and some others are to be asked "
                + "about, also while breastfeeding."
        ),
        basis: Basis(
            "fda-2020-nsaid-pregnancy",
            "evenfall-medicines",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        if story.isPregnant.isYes {
            return story.list.takenNow.compactMap { pregnancy($0, in: story) }
        }
        guard story.has(.breastfeeding).isYes else { return [] }
        return story.list.taken(of: NotForPregnancy.milk).map {
            Reading(.notForPregnancy, .ask, of: $0, and: [.conditions], breastfeeding)
        }
    }

    private static func pregnancy(
        _ medicine: ListedMedicine,
        in story: ReviewStory
    ) -> Reading? {
        let pregnant = AnswerPath.person(.pregnant)
        if medicine.isAny(of: NotForPregnancy.alertClasses)
            || NotForPregnancy.alertIngredients.contains(where: medicine.holds)
        {
            return Reading(.notForPregnancy, .alert, of: medicine, and: [pregnant], harmful)
        }
        if medicine.isAny(of: [.nsaid]), let reading = nsaid(medicine, in: story) {
            return reading
        }
        guard
            medicine.isAny(of: NotForPregnancy.askClasses)
                || NotForPregnancy.askIngredients.contains(where: medicine.holds)
        else { return nil }
        return Reading(.notForPregnancy, .ask, of: medicine, and: [pregnant], weigh)
    }

    private static func nsaid(_ medicine: ListedMedicine, in story: ReviewStory) -> Reading? {
        let basis = Basis("fda-2020-nsaid-pregnancy", grade: .moderate)
        let pregnant = AnswerPath.person(.pregnant)
        let aspirin = medicine.milligrams(of: "aspirin", on: story.case.asOf)
        let isLowAspirin = aspirin.map { $0 <= AspirinAgainstClots.most } ?? false
        guard let weeks = story.case.person.whole(.weeksPregnant), weeks > 0 else {
            return Reading(
                .notForPregnancy,
                .ask,
                of: medicine,
                and: [pregnant],
                weeksOpen,
                basis: basis
            )
        }
        guard weeks >= NotForPregnancy.nsaidAvoid else { return nil }
        return Reading(
            .notForPregnancy,
            isLowAspirin ? .ask : .alert,
            of: medicine,
            and: [pregnant, .person(.weeksPregnant)],
            isLowAspirin ? weigh : weeks >= NotForPregnancy.nsaidNever ? never : avoid,
            basis: basis
        )
    }

    private static let harmful = Text(
        "medicines.pregnancy.harmful",
        "{signs} can harm a child before birth. Please call the prescriber before the next dose, and "
            + "do not change it on your own."
    )
    private static let weigh = Text(
        "medicines.pregnancy.weigh",
        "Whether {signs} should go on in pregnancy is for a clinician to weigh. Please ask the "
            + "prescriber at the next visit, and do not change it on your own."
    )
    private static let weeksOpen = Text(
        "medicines.pregnancy.weeksOpen",
        "From week 20 of pregnancy {signs} should be avoided, from week 30 altogether. Please ask the "
            + "prescriber, and fill in the weeks."
    )
    private static let avoid = Text(
        "medicines.pregnancy.avoid",
        "From week 20 of pregnancy {signs} should be avoided, for it can lower the water around the "
            + "child. Please call the prescriber before the next dose."
    )
    private static let never = Text(
        "medicines.pregnancy.never",
        "From week 30 of pregnancy {signs} is not to be used at all. Please call the prescriber before "
            + "the next dose."
    )
    private static let breastfeeding = Text(
        "medicines.pregnancy.breastfeeding",
        "{signs} can pass into breast milk or lessen it. Please ask the prescriber, and do not change "
            + "it on your own."
    )
}
