// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension FindingRule {
    /// A known aggravator without a link in time.
    ///
    /// Source: ``MedicineEffectTable``; each finding rests on the line of its medicine. A special
    /// topic or a link in time stands in its place where it fits.
    static let worsensLegs = FindingRule(
        "worsens-legs",
        about: .medicines,
        Text(
            "medicines.worsens.statement",
            "A medicine is taken that is known or reported to make restless legs worse: mirtazapine "
                + "most of all, other antidepressants, sedating antihistamines, dopamine blockers, "
                + "lithium and some others. It is a prompt to ask, whether or not the legs changed "
                + "after it."
        ),
        basis: basis(of: [.muchWorse, .worse, .mayWorsen], grade: .conflicting)
    ) { story in
        story.list.takenNow.compactMap { medicine in
            guard let effect = medicine.aggravation, !isNamedElsewhere(medicine),
                TimeLink.change(after: medicine, in: story) == nil,
                TimeLinkInDiary.change(after: medicine, in: story) == nil
            else { return nil }
            let isRare = effect.legs == .mayWorsen
            return Reading(
                .worsensLegs,
                isRare || story.hasNoLegProblem ? .know : .ask,
                of: medicine,
                isRare ? LegEffectWords.mayWorsen : LegEffectWords.worse(effect),
                basis: effect.legsBasis
            )
        }
    }

    /// A medicine that can ease restless legs.
    ///
    /// Source: ``MedicineEffectTable`` (AASM 2025; registries and trials).
    static let helpsLegs = FindingRule(
        "helps-legs",
        about: .medicines,
        Text(
            "medicines.helps.statement",
            "A medicine is taken that can ease restless legs, whatever it is taken for: "
                + "gabapentinoids and iron in the right person, low doses of opioids, and, at first, "
                + "dopamine medicines and tramadol."
        ),
        basis: basis(of: [.better, .betterThenWorse], grade: .strong)
    ) { story in
        guard !story.hasNoLegProblem else { return [] }
        return story.list.takenNow.compactMap { medicine in
            let effects = medicine.effects
            if let effect = effects.first(where: { $0.legs == .betterThenWorse }) {
                guard !DopamineAgonists.isForLegs(medicine, in: story) else { return nil }
                return Reading(
                    .helpsLegs,
                    .know,
                    of: medicine,
                    LegEffectWords.betterThenWorse,
                    basis: effect.legsBasis
                )
            }
            guard let effect = effects.first(where: { $0.legs == .better }) else { return nil }
            return Reading(
                .helpsLegs,
                .know,
                of: medicine,
                LegEffectWords.better,
                basis: effect.legsBasis
            )
        }
    }

    /// A medicine of which no effect on the legs is known.
    ///
    /// Every ingredient must stand in the table with no direct effect; an ingredient that is not
    /// clear, or not in the table, keeps it silent. Source: ``MedicineEffectTable``.
    static let neutralForLegs = FindingRule(
        "neutral-for-legs",
        about: .medicines,
        Text(
            "medicines.neutral.statement",
            "A medicine is taken of which no direct effect on restless legs is known, such as "
                + "acetaminophen, an anti-inflammatory medicine, trazodone or bupropion. That does "
                + "not call it safe."
        ),
        basis: basis(of: [.noneKnown, .ironLoss, .ironUptake, .unclear], grade: .weak)
    ) { story in
        guard !story.hasNoLegProblem else { return [] }
        return story.list.takenNow.compactMap { medicine in
            let effects = medicine.effects
            guard let first = effects.first, effects.count == medicine.ingredients.count,
                effects.allSatisfy({ $0.legs == .noneKnown || $0.legs == .ironLoss })
            else { return nil }
            let iron = effects.first { $0.legs == .ironLoss }
            return Reading(
                .neutralForLegs,
                .know,
                of: medicine,
                iron == nil ? LegEffectWords.neutral : LegEffectWords.ironLoss,
                basis: (iron ?? first).legsBasis
            )
        }
    }

    /// Whether a special topic speaks of the medicine.
    private static func isNamedElsewhere(_ medicine: ListedMedicine) -> Bool {
        HiddenAntihistamine.isHidden(in: medicine) || medicine.isAny(of: [.dopamineBlocker])
    }

    /// All sources of the lines with one of these effects.
    private static func basis(of legs: [MedicineEffect.Legs], grade: EvidenceGrade) -> Basis {
        let sources = MedicineEffect.all.filter { legs.contains($0.legs) }
            .flatMap { $0.legsBasis.sources + ($0.backBasis?.sources ?? []) }
        return Basis(
            sources.withoutRepeats,
            grade: grade,
            verification: .awaitingSignOff,
            reviewed: .lastReview
        )
    }
}

/// The sentences on what a medicine does to the legs.
private enum LegEffectWords {
    static func worse(_ effect: MedicineEffect) -> Text {
        effect.legs == .muchWorse ? muchWorse : worse
    }

    static let muchWorse = Text(
        "medicines.worsens.most",
        "{signs} brings or worsens restless legs in about one in four people who take it. Please "
            + "ask the prescriber at the next visit whether it may play a part. Please do not "
            + "change it on your own."
    )
    static let worse = Text(
        "medicines.worsens.says",
        "{signs} can make restless legs worse in some people. Please ask the prescriber at the next "
            + "visit whether it may play a part. Please do not change it on your own."
    )
    static let mayWorsen = Text(
        "medicines.worsens.rare",
        "There are a few reports that {signs} made restless legs worse, or did so when the dose was "
            + "too high. If the legs changed after it, please tell the prescriber. Please do not "
            + "change it on your own."
    )
    static let better = Text(
        "medicines.helps.says",
        "{signs} is one of the medicines that can ease restless legs, whatever it was prescribed "
            + "for. Whether it does so can be seen in the diary."
    )
    static let betterThenWorse = Text(
        "medicines.helps.atFirst",
        "{signs} can ease restless legs at first. Over months or years it can make them begin "
            + "earlier, spread or grow stronger. Please tell the prescriber if that happens, and "
            + "please do not change the dose on your own."
    )
    static let neutral = Text(
        "medicines.neutral.says",
        "No effect of {signs} on restless legs is known."
    )
    static let ironLoss = Text(
        "medicines.neutral.iron",
        "{signs} does not act on restless legs by itself. Taken for long it can cost a little blood "
            + "and lower iron, which matters for the legs."
    )
}
