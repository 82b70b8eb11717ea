// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// How back and legs are linked, sleep and pain, and the warning signs.
    static let englishLinked: String = """
        = how-the-two-are-linked
        group: linked
        title: Back pain and restless legs
        lead: The two often come together, and no one yet knows why.
        sources: norway-2021 terai-2021 yang-2014 kocabicak-2014
        rules: iron-loss-by-nsaid
        questions: start

        How often they meet depends on how you count.

        - In Norway, 2,634 people were asked at their family doctor’s. Of those with chronic muscle
          or back pain, 23 in 100 had signs of restless legs; of the others, 12 in 100.
        - In one spine clinic, 278 people from 65 years on were asked: 11.5 in 100 had them, and 12
          in 100 of those with a narrow canal.
        - In another spine clinic, it was 5 in 100 of 639 people.
        - Before surgery on a nerve root, it was 68 in 100 of 66 people. In a group for comparison,
          it was 16 in 100.

        Why so far apart? The 5 came from strict rules, the 11.5 from a survey with the questions
        of experts. The 68 came from a questionnaire with no check for look-alikes. A pressed nerve
        can feel like restless legs, so 68 is likely too high.

        ## What is not known

        Whether one causes the other is open. Poor sleep, little movement, low iron and some
        medicines may play a part. After surgery, fewer of the 66 had restless legs, but that is no
        proof. Among the 639, the restless leg had no link with the nerve that was pressed on the
        scan.

        ## What you can do

        Keep each feeling apart: note where it is, when it comes, and what eases it. [Legs or
        sciatica](legs-or-sciatica) and [legs or stenosis](legs-or-stenosis) help you to tell them
        apart. If you often take medicines such as ibuprofen, ask about your [iron](iron-and-legs).

        = sleep-and-pain
        group: linked
        title: Sleep and pain
        lead: Bad nights and bad days with pain often go hand in hand.
        sources: kocabicak-2014 diphenhydramine-rls-answer downie-2013 evenfall-consensus
        rules: night-pain severe-sleep-loss
        questions: habits.sleep
        drawing: pain-loop

        Among people who waited for surgery on a nerve root, 70 in 100 slept badly. In a group for
        comparison, 57 in 100 did. Which comes first is not known. Pain and bad sleep are thought
        to make each other worse.

        ## What keeps you awake?

        It is worth finding out, because each cause has its own answer.

        - Pain: it hurts when you lie or turn.
        - The legs: you feel an urge to move, and walking eases it. See [sleep and
          legs](sleep-and-legs).
        - Breath: you snore, and someone has seen you stop breathing.
        - Other things: worry, noise, or a bedtime that shifts.

        Note for two weeks what woke you, and show the list to your doctor.

        ## What may help

        There are courses that train sleep without pills: see [care for mind and
        sleep](mind-and-sleep-treatments). If you buy a sleep aid, read the box. Many hold an
        antihistamine, which can stir restless legs: see [medicines that worsen
        legs](medicines-that-worsen-legs).

        ## When to ask soon

        Ask for an appointment in the next days if your back hurts at night and no position eases
        it. Ask within the week if you slept less than four hours in each of three nights.

        = red-flags
        group: back
        title: Warning signs
        lead: Some signs should not wait. Serious causes are rare.
        sources: girft-2023 finucane-2020 nice-cord-compression nice-qs201 downie-2013 henschke-2009
        zhuang-2019 evenfall-consensus
        rules: plan-urgent-matter plan-soon-matter
          cauda-equina cancer-nerve-signs spinal-cord great-vessel chest-or-breath clot-in-lung
        serious-infection severe-injury blocked-artery bleeding-inside slow-breathing
        cancer-spine-pain broken-bone leg-clot new-weakness spinal-infection kidney-infection
        yellow-skin confusion cancer-history watch-soon turn-back-pain turn-both-legs turn-pelvis
        turn-walking
        questions: warning.nerves warning.danger warning.illness warning.bones warning.since

        ## An emergency: now

        Go to an emergency department or call the emergency number if any of this is new or worse
        within two weeks. Do not drive yourself.

        - Numbness between the legs, a change in bladder, bowel or feeling during sex, or no urine
        - Both legs suddenly weak or painful, an unsteady walk, or weakness that gets worse
        - Any cancer, ever, with weakness, numbness or shooting leg pain
        - A hard fall with very bad pain, weakness or numbness
        - Fever with confusion
        - Chest pain, short breath, a faint, or a throbbing belly
        - A cold, pale or blue leg
        - Blood in vomit, black or bloody stool, or bleeding in pregnancy
        - Someone hard to wake or breathing slowly
        - A plan to end your life, old or new

        ## Speak to a doctor today

        - A newly weak leg or foot
        - One leg newly swollen and painful
        - Fever or feeling ill with weak defences, or after an infection, injection or surgery;
          burning urine with fever or in pregnancy
        - Pain after a fall, above all with thin bones
        - Any cancer, ever, with pain that is new, high in the back, or keeps you awake
        - Yellow skin, new confusion, sleep without warning, or a [wish to be
          dead](you-are-not-alone)

        ## An appointment in the next days

        Weight or height loss, long steroid use, a past cancer, or back pain at night that no
        position eases.

        One weak sign alone seldom means much. In one study, 80 in 100 people with [new back
        pain](acute-pain) had a sign, and about 1 in 100 had a serious cause. If in doubt, call. No
        one watches what you write here.
        """
}
