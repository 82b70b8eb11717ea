// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// What restless legs are, why they are hard to tell, genes, and cortisol.
    static let englishLegs: String = """
        = what-restless-legs-are
        group: legs
        title: What restless legs are
        lead: Restless legs are a strong urge to move the legs that comes when you rest.
        sources: allen-2014 heiw-rls-criteria ersj-rls-table winkelman-2026 song-2024
        rules: criterion-urge criterion-rest criterion-relief criterion-evening leg-significance
          leg-course
        questions: legs.urge legs.sensations legs.rest legs.evening legs.hours legs.often
        drawing: evening-clock

        The urge is hard to hold back. Most people also feel something in their legs. It may crawl,
        pull, buzz or ache. Some find no words for it. About 1 in 3 call it pain. The arms can take
        part too.

        ## Five signs

        Doctors look for five signs, and all five have to fit:

        - You feel an urge to move your legs.
        - It starts or grows when you sit or lie still.
        - It eases, at least in part, for as long as you move.
        - It is worse in the evening or at night than in the morning.
        - Nothing else explains all of it.

        When it is severe, the relief or the calm morning can be lost. Then it counts that they were
        there before.

        No blood test and no scan can show restless legs. Your own story is the test. This is one
        reason why they are [hard to diagnose](why-hard-to-diagnose).

        ## How common they are

        About 7 in 100 adults show signs like these. For about 3 in 100 they are a real burden. Most
        people have calm legs, so few of them know what your nights are like. Still, you are [not
        alone](you-are-not-alone).

        Some causes can be found and treated. Early on, it is worth a look at your
        [iron](iron-and-legs) and at your [medicines](medicines-that-worsen-legs).

        = why-hard-to-diagnose
        group: legs
        title: Why restless legs are hard to diagnose
        lead: Many leg problems look alike at night, and no single test can tell them apart.
        sources: allen-2014 hening-2009 terai-2021 garcia-borreguero-2011 winkelman-2026
        rules: plan-leg-story plan-leg-look-alikes
          criterion-not-explained-otherwise leg-pattern positionalDiscomfort footTapping
          venousDisease arthritis
        questions: legs.looks legs.ways legs.followUp legs.another

        Most visits to a doctor are by day. Your legs are calm then, and there is nothing to see.
        The feeling is hard to put into words. Pain in the back or legs can drown it out.

        ## Four signs are not enough

        One study asked 788 people who did not have restless legs. About 1 in 6 still had the first
        four signs. The other 5 in 6 did not. Cramps and awkward postures were among the reasons.
        Swollen veins, a sore joint or plain foot tapping can look alike as well.

        What does that mean in a back clinic? Say 12 of 100 people there have restless legs. All 12
        show the four signs, but so do about 14 of the other 88. Of these 26, fewer than half have
        restless legs. This is why doctors ask so much about other causes. We know of no list of
        questions that was tested in people with long back pain.

        ## Two things at once

        You can have more than one leg problem. In one study of people with spine problems, 9 in 10
        of those with restless legs had cramps as well. This helps your doctor to sort things out:

        - Tell about each leg problem on its own.
        - Note the worst and the calmest hour of your day.
        - Say what brings relief, and how long it lasts.
        - Bring a list of all you take, from the shop too.

        These pages compare them with [sciatica](legs-or-sciatica), [a narrow spine
        canal](legs-or-stenosis), [nerve damage](legs-or-neuropathy) and [cramps](legs-or-cramps).

        = genes
        group: causes
        title: Restless legs in the family
        lead: Genes can make restless legs more likely, but no single gene decides.
        sources: schormair-2024 didriksen-2020 stefansson-2007 kora-iron-genes
        rules: leg-supportive
        questions: legs.supportive

        Restless legs can run in families. Does a parent, a brother, a sister or a child have them
        too? Then tell your doctor. It is one more piece of the picture. But restless legs also come
        to people with no one else in the family.

        ## Many small parts

        The largest study so far looked at about 117,000 people with restless legs and about 1.5
        million without. It found many places in the genes that go with them. Most of these change
        the odds only a little.

        Genes are not the whole story. Low [iron](iron-and-legs), [pregnancy](pregnancy) and some
        [medicines](medicines-that-worsen-legs) play a part too.

        ## What is not known

        One study tied a gene for restless legs to smaller stores of iron. A later study did not
        find the same. How the genes act on the nerves is still an open question.

        ## What it means for you

        - No gene test can tell whether your legs are restless.
        - Gene tests that you can buy cannot tell it either.
        - Doctors do not use genes to choose a treatment for restless legs.
        - A gene is not your fate, and it is nobody’s fault.

        For now, the story of your family says more than a gene test. If your relatives like to
        talk, ask them about their nights. The numbers are in [the study of 46,000
        people](study-of-46000).

        = study-of-46000
        group: causes
        title: The study of 46,000 people
        lead: In 2017 a large study named 19 places in the genes that go with restless legs.
        sources: schormair-2017 schormair-2017-press winkelmann-2011 schormair-2024 song-2024

        You may have read about “46,000 people with restless legs”. It is most likely this study.
        First it looked at 15,126 people with restless legs and at about 95,000 without. Then it
        checked the result in 30,770 more people with them and in about 287,000 without. That makes
        close to 46,000 people with restless legs.

        ## What it found

        Six of the 19 places were known before, and 13 were new. So restless legs have a root in the
        body. They are not made up. The study also showed research where to look. In 2024 a study
        more than twice as large found many more places.

        ## What it does not mean

        - It is not a test. Many people with calm legs carry the same gene forms.
        - It cannot say who will get restless legs, or how bad they will be.
        - It did not try out a treatment.
        - It does not explain back pain.

        ## One place in numbers

        An older study found a place that raises the odds by about a third. Here is a rough sum.
        About 7 in 100 adults have restless legs. Of 100 people with one copy of this gene form,
        about 9 would have them. The other 91 would not.

        So your genes are [one part of many](genes). You cannot change them. You and your doctor can
        look at [iron](iron-and-legs), at [medicines](medicines-that-worsen-legs) and at
        [habits](habits).

        = cortisol
        group: causes
        title: Cortisol and restless legs
        lead: Cortisol follows the clock, as restless legs do, but a test of it does not help.
        sources: schilling-2010 hornyak-2008
        rules: not-tested

        Cortisol is a hormone. It helps the body to wake up and to meet stress. It is high in the
        morning and low around midnight. Restless legs run the other way. They are worst near
        midnight and calm in the morning. So it made sense to ask whether the two are linked.

        ## What two small studies found

        - One measured cortisol in urine at night. It was higher in 73 people with restless legs
          than in 34 without.
        - One gave ten people hydrocortisone, the same hormone, into a vein in the evening. Their
          legs felt better.

        The two point in opposite ways. If a lack were the cause, the first study should have found
        less. More cortisol at night may just be a sign of lying awake.

        ## What it means for you

        - A cortisol test can neither show nor rule out restless legs.
        - Cortisol is not a treatment for them. Ten people are too few to build on.
        - Doctors test it for other good reasons.
        - If you get cortisone for your back, note how your legs are in the days after.

        If someone offers you a test for your legs, ask: “What would we do differently with the
        result?” Tests that can change something are the [iron tests](iron-tests). What bad nights
        do, and what eases them, is under [sleep](sleep-and-legs).
        """
}
