// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// Movement, hands-on care, care for mind and sleep, and devices.
    static let englishCare: String = """
        = movement
        group: treatments
        title: Movement
        lead: Movement is one of the few things that may help both the back and the legs.
        sources: who-back-2023 owen-2020 cashin-2025 harrison-2019 aian-2025
        rules: plan-exercise plan-physiotherapy movement sitting sports-strain late-hard-exercise
        questions: habits.movement
        treatments: walking aerobic-exercise strength-training motor-control-exercise physiotherapy

        For chronic back pain, the guidelines of the US, of England and of the WHO all advise
        exercise. The gain is real but small: a little less pain, and a little more that you can
        do.

        For restless legs, small trials of training for heart and leg muscles point to calmer legs.
        A newer review could not confirm it. So for the legs the question is open, and your own
        test counts.

        ## Kinds of movement

        - Walking costs nothing, and you can begin today.
        - Aerobic exercise, such as cycling or swimming, was among the best for mood.
        - Strength training was among the best for what people could do.
        - So was motor control exercise: you learn to steer the deep muscles of the trunk.
        - In physiotherapy someone shows you how, and fits it to you.

        The proof for these ranks is weak. The best kind is the one you will keep doing.

        ## How to begin

        Begin with less than you could do, and add a little each week. Hard sport late in the
        evening is thought to stir the legs, so an earlier hour may be better. In the first weeks
        of [new pain](acute-pain), it is enough to stay active.

        Give it about 12 weeks before you judge; [a fair test](a-fair-test) shows how. With one of
        the [warning signs](red-flags), ask a doctor first.

        = stretching-yoga-tai-chi
        group: treatments
        title: Stretching, yoga and tai chi
        lead: Gentle movement is worth a try if you like it. The proof is thin.
        sources: owen-2020 acp-2017 harrison-2019 xu-2018
        treatments: stretching yoga tai-chi

        ## For the back

        - Stretching: one large review compared kinds of exercise for chronic back pain. Stretching
          alone did no better than no treatment.
        - Yoga and tai chi: a US guideline of 2017 named both for chronic pain. It called the proof
          weak. By its own rules this guideline ran out in 2022, so take it as a hint.

        ## For the legs

        Stretching a restless leg often eases it while you do it. That is part of how restless legs
        behave, and it does not mean that the relief will last.

        In small trials, yoga did more for sleep and mood than for the legs. We know of no trial of
        tai chi for the legs.

        ## How to try it

        - Pick what you enjoy, as you will do it more often.
        - Tell the teacher about your back before you start.
        - If a move makes your leg numb or weak, leave that move out and ask your doctor.
        - Set a date on which you will look back. [A fair test](a-fair-test) shows how.

        If you would like to do more, read on in [movement](movement).

        = hands-on
        group: treatments
        title: Hands-on care, needles and warmth
        lead: Hands-on care may ease pain for a while. It goes along with movement and does not
        replace it.
        sources: acp-2017 who-back-2023 cashin-2025 nice-ng59 park-2020 harrison-2019 aian-2025
        rules: plan-hands-on plan-heat
        treatments: massage acupuncture manipulation heat

        ## For the back

        - Heat: a US guideline found fair proof that it eases new back pain. It costs little.
        - Massage: the WHO says it may be offered for chronic pain.
        - Manipulation: trained hands move or press the joints of the spine. In trials it helped
          chronic pain a little more than a sham.
        - Acupuncture: here the guidelines disagree. The WHO and the US say it may be offered; NICE
          in England says not to offer it for back pain.

        NICE adds that hands-on care should only be part of a plan with exercise.

        ## For the legs

        In one trial with 28 people, massage calmed restless legs more than no care did. But
        everyone knew what they got, and that can sway the result. A newer review of several trials
        saw no clear gain. Small trials of acupuncture saw some gain.

        ## Before you start

        Tell the therapist if you have thin bones, have or had a cancer, take a blood thinner, or
        are pregnant. If a leg is newly numb or weak, read the [warning signs](red-flags) first.
        Set a day to judge it: see [a fair test](a-fair-test). And keep up your
        [movement](movement).

        = mind-and-sleep-treatments
        group: treatments
        title: Care for mind and sleep
        lead: These treatments train how you deal with pain and bad nights. Your pain is no less
        real for it.
        sources: who-back-2023 acp-2017 nice-ng59 silber-2021
        rules: plan-sleep-therapy plan-team-care
        treatments: education cbt cbt-i mindfulness multidisciplinary-care mental-engagement

        Pain takes hold of the whole person, so care for the whole person can help. The gains are
        mostly modest.

        ## For the back

        - Education: you learn how pain works and what is safe. The WHO says it may be offered.
        - CBT: in talks and tasks you work on habits and thoughts that make pain harder to bear.
          The US and the WHO say it may be offered; NICE in England wants it together with
          exercise.
        - Mindfulness: you train to notice pain without fighting it. A US guideline of 2017 saw
          fair proof; not all guidelines name it.
        - A team: doctor, physiotherapist and psychologist make one plan with you. The same
          guideline saw fair proof for this.

        ## For nights and legs

        - CBT-I: a course that trains sleep, for example with fixed hours. It is thought to help
          people with restless legs to cope, but good trials are missing.
        - A busy mind: a puzzle, a game or handwork while you have to sit still. Experts suggest
          it; how well it works is not known.

        ## What to ask

        - Is there a course near me or online, and who pays for it?
        - How will we see that it works?

        Read more in [sleep and pain](sleep-and-pain), [restless nights](restless-nights) and [pain
        that stays](chronic-pain).

        = devices
        group: treatments
        title: Devices
        lead: A few devices may calm the legs. For the back, guidelines advise against the usual
        ones.
        sources: buchfuhrer-2021 aasm-2025-rows aan-2016 harrison-2019 aian-2025 who-back-2023
        nice-ng59
        rules: plan-leg-devices
        treatments: pneumatic-compression vibration near-infrared nerve-stimulation
        tens-traction-belts

        ## For the legs

        - Nerve stimulation: bands below both knees send a weak current to a nerve. In one trial,
          37 people wore a true and a sham device for 14 nights each. With the true one 66 in 100
          got better, and 34 did not; with the sham one 17 in 100 did. A US guideline of 2025 says
          it may be used.
        - Cuffs that fill with air (pneumatic compression): a US guideline of 2016 says they
          probably work. The trials were small.
        - Near-infrared light: the same guideline says it possibly works. The proof is weak.
        - Vibration: one review saw better sleep but not calmer legs. A newer one saw calmer legs.

        ## For the back

        TENS sends a current through the skin, traction pulls on the spine, and belts hold it. The
        WHO and NICE in England advise against all three as a routine.

        ## Before you buy

        - Ask your doctor first if you have an implant, metal in the leg, epilepsy or numb feet.
        - Before you use cuffs, ask if you ever had a clot, or if the blood flow in your legs is
          poor.
        - Ask the seller if you can try it and send it back.

        [A fair test](a-fair-test) shows if it works for you. See also [medicines for the
        legs](medicines-for-legs) and [iron](iron-treatment).
        """
}
