// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// Iron, medicines for the legs and for the back, and opioids.
    static let englishMedicines: String = """
        = iron-treatment
        group: treatments
        title: Iron as a treatment
        lead: When iron is low, more iron can calm restless legs. It does not work for everyone.
        sources: aasm-2025-iron allen-2018 iron-summaries glaspy-2021 fcm-label-2026
        rules: iron-treat iron-intravenous-only iron-stop iron-absorption iron-spacing
        phosphate-after-infusion phosphate-before-repeat low-phosphate
        treatments: iron-tablets iron-infusion

        The limits for restless legs are higher than those for anaemia. A value that the lab calls
        normal can still be low for the legs: see [iron tests](iron-tests).

        ## What guidelines say for adults

        - Ferritin up to 75, or saturation below 20 %: tablets or an infusion.
        - Ferritin above 75 and up to 100: an infusion only, as the gut takes up too little.
        - Ferritin above 100: not as a routine.
        - Saturation above 45 %: no iron, but a look for the cause.

        These limits are what experts agreed on. Other limits hold on dialysis and in children.

        ## Tablets and infusion

        Tablets need about 12 weeks to show what they do. They can upset the gut, and medicines
        against stomach acid can keep the iron out.

        An infusion goes into a vein, and it too is judged after about 12 weeks. One product,
        ferric carboxymaltose, can lower the phosphate in the blood, and that can hurt the bones.
        If your back, ribs or feet hurt in a new way in the weeks or months after it, ask for a
        phosphate test.

        ## What to ask

        - Why is my iron low? Could I be losing blood, for example from a medicine such as
          ibuprofen?
        - Which form suits me, and when do we test again?

        Read more in [iron and the legs](iron-and-legs) and [a fair test](a-fair-test).

        = medicines-for-legs
        group: treatments
        title: Medicines for the legs
        lead: In 2025 the first choice changed.
        sources: aasm-2025-rows allen-2014-pregabalin allen-2011 cornelius-2010 fda-2019-breathing
        rules: plan-leg-medicine plan-one-drug-two-answers
          helps-legs indication-mismatch gabapentinoid-kidney-dose antacid-gabapentin
        sudden-sleep
        treatments: gabapentinoids dopamine-agonists levodopa dipyridamole

        This is what the US guideline of 2025 says. Before any medicine, it looks at
        [iron](iron-treatment) and at [medicines that worsen legs](medicines-that-worsen-legs).

        ## Advised first

        These are gabapentin, gabapentin enacarbil and pregabalin. In one trial 71 in 100 got much
        better with pregabalin, and 29 did not; with a dummy pill, 47 in 100 did. You may feel
        dizzy or sleepy, gain weight, or feel low. The dose must fit your kidneys. With an opioid
        or a sleeping pill, they can slow your breathing.

        ## No longer advised as standard

        These are pramipexole, ropinirole, rotigotine and levodopa. They often work well at first.
        With time they can make the legs worse, which is called [augmentation](augmentation). In
        one group, it was clear in 20 in 100 after almost three years, and only 25 in 100 had no
        sign of it. They can also bring strong urges to gamble, shop or eat.

        If you take one, there is no need to rush. Do not change the dose on your own; ask your
        doctor what fits you best.

        ## May be used

        Dipyridamole is one; it also makes you bleed more easily. In hard cases it is an
        [opioid](opioids) in a low dose.

        ## What to ask

        - Is this for my legs, my back, or both?
        - What will show that it works, and when do we look?

        = medicines-for-back
        group: treatments
        title: Medicines for the back
        lead: Medicines help back pain only a little, so their risks count all the more.
        sources: cashin-2025 bmj-analgesia-2024 ferreira-2021 nice-ng59-2020 enke-2018 moore-2008
        rottach-2008 diphenhydramine-rls-answer
        rules: plan-back-medicine
          triple-whammy nsaid-kidney nsaid-anticoagulant nsaid-serotonergic-bleeding
        acetaminophen-total serotonin seizure-threshold
        questions: medicines allergies
        treatments: nsaids acetaminophen snri muscle-relaxants benzodiazepines

        - Ibuprofen and its group (NSAIDs): most guidelines name them first, and the gain is small.
          They can harm the stomach, kidneys and heart. They make the gut lose some blood, so iron
          can fall and the legs can get worse.
        - Acetaminophen: no better than a dummy pill for new back pain. It is in many products, so
          count them all.
        - Duloxetine and its group (SNRIs): in trials, pain fell by 5 points out of 100 more than
          with a dummy pill. A US guideline lists duloxetine; NICE in England advises against it.
          In some people it makes restless legs worse.
        - Muscle relaxants: a US guideline of 2017 named them for new pain. They make you sleepy.
        - Benzodiazepines: the risks are high. With an opioid they can stop your breathing.
        - Gabapentin and pregabalin: no gain for the back, but they are [advised first for the
          legs](medicines-for-legs).

        Night products (“PM”) often hold an antihistamine. That can stir the legs: see [medicines
        that worsen legs](medicines-that-worsen-legs).

        ## What to ask

        - What is this for, and how will we know that it works?
        - How long should I take it?
        - Does it fit my kidneys, my stomach and my other medicines?
        - What does it do to my legs?

        If you take one of these now, do not change it on your own; some need a slow plan. See also
        [opioids](opioids).

        = opioids
        group: treatments
        title: Opioids
        lead: For the back and for the legs, the answer is not the same.
        sources: opal-2023 nice-ng59-2020 trenkwalder-2013 aasm-2025-rows fda-2016-boxed-warning
        gomes-2017 cdc-2022-naloxone tramadol-withdrawal-2014
        rules: plan-opioid-review
          opioid-gabapentinoid opioid-benzodiazepine opioid-alcohol opioid-sleep-apnoea
        opioid-respiratory opioid-kidney opioid-daily-total naloxone-talk sedative-load driving
        abrupt-stop
        treatments: opioids

        ## For the back

        In one trial, 347 people with new back or neck pain took an opioid or a dummy pill. After
        six weeks, pain was 2.8 out of 10 with the opioid and 2.3 with the dummy pill, so the
        opioid did not help. For chronic back pain, guidelines advise against opioids or name them
        last.

        ## For the legs

        For severe restless legs, when all else has failed, the US guideline of 2025 leaves room
        for a low dose. In one trial with 276 people, an opioid eased the legs by 7 points out of
        40 more than a dummy pill did. But more than a third did not finish. Tramadol can ease the
        legs too; it is thought that it can also worsen them later.

        ## The risks

        - Your breathing can slow down. Gabapentin, pregabalin, sleeping pills, alcohol and pauses
          of breath in sleep add to it.
        - They slow the gut, you may fall, and it can be hard to come off them.

        If someone is hard to wake, breathes slowly or has blue lips, call the emergency number.

        ## What to ask

        - Can one doctor look after all my opioids, for back and legs?
        - Should I have naloxone at home?
        - How would I come off it, slowly?

        If you take one now, a sudden change can harm you and stir the legs. Make a plan first, for
        example with a [pain specialist](pain-specialist). See also [medicines for the
        back](medicines-for-back).
        """
}
