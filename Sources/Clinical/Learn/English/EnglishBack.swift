// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// Kinds of pain, causes of back pain, and why a scan is not the answer.
    static let englishBack: String = """
        = acute-pain
        group: back
        title: New back pain
        lead: Most new back pain calms down within a few weeks.
        sources: bmj-analgesia-2024 henschke-2009 cashin-2025 acp-2017 va-dod-2022
        rules: muscleStrain back-course
        questions: back.situation back.changes

        Pain that began less than four weeks ago is called acute. It can be sharp and frightening.
        Even so, most of it settles within days or weeks, also without treatment.

        A dangerous cause is rare. In one study of 1,172 people with new back pain, 11 had one.
        That is about 1 in 100, and the other 99 had none. Eight of the 11 had a broken bone in the
        spine. It is still worth knowing the [warning signs](red-flags).

        ## What can help

        - Stay as active as the pain lets you.
        - Warmth, such as a heat pack, can ease the pain for a while.
        - Of the medicines tested against a dummy pill, only the anti-inflammatory ones, such as
          ibuprofen, did better, and only a little. They do not suit everyone: see [medicines for
          the back](medicines-for-back).

        Acetaminophen (paracetamol) did no better than a dummy pill, and steroid injections did not
        help either. In these first weeks, exercise as a treatment was not shown to speed things
        up.

        ## When to ask again

        If it is no better after four to six weeks, ask your doctor to look again. You can read on
        in [pain that stays](chronic-pain).

        = chronic-pain
        group: back
        title: Pain that stays
        lead: Pain that lasts for more than three months is real, and there are ways to live better
        with it.
        sources: va-dod-2022 kosek-2021 deyo-2014 cashin-2025
        rules: back-course
        questions: back.began back.healed

        Back pain that stays or keeps coming back for more than three months is called chronic. The
        word only says how long. It does not say how bad it is, and it does not mean for ever.

        ## Why it can outlast its cause

        Pain is an alarm. In some people the alarm stays on after the first cause has healed, and
        then a touch or a small load can hurt. Doctors call this nociplastic pain. No questionnaire
        can show it; that takes a doctor who examines you.

        This pain is not made up. An expert group in the US says it plainly: when no cause is
        found, no one should assume that the pain comes from the mind.

        ## What counts now

        The same group sorts chronic pain by what it does to your life: how strong it is, how much
        it gets in your way, and what you can still do. A scan does not show that.

        One review looked at 56 treatments without surgery, for new and for chronic pain. About 1
        in 10 did better than a sham, and each of those helped only a little. So no single
        treatment does it all. Guidelines begin with [movement](movement) and with [care for mind
        and sleep](mind-and-sleep-treatments).

        If you also sleep badly, restless legs may be part of it: see [how the two are
        linked](how-the-two-are-linked).

        = neuropathic-pain
        group: back
        title: Pain from a nerve
        lead: Some pain comes from a nerve, and it feels different from a sore back.
        sources: scholz-2009 cochrane-slr-2010 mathieson-2017 garcia-borreguero-2011
        rules: nerveRoot pain-mechanism
        questions: back.qualities back.nerve

        Nerve pain often burns, shoots, or feels like a shock. There may be pins and needles, or a
        patch that is numb.

        When a nerve root in the low back is pressed or inflamed, the pain often runs like a line
        from the back or buttock down one leg to below the knee. The leg may hurt more than the
        back. Many people call this sciatica.

        ## How it is found

        Your doctor asks for the story, then checks strength, feeling and reflexes. No single test
        is enough. In one study, six questions and ten simple tests together did well: they found
        92 of 100 people with nerve root pain, and they were right about 97 of 100 without it.

        ## What to know about medicines

        Medicines for nerve pain often disappoint here. In one trial, people with sciatica ended
        with a leg pain of 3.7 out of 10 on pregabalin and of 3.1 on a dummy pill. On pregabalin 40
        in 100 felt dizzy, and on the dummy pill 13 in 100. The same medicine can help restless
        legs: see [medicines for the legs](medicines-for-legs).

        An urge to move that is worse in the evening is something else: see [legs or
        sciatica](legs-or-sciatica). If a leg or foot is newly weak, read the [warning
        signs](red-flags) first.

        = causes-of-back-pain
        group: back
        title: What can cause back pain
        lead: In about nine of ten people, no single cause can be named.
        sources: who-back-2023 petersen-2017 suri-2010 sieper-2009 inflammatory-back-page
        downie-2013
        rules: plan-back-causes plan-stay-active stenosis inflammatory fracture unidentified
        questions: back.sites back.postures back.mornings back.inflammatory

        Muscles, discs, joints and nerves can all hurt, and most of the time no test can tell which
        of them it is. The pain is real all the same, and care does not have to wait for a name.

        ## Stories that point to a cause

        - A strained muscle: it began with a lift or a twist, is sore to the touch, and settles in
          days or weeks.
        - A nerve root: pain in a line down one leg. See [pain from a nerve](neuropathic-pain).
        - A narrow canal in the spine: both legs or buttocks hurt when you stand or walk, and
          sitting or bending forward eases it. See [legs or stenosis](legs-or-stenosis).
        - An inflamed spine: it crept in before the age of 40 and is better with exercise, but not
          with rest. Of 100 people with this story, about 15 have an inflamed spine and about 85 do
          not.
        - A broken bone: after a fall, or with thin bones or long use of steroids.

        An infection or a cancer is rare; the [warning signs](red-flags) help to spot them. No
        question and no examination can show that small joints are the cause, and a
        [scan](why-not-a-scan) seldom can.

        = why-not-a-scan
        group: back
        title: Why not a scan?
        lead: A scan shows what a back looks like. It seldom shows why it hurts.
        sources: brinjikji-2015 brinjikji-2015-pain nice-ng59
        rules: spineArthritis
        questions: back.told

        The scan changes are common in people with no pain. One large review gathered scans of
        people whose backs did not hurt:

        - At age 20, 37 in 100 had changes in a disc, and 63 had none.
        - At age 80, 96 in 100 had them, and 4 had none.
        - A disc that stands out a little (a bulge) was seen in 30 in 100 at age 20 and in 84 in
          100 at age 80.

        So most of these changes come with the years, like grey hair. To be fair: up to the age of
        50, some of them are more common in people with pain. A scan is one piece of the picture,
        never the whole of it.

        ## When a scan is useful

        - There is a [warning sign](red-flags).
        - A leg is getting weak, or surgery is being planned.
        - The result would change what is done next.

        ## What you can ask

        - What would we do differently once we have the scan?
        - Could this finding have nothing to do with my pain?

        If you have a report, bring it with you. The words in it can sound worse than they are.
        Read on in [what can cause back pain](causes-of-back-pain).
        """
}
