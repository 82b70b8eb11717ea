// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// What can lie behind restless legs, and what is tested.
    static let englishCauses: String = """
        = iron-and-legs
        group: causes
        title: Iron and restless legs
        lead: The brain can lack iron even when the blood seems to have enough.
        sources: didriksen-2020 aasm-2025-iron allen-2018 winkelman-2026 moore-2008
        rules: plan-iron-stop plan-iron-talk iron-treat iron-empty anaemia iron-loss-by-nsaid diet
        questions: conditions
        treatments: iron-tablets iron-infusion
        drawing: iron-two-stores

        Studies found low iron in parts of the brain of people with restless legs. These parts use
        [dopamine](dopamine) to steer movement. How one leads to the other is not fully known.

        ## Why it matters

        Low iron can be treated. About 1 in 4 people with anaemia from low iron have restless legs.
        About 3 in 4 do not.

        You can lack iron for your legs and have no anaemia. The line for legs lies well above the
        one that a lab prints. For adults with restless legs, experts advise to think of iron at a
        ferritin of 75 or less, or a saturation below 20 percent. They agreed on this line; no trial
        has tested the line itself. Read [how iron is tested](iron-tests).

        ## Where the iron may go

        - heavy periods, a pregnancy, or giving blood often
        - bleeding in the stomach or the gut
        - too little iron in the food, or a gut that takes up too little
        - tablets against stomach acid, which can lower the uptake
        - pain tablets such as ibuprofen, taken for a long time

        With such pain tablets, people lose one or two millilitres of blood a day on average. About
        1 in 20 lose five or more. Without them it is about half a millilitre. You do not see it,
        but it adds up.

        So ask: “Why is my iron low?” Black or bloody stool is [a warning sign](red-flags).

        Please do not take iron without a test. Too much of it does harm. If yours is low, read
        about [iron as a treatment](iron-treatment).

        = iron-tests
        group: causes
        title: Iron tests and how to read them
        lead: Two values count for the legs: ferritin, and the saturation of transferrin.
        sources: aasm-2025-iron allen-2018 iron-summaries iron-thresholds-review
        rules: plan-iron-test
          iron-not-judgeable iron-enough iron-stop inflammation iron-intravenous-only
        treatments: iron-infusion

        Ferritin shows how full the store is. Saturation shows how much iron is on its way in the
        blood. You need both.

        ## Before the test

        - Go in the morning, best before you eat.
        - Ask to have it at least 24 hours after your last iron tablet or iron-rich meal.
        - Tell them about a fever, an infection or an operation. Ferritin then reads too high.
        - Ask for a test of inflammation (CRP) from the same blood. If it is raised, saturation
          counts more.
        - Ask for the numbers, not just for “normal”.

        ## For an adult with restless legs

        - Ferritin up to 75, or saturation below 20 percent: ask about iron, by mouth or as an
          infusion.
        - Ferritin over 75 and up to 100: tablets are hardly taken up. Ask about an infusion.
        - Ferritin over 100: iron is not a usual step. A specialist may still think of it.
        - Saturation above 45 percent, or ferritin above 300: more iron is not advised. Ask why it
          is high.

        Ferritin is printed in ng/mL or in µg/L. The number is the same. These lines rest on what
        experts agreed. Others hold for children and for people on [dialysis](kidneys).

        ## Afterwards

        Iron works slowly. It often takes about three months until you can judge it, so ask when to
        test again. Iron does not help everyone. What an infusion can do, and its risks, stand under
        [iron as a treatment](iron-treatment).

        = dopamine
        group: causes
        title: Dopamine and restless legs
        lead: Dopamine is a messenger in the brain that helps to steer how we move.
        sources: didriksen-2020 aasm-2025-rows aasm-2025-summary szatmari-2017 cornelius-2010
        rules: dopamine-agonist-first-line impulse-control-questions
        treatments: dopamine-agonists levodopa

        Medicines that act like dopamine often calm restless legs at first. Medicines that block it
        can make them worse. So it plays a part, but it does not seem to be a simple lack. Studies
        point to brain cells that take dopamine back less well and have fewer places for it to dock.
        Low [iron](iron-and-legs) may be behind this. That is an idea, not yet proof.

        ## No blood test shows it

        No test of blood can show what dopamine does in the brain. You do not need one.

        ## It is not Parkinson’s disease

        That illness also has to do with dopamine, but it is another one. In one large study, about
        4 in 1,000 people with restless legs later got it, and about 1 in 1,000 others. So 996 of
        1,000 did not.

        ## If you take a dopamine medicine

        Pramipexole, ropinirole, rotigotine and levodopa belong to this group. Since 2025 the
        American sleep guideline advises against them as the usual choice. The main reason is
        [augmentation](augmentation): they can make it worse over time.

        They can also bring strong urges to gamble, shop or eat. In one clinic 17 of 100 people who
        took them had such urges. So did 8 of 100 with restless legs who took none. Tell your doctor
        soon if this happens. It is the medicine, not your character.

        Do not change the dose on your own. Ask: “Is this still the best choice for me, and what is
        our plan?” Read about [other medicines](medicines-for-legs).

        = kidneys
        group: causes
        title: Kidneys and restless legs
        lead: Weak kidneys can bring on restless legs, and they change which dose is safe.
        sources: winkelman-2026 gabapentin-us-label lapi-2013 aasm-2025-dialysis iron-sucrose-trial
          harrison-2019
        rules: kidney-function iron-dialysis gabapentinoid-kidney-dose nsaid-kidney

        When the kidneys fail, about 1 in 4 people have restless legs. About 3 in 4 do not. Just why
        is not clear. Low iron may be a part of it.

        ## Know your value

        Ask for your eGFR. It tells how well the kidneys clean the blood. Take the number along when
        someone gives you a new medicine.

        ## Medicines

        - Gabapentin and pregabalin leave the body through the kidneys. The dose has to fit the
          value.
        - Pain tablets such as ibuprofen can harm weak kidneys. Ask before each one.
        - Together with water tablets and some blood pressure tablets, the risk is higher.

        Are you very sleepy, confused or unsteady after a new dose? Call your doctor the same day.
        If someone is hard to wake or breathes slowly, [call for help now](red-flags).

        ## On dialysis

        Other [iron limits](iron-tests) hold here, and the iron is given into a vein. In one trial
        it eased restless legs by about 7 points of 40 within two weeks. Without it, the change was
        about 1 point.

        Exercise has helped people on dialysis in small studies. Vitamin C is named in the guideline
        as well, but the proof is weak. Ask:

        - Is my iron low by the limits for dialysis?
        - Is each dose right for my kidneys?
        - How can I move my legs safely in the chair?

        = pregnancy
        group: causes
        title: Pregnancy and restless legs
        lead: Restless legs are common in pregnancy, and mostly they calm down after the birth.
        sources: chen-2018 fda-2020-nsaid-pregnancy aasm-2025-summary harrison-2019
        rules: not-for-pregnancy
        questions: person.pregnant person.weeks

        Many studies with about 52,000 women give a clear picture. In the first three months about 8
        in 100 had restless legs. In the middle it was 16, and in the last three months 22. So even
        then 78 of 100 did not. After the birth it was 4 in 100.

        Why it happens is not clear. [Iron](iron-and-legs) is one suspect, since a pregnancy needs a
        lot of it.

        ## What to ask at your next visit

        - Can we test ferritin and saturation?
        - Which of my medicines may I keep, and at what dose?
        - Could my tablet against nausea, or for sleep, be stirring up my legs?
        - Which pain tablet is safe for me? From week 20 on, ibuprofen and its kind are advised
          against, unless a doctor says so.

        Did you take something before you knew? Tell your doctor soon. Do not stop it on your own.

        ## What is gentle

        Walks, stretching and rubbing the legs carry little risk. How much they help in pregnancy is
        not well known. For the bad hours, see [restless nights](restless-nights) and [gentle
        movement](stretching-yoga-tai-chi). Ask your midwife what is right for you.

        ## When to get help at once

        Call for help if you bleed, have strong pain in the belly, or find it hard to breathe. One
        leg that is newly swollen and sore has to be seen the same day. All of it is under [warning
        signs](red-flags).

        = nerves
        group: causes
        title: Nerves, brain and spinal cord
        lead: In some illnesses of the nerves, restless legs are more common than usual.
        sources: winkelman-2026 ms-rls-2018 song-2024
        rules: low-vitamin-b12 low-folate thyroid

        Among all adults, about 7 in 100 have restless legs. In some illnesses it is more:

        - multiple sclerosis: about 1 in 4
        - neuropathy, which is nerve damage, mostly in the feet: about 1 in 5
        - Parkinson’s disease: about 1 in 5

        So in each of them, most people have calm legs. And it does not work the other way round.
        Restless legs alone do not mean that you have one of these.

        People with diabetes have restless legs more often too. Diabetes can harm the nerves.

        ## What a doctor can check

        - touch, reflexes, strength, and the way you walk
        - blood sugar, vitamin B12 and the thyroid
        - a test of the nerves, if one side differs from the other
        - a scan of the spine or head, only if the check points there

        Most people with restless legs do not need a scan. Ask: “What are you looking for, and what
        would we do then?”

        ## What is not known

        Why harmed nerves or an inflamed spinal cord stir up the legs is not clear.
        [Iron](iron-and-legs) and [dopamine](dopamine) are two suspects.

        You can read how to tell [nerve damage](legs-or-neuropathy) from restless legs. New
        weakness, an unsteady walk, or trouble with bladder or bowel needs [help now](red-flags).
        """
}
