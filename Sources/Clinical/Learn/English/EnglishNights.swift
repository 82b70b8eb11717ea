// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// Medicines that worsen legs, sleep, habits, and what to do in the night.
    static let englishNights: String = """
        = augmentation
        group: causes
        title: Augmentation
        lead: A medicine that helped at first can make restless legs worse over time.
        sources: allen-2011 garcia-borreguero-2016 rls-foundation allen-2014-pregabalin
          augmentation-clinic
        rules: plan-dopamine-review augmentation-possible above-legs-maximum abrupt-stop
        treatments: dopamine-agonists levodopa
        drawing: augmentation

        It happens with medicines that act like [dopamine](dopamine): pramipexole, ropinirole,
        rotigotine and levodopa. It is thought to happen with tramadol too, though rarely. It is not
        your fault, and it can be treated.

        ## The signs

        - It begins earlier in the day than before the treatment.
        - It starts sooner after you sit down.
        - It is stronger than before.
        - It spreads to the arms or the body.
        - You wish for a higher dose, or for an earlier one.

        The wish for more is often the first clue.

        ## How common it is

        One study asked 266 people who had been treated for almost three years on average. About 1
        in 5 clearly had it, and with each year it came to about 8 in 100 more. Only 1 in 4 had no
        sign of it at all. In a trial of about a year it was 5 to 8 of 100 with pramipexole. With
        pregabalin, which works in another way, it was 2 of 100.

        ## What to ask

        Please do not stop, lower or raise the medicine on your own. A sudden stop can bring very
        bad nights and low mood. A change is made in steps, with help. Ask soon:

        - Could this be augmentation?
        - Is my iron low? In one clinic it was low in 2 of 3 people with augmentation.
        - Does one of my other medicines make it worse?
        - What is our plan for the hard nights of a change?

        Two weeks of diary help: note the first hour of unrest each day. See [other
        medicines](medicines-for-legs), [iron tests](iron-tests) and [who can
        help](pain-specialist).

        = medicines-that-worsen-legs
        group: causes
        title: Medicines that can make legs worse
        lead: Some medicines bring on restless legs or make them worse, and a few are well hidden.
        sources: rottach-2008 kolla-2018 diphenhydramine-rls-answer aasm-2025-summary bayard-2011
        rules: plan-aggravators
          worsens-legs time-link hidden-antihistamine dopamine-blocker avoid-antihistamines
          avoid-anti-emetics avoid-antipsychotics
        questions: medicines

        They may be doing you good in other ways. So the aim is to know of them and to ask, not to
        drop them.

        ## Which ones

        - Sleep aids and “night” pain tablets with diphenhydramine or doxylamine. Some allergy
          tablets that make you sleepy belong here too.
        - Tablets against nausea that block dopamine, such as metoclopramide.
        - Some medicines against depression. With mirtazapine, restless legs began or got worse in
          about 28 of 100 people. In 72 they did not.
        - Some medicines against psychosis.

        With most other medicines against depression it was 5 to 10 of 100 in that study. A later
        review called it uncommon. Bupropion does not seem to do it.

        ## The clue is time

        Most often it begins in the first days. So look back: was something new, or a dose raised,
        in the four weeks before it got worse? A medicine you have taken for years is a less likely
        cause. Low [iron](iron-and-legs) or lying still with a bad back may have come at the same
        time.

        ## What to do

        Never stop one on your own. A sudden stop can harm you, and can itself stir up the legs. Ask
        your doctor or pharmacist:

        - Could this one be the reason?
        - Is there one that is kinder to the legs, or a lower dose?
        - Before an operation: what will I get against nausea?

        Bring the boxes, for names can hide what is inside. See also [akathisia](legs-or-akathisia),
        [augmentation](augmentation) and [medicines for the back](medicines-for-back).

        = sleep-and-legs
        group: legs
        title: Sleep and restless legs
        lead: Restless legs keep you awake, and a short night makes the next day harder.
        sources: winkelman-2026 fulda-2008 aasm-2025-summary silber-2021
        rules: plan-sleep-apnoea sleep-schedule opioid-sleep-apnoea sudden-sleep
        questions: habits.sleep legs.burden
        treatments: cbt-i

        When rest begins, the legs begin. Some people cannot fall asleep. Others wake after a few
        hours and have to walk. It has nothing to do with a weak will.

        ## Kicks in your sleep

        About 8 in 10 people with restless legs also kick in their sleep. You may not notice, but a
        partner may. Kicks alone prove little. Many people with calm legs kick too. You do not need
        a night in a sleep lab to find restless legs.

        ## Look for more than one cause

        - Loud snoring, or pauses in breathing: ask about sleep apnoea. It is thought to worsen
          restless legs.
        - Very sleepy by day: ask why. It may be a medicine.
        - Falling asleep without warning: tell your doctor the same day, and do not drive until it
          is cleared up.
        - Low mood: about 3 in 10 people with restless legs have depression, and 7 in 10 do not. It
          can be treated, so please say it.
        - Pain: see [sleep and pain](sleep-and-pain).

        ## What may help

        Going to bed at the same time, a calm evening and a cool, dark room carry little risk. How
        much they help the legs is not well known. There is also a treatment for [poor
        sleep](mind-and-sleep-treatments) that needs no tablets.

        For the bad hours there is [three in the morning](restless-nights). If you sleep less than
        four hours in three nights running, see a doctor within the week.

        = habits
        group: legs
        title: Coffee, alcohol, tobacco and movement
        lead: Some habits may stir up the legs, but the proof is thinner than most people think.
        sources: batool-anwar-2016 song-2024 didriksen-2020 aasm-2025-summary fda-2019-breathing
        rules: caffeine alcohol tobacco movement sitting late-hard-exercise
        questions: habits.drinks habits.movement

        ## Coffee, tea and cola

        A guideline names caffeine as a trigger. Yet a study of about 55,000 people found no link.
        So there is no need for a ban. Try two weeks without, note how your legs are, and compare.
        How to do that is told under [a fair test](a-fair-test).

        ## Alcohol

        Here studies disagree. In the same study, people who drank some alcohol got restless legs
        less often. Another points to heavy drinking as a risk. Some people feel worse after a glass
        at night. The danger lies elsewhere: with opioids, gabapentin, pregabalin or sleeping
        tablets, alcohol can slow your breathing.

        ## Tobacco

        People who smoke have restless legs more often. As a rough sum, it is 10 in 100 of them and
        7 in 100 of the others. Whether legs get calmer after quitting is not known.

        ## Movement and sitting

        - People who move little or weigh more get restless legs more often. That is no proof of
          cause.
        - Steady, gentle exercise can help legs and back. See [movement](movement).
        - If hard training late in the day stirs up your legs, try an earlier hour.
        - Plan for long trips: an aisle seat, breaks, and something to do.

        Food counts through [iron](iron-and-legs). Change one thing at a time, or you will not know
        what helped.

        = restless-nights
        group: legs
        title: Three in the morning
        lead: When your legs will not let you rest, there is something calm and safe you can do now.
        sources: silber-2021 zhuang-2019 evenfall-consensus
        rules: severe-sleep-loss
        questions: legs.burden
        treatments: mental-engagement

        You are doing nothing wrong. Many others are up now too.

        ## First, be safe

        - Sit up, put both feet on the floor, and turn on a low light.
        - Stand only if you are steady. Some medicines make you dizzy, so hold on to something.

        ## Then calm the legs

        - Walk a little in the room, or rise on your toes with a hand on the wall.
        - Stretch your calves slowly. Stop if your back or a leg hurts more.
        - Try what you like, for little is proven: a cool cloth, warm water, rubbing.
        - Keep your mind busy: a puzzle, a book, something for your hands.
        - Go back to bed when you feel sleepy.

        Take no extra dose, and drink no alcohol to sleep.

        ## When to call for help

        Call the emergency number if one of these is new:

        - both legs weak, or numb skin between the legs
        - you cannot pee, or you lose control of bladder or bowel
        - pain in the chest, or trouble with breathing
        - a leg that is cold and pale

        A newly swollen, sore leg needs a doctor the same day. All of it is under [warning
        signs](red-flags).

        Would you rather not be alive? Please do not stay alone with it. Wake someone, or call the
        emergency number or a crisis line. [You are not alone](you-are-not-alone).

        In the morning, write one line: when, how long, what helped. After three nights of less than
        four hours, see a doctor this week.
        """
}
