// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// Injections, surgery and stimulators.
    static let englishProcedures: String = """
        = injections
        group: treatments
        title: Injections and radiofrequency
        lead: Experts do not agree on injections for back pain that stays.
        sources: bmj-2025 bmj-2025-harms bmj-2025-critics epidural-review-2014
        rules: plan-injection-talk
          antiplatelet-before-injection avoid-anti-emetics avoid-antihistamines
        treatments: epidural-injection facet-injection radiofrequency lidocaine-ketamine-infusion

        ## What is done

        - Epidural: a steroid is put close to the nerves of the spine.
        - Facet injection: a drug goes into a small joint of the spine.
        - Radiofrequency: heat puts a small nerve out of action.
        - Lidocaine or ketamine as an infusion into a vein: for the back, the proof is thought to
          be too thin.

        ## Two views

        In 2025 a panel of the journal BMJ looked at 81 trials with about 8,000 people, who had had
        spine pain for three months or more. The first three of the list did little or nothing more
        than a sham. So the panel strongly advises against them, except in trials. It also names
        harms: about 9 in 100 people had longer pain or stiffness, and about 1 in 100 had the sac
        around the nerves pierced.

        In reply, 34 pain societies asked the journal to withdraw this advice. They call it
        misleading.

        The advice does not cover pain of less than three months, cancer, or inflamed joints. An
        older review saw a small and short gain from an epidural for nerve pain in the leg.

        ## What to ask

        - What is the aim, and when will we see it?
        - Of 100 people like me, how many gain, and how many are harmed?
        - What if I take a blood thinner or dipyridamole, or have diabetes?
        - Which medicines for nausea or allergy could stir my legs? Can we do without them?

        Read more on [pain from a nerve](neuropathic-pain), [surgery](surgery-and-stimulators) and
        [what to ask](what-to-ask).

        = surgery-and-stimulators
        group: treatments
        title: Surgery and stimulators
        lead: Most back pain needs no surgery. Now and then it is needed fast.
        sources: girft-2023 nice-ng59 kocabicak-2014 terai-2021 xu-2018 hogl-2002 crozier-2008
        rules: plan-operation-talk
        treatments: spinal-cord-stimulation basivertebral-ablation spine-surgery vein-treatment

        ## Surgery on the spine

        It is urgent when nerves are in danger; the [warning signs](red-flags) tell you when.
        Otherwise you have time to think. It is an option when a nerve is pressed and the scan fits
        your story. For plain back pain, NICE in England advises against replacing a disc, and
        against fusing bones outside trials.

        And the legs? In one group of 66 people, restless legs were less common after surgery. In
        another, people with restless legs had more back pain than others before and after it. So
        ask which pain it is meant to help.

        After spinal anaesthesia, restless legs were new in 9 in 100 people in one study, and in
        none in another.

        ## Other ways

        - Spinal cord stimulation: wires and a small box are put into the body. For back pain, it
          is thought to do little more than a sham.
        - Basivertebral ablation: heat on a nerve inside the bone. Its trials are thought to look
          good, and makers are thought to have paid for most of them.
        - Vein treatment: it may help some people who have both vein trouble and restless legs.

        ## What to ask

        - What happens if we wait?
        - How many of 100 people like me get better, and how many get worse?
        - May I ask a second doctor?

        See also [injections](injections) and [pain specialist](pain-specialist).
        """
}
