// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Medicines that cost iron or keep it out.
enum IronAndMedicines {
    /// Months after which an anti-inflammatory medicine counts as taken for long.
    static let longMonths = 3
    static let acidBlockers: MedicineGroups = [.protonPumpInhibitor, .h2Blocker]
    static let bindsIron: MedicineGroups = [.antacid, .calcium]

    /// Whether an anti-inflammatory medicine is swallowed now.
    static func swallowedNsaid(_ story: ReviewStory) -> [ListedMedicine] {
        story.list.taken(.nsaid).filter { !$0.isOnSkin }
    }

    /// Whether a medicine has been taken for at least three months.
    static func isLong(_ medicine: ListedMedicine, in story: ReviewStory) -> Bool {
        guard let started = medicine.medicine.started else { return false }
        return started.latest <= story.case.asOf.advanced(byMonths: -longMonths)
    }
}

extension FindingRule {
    /// An anti-inflammatory medicine with low iron, or for long.
    ///
    /// Source: Moore 2008 (1–2 mL of blood a day on average, at least 5 mL in one of twenty);
    /// the three months are from memory.
    static let ironLossByNsaid = FindingRule(
        "iron-loss-by-nsaid",
        about: .medicines,
        Text(
            "medicines.ironLoss.statement",
            "An anti-inflammatory medicine or aspirin by mouth with low iron (ferritin at most "
                + "75 ng/mL, transferrin saturation below 20 %, or a named iron deficiency), or for "
                + "three months or longer: it costs 1–2 mL of blood a day on average. Ask about "
                + "black stools and check the iron."
        ),
        basis: Basis("moore-2008", "iron-causes-summary", grade: .strong)
    ) { story in
        let taken = IronAndMedicines.swallowedNsaid(story)
        guard !taken.isEmpty else { return [] }
        let low = Reading(
            .ironLossByNsaid,
            .ask,
            .any(taken.map(\.taken)) && LowIron.claim(story),
            in: story,
            Text(
                "medicines.ironLoss.low",
                "Here stand together: {signs}. Medicines of this kind can cost a little blood every "
                    + "day, and low iron feeds restless legs. Please ask why the iron is low, and say "
                    + "so if stools are black or bloody."
            )
        )
        if let low { return [low] }
        let long = taken.filter { IronAndMedicines.isLong($0, in: story) }
        guard !long.isEmpty else { return [] }
        let isMeasured = story.labs.latest(.ferritin) != nil
        let says = Text(
            "medicines.ironLoss.long",
            "{signs} has been taken for three months or longer. Medicines of this kind can cost a "
                + "little blood every day. Please ask for ferritin and transferrin saturation from "
                + "time to time, and say so if stools are black or bloody."
        )
        return [
            Reading(
                .ironLossByNsaid,
                isMeasured || story.hasNoLegProblem ? .know : .ask,
                .any(long.map(\.taken)),
                in: story,
                says
            )
        ].compactMap(\.self)
    }

    /// A medicine that keeps iron from being taken up.
    ///
    /// Source: summary of causes of iron deficiency (acid suppressants); calcium and antacids from
    /// memory.
    static let ironAbsorption = FindingRule(
        "iron-absorption",
        about: .medicines,
        Text(
            "medicines.ironAbsorption.statement",
            "A proton-pump inhibitor, H2 blocker, antacid or calcium together with iron tablets, or a "
                + "proton-pump inhibitor or H2 blocker with low iron: less iron is taken up. If "
                + "ferritin does not rise on tablets, iron by infusion is a question for the "
                + "clinician."
        ),
        basis: Basis(
            "iron-causes-summary",
            "evenfall-medicines",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        let acid = story.list.takes(anyOf: IronAndMedicines.acidBlockers)
        let binding = story.list.takes(anyOf: IronAndMedicines.bindsIron)
        guard acid.isYes || binding.isYes else { return [] }
        let withTablets = Reading(
            .ironAbsorption,
            .ask,
            (acid || binding) && story.list.takes(.oralIron),
            in: story,
            Text(
                "medicines.ironAbsorption.tablets",
                "Here stand together: {signs}. Less iron is taken up this way. Please ask whether both "
                    + "are needed, how many hours should lie between them, and when ferritin will be "
                    + "measured again."
            )
        )
        let withLowIron = Reading(
            .ironAbsorption,
            .ask,
            acid && LowIron.claim(story),
            in: story,
            Text(
                "medicines.ironAbsorption.low",
                "Here stand together: {signs}. With less stomach acid, less iron is taken up. Please "
                    + "ask whether this may be one reason for the low iron. Please do not change it "
                    + "on your own."
            )
        )
        return [withTablets ?? withLowIron].compactMap(\.self)
    }
}
