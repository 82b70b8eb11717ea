// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// What looks like restless legs, and how to tell it apart.
    static let englishLookAlikes: String = """
        = legs-or-sciatica
        group: lookAlikes
        title: Restless legs or sciatica?
        lead: Sciatica hurts along a line in one leg, while restless legs urge you to move.
        sources: garcia-borreguero-2011 petersen-2017 kocabicak-2014 yang-2014
        rules: lumbarRadiculopathy nerveRoot
        questions: legs.place legs.tender back.nerve
        drawing: where-it-runs

        Sciatica comes from a nerve in the low back that is pressed or sore. Both can trouble you
        when you sit or lie, and both can cost you sleep.

        ## More like sciatica

        - It is mostly in one leg.
        - It runs in a line from the back or buttock to below the knee.
        - A cough or a strain shoots pain down the leg.
        - A patch of skin is numb, or the foot is weak.
        - It hurts, but there is no urge to move.

        ## More like restless legs

        - There is an urge to move, with pain or without.
        - It follows no line, and both legs may take part.
        - Evenings are worse, whatever you did that day.
        - It eases while you move and comes back when you rest.

        ## You can have both

        Studies do not agree on how often. In one, 68 of 100 people waiting for surgery on a pressed
        nerve in the back showed signs of restless legs, and 16 of 100 others. It did not rule out
        other causes, so 68 is likely too high. In another spine clinic it was 5 of 100. There,
        which leg was restless did not depend on where the scan showed a pressed nerve.

        Draw each feeling on its own, and ask: “Which of these comes from my back?” More is on the
        page about [nerve pain](neuropathic-pain).

        Is the skin between your legs numb? Do you have new trouble with bladder or bowel, or a leg
        that gets weaker? Then [get help now](red-flags).

        = legs-or-stenosis
        group: lookAlikes
        title: Restless legs or a narrow spine canal?
        lead: A narrow canal hurts as you walk and eases as you sit; restless legs do the reverse.
        sources: suri-2010 sugioka-2008 terai-2021 rls-differential-summary
        rules: lumbarStenosis stenosis arterialDisease
        questions: back.postures legs.relief
        drawing: bend-forward

        The nerves of the legs run through a canal in the spine. When it is narrow, doctors call it
        spinal stenosis.

        ## More like a narrow canal

        - Standing and walking bring it on.
        - Sitting down ends it.
        - Bending forward helps, as over a shopping cart.
        - Both buttocks or both legs hurt.
        - It is more likely past 70 and less likely before 60.

        ## More like restless legs

        - Sitting and lying bring it on.
        - Walking eases it.
        - Evenings and nights are the worst.

        ## Or the arteries of the leg

        Narrow arteries can stop a walk as well, mostly with pain in the calf. The distance is about
        the same each time. Standing still ends the pain in a few minutes. You do not have to sit.
        Ask your doctor to feel the pulses in your feet.

        ## You can have both

        One study looked at people of 65 and older with spine problems. Of those with a narrow
        canal, about 1 in 8 had restless legs too. The other 7 did not. So tell about the pain on
        walking and the unrest at night as two things.

        A picture of the spine alone [rarely settles it](why-not-a-scan). A leg that is newly weak,
        or cold and pale, needs [help at once](red-flags).

        = legs-or-neuropathy
        group: lookAlikes
        title: Restless legs or nerve damage?
        lead: Nerve damage is felt in the feet all day, and walking does not take it away.
        sources: bozorg-2022 winkelman-2026 song-2024
        rules: peripheralNeuropathy painfulLegsMovingToes diabetes-range
        questions: legs.daytime

        Doctors call it neuropathy. The long nerves to the feet are harmed, and they send false
        signals or none.

        ## More like nerve damage

        - It begins in the feet and spreads like a pair of socks.
        - It burns or tingles, or the skin is numb.
        - It is there all day, though it may be worse at night.
        - Walking does not help and may even hurt.
        - There is no urge to move.

        ## More like restless legs

        - There is an urge to move.
        - It eases as long as you move.
        - The mornings are mostly calm.

        Here is a simple test. Sit still at ten in the morning. Is the feeling there? Does a short
        walk take it away? Note both for your doctor.

        ## You can have both

        About 1 in 5 people with neuropathy have restless legs too. About 4 in 5 do not. Each may
        need its own treatment, so it helps to know.

        ## What to ask

        - Can you test how I feel touch on my feet?
        - Can we test my blood sugar, vitamin B12 and thyroid?
        - Could one of my medicines harm the nerves?

        Rarely, the toes move slowly on their own and cannot be stopped. Show this to your doctor,
        or film it. You can read more about [nerves](nerves) and about [nerve
        pain](neuropathic-pain). New weakness in a leg is [a warning sign](red-flags).

        = legs-or-cramps
        group: lookAlikes
        title: Restless legs or cramps?
        lead: A cramp is sudden and hard as a knot; restless legs build up and have no knot.
        sources: bozorg-2022 hening-2009 terai-2021
        rules: legCramps myalgia hypnicJerks
        questions: legs.looks

        Both come at night, both make you get up, and many people use one word for both.

        ## More like a cramp

        - It comes all at once, mostly in one calf or foot.
        - The muscle goes hard. You can feel or see the knot.
        - It lasts for seconds or minutes.
        - It ends when you stretch that muscle.
        - The spot is sore for a while.

        ## More like restless legs

        - It builds up over minutes while you rest.
        - There is no hard knot.
        - You want to move, not just to stretch one muscle.
        - It comes back when you rest again.

        ## Other brief visitors

        A leg that was pressed or bent gets well when you turn once, and stays well. A single jerk
        as you drop off is common and is thought to do no harm. Sore muscles hurt when you press
        them, and a walk does not end it.

        ## You can have both

        In one study of people with spine problems, about 9 in 10 of those with restless legs had
        cramps too. But so did 7 in 10 of those without. So a cramp says little about restless legs,
        one way or the other.

        Ask your doctor: “Could a medicine or a lack of something be behind my cramps?” Gentle
        [stretching](stretching-yoga-tai-chi) is worth a try.

        Is one calf newly swollen, warm and sore? That may be a clot. [Get help the same
        day](red-flags).

        = legs-or-akathisia
        group: lookAlikes
        title: Restless legs or akathisia?
        lead: Akathisia is unrest in the whole body, and a medicine is often behind it.
        sources: bozorg-2022 rls-differential-summary garcia-borreguero-2011 aasm-2025-summary
        rules: akathisia hypotensiveAkathisia anxiety
        questions: legs.ways allergies

        It is easily taken for worry or for restless legs. What helps is not the same, so it is
        worth telling them apart.

        ## More like akathisia

        - The whole body wants to move, not just the legs.
        - You pace, rock, or shift from foot to foot.
        - It comes at any hour of the day.
        - Moving helps only a little.
        - It began days or weeks after a medicine was new or the dose went up.

        Medicines that can do this are some of those against nausea, against psychosis, and against
        depression.

        ## More like restless legs

        - It stays mainly in the legs.
        - Lying down makes it worse.
        - Evenings are worst, and mornings are calm.
        - Moving eases it well.

        ## A form that comes with sitting

        A rare form comes only when you sit, and it is gone when you lie flat. It is seen in people
        whose blood pressure falls when they stand. Ask to have yours measured both ways.

        ## What to do

        Did it begin with a new medicine? Call the doctor who gave it to you, best on the same day.
        Ask: “Could this be the medicine, and is there another one?” Do not stop it on your own, for
        a sudden stop can harm you too. Write it down as a bad reaction, so that it is not given
        again by mistake.

        Other [medicines can worsen legs](medicines-that-worsen-legs) as well. If you feel you
        cannot go on, [get help now](red-flags).
        """
}
