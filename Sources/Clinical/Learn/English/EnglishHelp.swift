// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// Who helps, what to ask, that nobody is alone with it, and a fair test.
    static let englishHelp: String = """
        = pain-specialist
        group: help
        title: The pain specialist
        lead: A pain specialist looks at the whole picture and helps you choose.
        sources: referral-table deyo-2014 aasm-2025-iron
        rules: plan-pain-clinic plan-leg-specialist

        A visit makes sense when pain has lasted for months and gets in the way of your life. It
        also makes sense when a medicine that is good for one condition is bad for the other.

        ## What they do

        They listen to your story, examine you, and sort out what kind of pain it is. They look at
        all your medicines side by side. Then you make a plan together and agree on how to judge
        it. Some also offer [injections](injections). You do not have to decide on the same day.

        For restless legs, the experts are doctors for sleep medicine, and neurologists who treat
        movement disorders.

        ## What to bring

        - Your main question, in one sentence.
        - What you want to be able to do again.
        - What was tried: how long, how it worked, and why it ended.
        - All medicines, with dose and time, and what each is for.
        - Results: iron, kidneys, reports of scans.
        - Your diary.

        The visit report of this program puts most of this on paper for you.

        ## After the visit

        Say the plan back in your own words, and ask for it in writing. See also [what to
        ask](what-to-ask) and, for the US, [training and boards](boards-and-fellowships).

        = boards-and-fellowships
        group: help
        title: Training and boards (US)
        lead: In the US, a certificate shows that a doctor was trained and tested in pain medicine.
        sources: abpn-pain abem-pain abps-pain nppes-guide

        ## What it stands for

        Pain medicine comes on top of a first field. The doctor holds a certificate in that field,
        adds a fellowship in pain medicine (of at least one year in emergency medicine), and takes
        an exam.

        - Since 1998, three boards share one standard and one exam: anesthesiology, psychiatry and
          neurology, and physical medicine and rehabilitation.
        - The board of emergency medicine has joined them.
        - The boards of family medicine and radiology are thought to take part too.

        Other boards stand outside this group, and their standard differs. That makes no doctor
        good or bad, but it is not the same proof.

        ## How to check

        - Look at certificationmatters.org, or ask the medical board of your state.
        - Do not rely on the field that a directory names. The doctors choose it themselves, and
          the national register does not check it.

        For restless legs, look for sleep medicine, or for a neurologist who treats movement
        disorders.

        A certificate shows training. It does not show whether you will get on. After the first
        visit, ask yourself: did they listen?

        Other countries have their own titles and rules; ask the medical board there. See also the
        [pain specialist](pain-specialist) and [what to ask](what-to-ask).

        = what-to-ask
        group: help
        title: What to ask
        lead: Pick the three questions that matter most to you, and write them down before the
        visit.
        sources: aasm-2025-iron referral-table aasm-2025-summary
        rules: plan-medicine-alert plan-other-causes

        ## About the cause

        - What do you think it is, and what else could it be?
        - Could my back and my legs be two separate things?
        - Which signs mean that I should call at once?
        - Have my ferritin and my transferrin saturation been tested? See [iron tests](iron-tests).
        - Could one of my medicines make my legs worse?

        ## About a treatment

        - Is it for my back, my legs, or both?
        - Of 100 people like me, how many get better with it? How many get better without it?
        - What harm can it do, and how often?
        - What happens if we wait?
        - What will show that it works, and on what day do we look? See [a fair test](a-fair-test).
        - What comes next if it does not help?

        ## In the visit

        Start with what matters most, because time runs out fast. Say what you fear, too; it helps
        your doctor to know. Bring someone along if you can: four ears hear more than two.

        At the end, say the plan in your own words: “So I will …” Then you both know if you mean
        the same. You may ask for time to think, and you may ask a second doctor. For a visit to a
        [pain specialist](pain-specialist), there is a list of what to bring.

        = you-are-not-alone
        group: help
        title: You are not alone
        lead: About one in four adults in the US lives with chronic pain.
        sources: nhis-2023 who-back-burden aasm-page-2025 norway-2021 zhuang-2019
        rules: plan-to-harm wish-to-die
        questions: warning.mind

        It may not feel like it at three in the morning, but many others are awake too.

        ## The numbers

        - In the US, 24.3 % of adults had chronic pain in 2023. For 8.5 % it limited their life or
          work on most days.
        - Around the world, 619 million people had low back pain in 2020: 1 in 13.
        - Restless legs are a real burden for 2 to 3 in 100 adults.
        - In a study in Norway, about 86 in 100 people with restless legs took no medicine for
          them. Perhaps many do not know that it has a name.

        It is not your fault, and you are not weak. It is common, and too few people talk about it.

        ## What can help

        Tell one person you trust what your nights and days are like. People in patient groups know
        it from the inside. Ask your doctor for help with your mood as well as with the pain.

        ## When it gets dark

        Long pain and lost sleep can bring dark thoughts. If you wish you were dead, speak to a
        doctor or a crisis line today. If you plan to end your life, call the emergency number now.
        You do not have to find the right words.

        Read on in [restless nights](restless-nights), [pain that stays](chronic-pain) and [the
        pain specialist](pain-specialist).

        = a-fair-test
        group: help
        title: A fair test
        lead: Change one thing at a time, write it down, and give it its time.
        sources: allen-2014-pregabalin ostelo-2008 iron-summaries harrison-2019
        rules: plan-keep-diary plan-one-habit late-meals time-link
        questions: back.severity

        Pain and restless legs go up and down on their own, and hope helps as well. In one trial,
        47 in 100 people with restless legs got much better on a dummy pill. So one good week
        proves nothing, and one bad week does not either.

        ## How to do it

        - Choose one thing, such as a walk each day.
        - Write down for two weeks how it is now.
        - Pick one or two things to count: pain from 0 to 10, nights with bad legs, or what you can
          do.
        - Set the day on which you will judge.
        - Leave everything else as it is, as well as you can.
        - Look back on that day: keep it, drop it, or go on for a while.

        ## How long?

        - [Movement](movement): about 12 weeks.
        - [Iron](iron-treatment): about 12 weeks.
        - [Habits](habits), such as coffee or late meals: two weeks may do.

        ## How much is enough?

        Experts count a fall of 2 points out of 10, or of about a third, as a change that matters.
        But your own goal counts most: is it worth the effort and the cost?

        Medicines are different. Do not test them or change a dose on your own; ask your doctor,
        and bring your notes.
        """
}
