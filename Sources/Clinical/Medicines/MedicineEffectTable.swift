// SPDX-License-Identifier: Apache-2.0

/// What each medicine does to restless legs and to back pain, as a clinician can read and review.
///
/// A line is `who | legs | back | question`. `who` is one or more ingredients or classes of
/// ``IngredientTable``; an ingredient's own line wins over that of its class, and of two classes
/// the line that stands first. `legs` and `back` hold the effect, the grade (A, B, C, conflict),
/// how well it was checked, and the sources; `-` means that nothing is said. The question is what
/// to ask a clinician (``MedicineEffect/Question``).
///
/// Source: knowledge file on restless legs, sections 4, 5, 6a, 6b and 6c.
enum MedicineEffectTable {
    static let all: String = mood + sleepAndNausea + legs + pain + others

    private static let mood: String = """
        mirtazapine | muchWorse B seen rottach-2008 kim-2008 kolla-2018 | noBenefit C awaitingSignOff evenfall-medicines | timing
        mianserin | worse C seen hoque-chesson-2010 | - | timing
        duloxetine | worse conflict seen rottach-2008 shao-2024 kolla-2018 | small conflict secondary acp-2017-summary | timing
        vortioxetine | worse C awaitingSignOff evenfall-medicines | noBenefit C awaitingSignOff evenfall-medicines | timing
        snri | worse conflict seen rottach-2008 kolla-2018 | unclear C awaitingSignOff evenfall-medicines | timing
        ssri | worse conflict seen rottach-2008 kolla-2018 | noBenefit C awaitingSignOff evenfall-medicines | timing
        doxepin | noneKnown B seen kolla-2018 | unclear C awaitingSignOff evenfall-medicines | -
        opipramol | unclear C awaitingSignOff evenfall-medicines | - | -
        tricyclic | worse conflict seen kolla-2018 hoque-chesson-2010 | unclear C awaitingSignOff evenfall-medicines | timing
        trazodone | noneKnown B seen kolla-2018 | - | -
        reboxetine | noneKnown B seen rottach-2008 | - | -
        bupropion | noneKnown A secondary bayard-2011 kolla-2018 | - | -
        hypericum | mayWorsen C awaitingSignOff evenfall-medicines | - | timing
        lithium | worse C awaitingSignOff evenfall-medicines | - | timing

        """

    private static let sleepAndNausea: String = """
        promethazine | worse C secondary aasm-2025-summary diphenhydramine-rls-answer | - | antiNausea
        antihistamine | worse C seen diphenhydramine-rls-answer aasm-2025-summary | - | withoutAntihistamine
        cetirizine, levocetirizine | mayWorsen C awaitingSignOff evenfall-medicines | - | withoutAntihistamine
        antihistamineLess | unclear C awaitingSignOff evenfall-medicines | - | -
        antipsychotic | worse C seen saber-2022 hoque-chesson-2010 bozorg-2022 | - | timing
        dopamineBlocker | worse C secondary aasm-2025-summary bozorg-2022 | - | antiNausea
        peripheralDopamineBlocker | unclear C awaitingSignOff evenfall-medicines | - | -
        setron | noneKnown C awaitingSignOff evenfall-medicines | - | -
        clonazepam | noneKnown C secondary aasm-2025-rows | noBenefit C seen nice-ng59-2020 | sedation
        benzodiazepine | noneKnown C awaitingSignOff evenfall-medicines | noBenefit C seen nice-ng59-2020 | sedation
        melatonin | mayWorsen conflict awaitingSignOff evenfall-medicines | - | timing
        sodium oxybate | mayWorsen C awaitingSignOff evenfall-medicines | - | timing
        cannabis | unclear conflict awaitingSignOff evenfall-medicines | unclear C awaitingSignOff evenfall-medicines | sedation
        valerian | unclear C awaitingSignOff evenfall-medicines | - | -

        """

    private static let legs: String = """
        gabapentin | better A secondary aasm-2025-rows garcia-borreguero-2002 | noBenefit A seen nihr-2017 enke-2018 nice-ng59-2020 | whatFor
        pregabalin | better A secondary aasm-2025-rows allen-2014-pregabalin | noBenefit A seen nihr-2017 enke-2018 nice-ng59-2020 | whatFor
        gabapentin enacarbil | better A secondary aasm-2025-rows | noBenefit C awaitingSignOff evenfall-medicines | whatFor
        dopamineAgonist | betterThenWorse conflict secondary aasm-2025-rows aan-2016 allen-2011 | noBenefit C awaitingSignOff evenfall-medicines | augmentation
        levodopa | betterThenWorse conflict secondary aasm-2025-rows allen-2011 | noBenefit C awaitingSignOff evenfall-medicines | augmentation
        dipyridamole | better C secondary aasm-2025-rows | - | beforeInjection
        clonidine | better C seen aasm-2012 | - | -
        carboxymaltose | better A secondary aasm-2025-rows | - | iron
        iron dextran, ferumoxytol | better C secondary aasm-2025-rows | - | iron
        intravenousIron | unclear C awaitingSignOff evenfall-medicines | - | iron
        oralIron | better B secondary aasm-2025-rows | - | iron
        carbamazepine | unclear conflict secondary aasm-2025-rows | noBenefit C seen nice-ng59-2020 | whatFor
        zonisamide, phenytoin, topiramate | mayWorsen C awaitingSignOff evenfall-medicines | noBenefit C seen nice-ng59-2020 | timing
        antiepileptic | unclear C awaitingSignOff evenfall-medicines | noBenefit C seen nice-ng59-2020 | -

        """

    private static let pain: String = """
        tramadol | betterThenWorse C seen tramadol-series tramadol-withdrawal-2014 hoque-chesson-2010 | small C secondary acp-2017-summary | augmentation
        tapentadol | unclear C awaitingSignOff evenfall-medicines | unclear C awaitingSignOff evenfall-medicines | onePrescriber
        pethidine | unclear C awaitingSignOff evenfall-medicines | unclear C awaitingSignOff evenfall-medicines | onePrescriber
        oxycodone | better A seen trenkwalder-2013 aasm-2025-rows | noBenefit B seen opal-2023 | onePrescriber
        opioid | better B seen winkelman-2023 aasm-2025-rows | noBenefit C awaitingSignOff evenfall-medicines | onePrescriber
        nsaid | ironLoss A seen moore-2008 | small A seen schreijenberg-2019 | iron
        nsaid on the skin | noneKnown C awaitingSignOff evenfall-medicines | unclear C awaitingSignOff evenfall-medicines | -
        localAnaesthetic, capsaicin | noneKnown C awaitingSignOff evenfall-medicines | unclear C awaitingSignOff evenfall-medicines | -
        acetaminophen | noneKnown C seen berger-2003 leutgeb-2002 | conflict conflict seen schreijenberg-2019 | -
        metamizole | unclear C awaitingSignOff evenfall-medicines | unclear C awaitingSignOff evenfall-medicines | -
        cyclobenzaprine | worse C secondary muscle-relaxant-pages | shortTerm C awaitingSignOff evenfall-medicines | timing
        orphenadrine | worse C awaitingSignOff evenfall-medicines | unclear C awaitingSignOff evenfall-medicines | withoutAntihistamine
        methocarbamol | noneKnown C awaitingSignOff evenfall-medicines | unclear C awaitingSignOff evenfall-medicines | sedation
        baclofen | noneKnown C awaitingSignOff evenfall-medicines | unclear C awaitingSignOff evenfall-medicines | sedation
        tizanidine | unclear conflict secondary muscle-relaxant-pages | shortTerm C awaitingSignOff evenfall-medicines | sedation
        muscleRelaxant | unclear C awaitingSignOff evenfall-medicines | unclear C awaitingSignOff evenfall-medicines | sedation
        steroid | unclear C seen hornyak-2008 | noBenefit C seen nice-ng59-2020 | beforeInjection
        quinine | noneKnown C awaitingSignOff evenfall-medicines | - | whatFor
        ketamine | unclear C awaitingSignOff evenfall-medicines | unclear C awaitingSignOff evenfall-medicines | -

        """

    private static let others: String = """
        protonPumpInhibitor, h2Blocker, antacid | ironUptake C secondary iron-causes-summary | - | iron
        thyroid | mayWorsen C seen diphenhydramine-rls-answer | - | thyroidDose
        interferon | mayWorsen C seen diphenhydramine-rls-answer | - | timing
        betaBlocker | mayWorsen C awaitingSignOff evenfall-medicines | - | timing
        statin | noneKnown C awaitingSignOff evenfall-medicines | - | -
        magnesium | unclear conflict seen gonzalez-parejo-2024 | noBenefit C awaitingSignOff evenfall-medicines | -
        caffeine | unclear conflict seen batool-anwar-2016 | - | -
        """
}
