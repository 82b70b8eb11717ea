// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// Two pages that show the form.
    static let englishSample: String = """
        = what-restless-legs-are
        title: What restless legs are
        lead: An urge to move the legs that comes with rest, grows in the evening, and eases while
          you move.
        group: legs
        sources: allen-2014
        rules: criterion-urge criterion-rest criterion-relief criterion-evening
        questions: legs.urge legs.relief legs.evening
        drawing: evening-clock

        Restless legs are felt as a strong urge to move the legs. Most people also feel something
        odd deep in the legs. They call it crawling, pulling or buzzing. It is hard to put in
        words.

        ## Four signs

        - There is an urge to move the legs. It is hard to resist.
        - It starts or grows when you sit or lie still.
        - It eases while you walk or stretch, at least in part.
        - It is worse in the evening or at night than at the same rest in the morning.

        A doctor also looks for other things that feel the same. Cramps, sore veins and nerve pain
        are some of them. Your own story of the day and the night is the main test. No blood test
        and no scan can show it.

        ## What you can do with this

        Write down when it starts each day. That one time of the clock tells a lot. Read
        [how iron is tested](iron-tests) too, as low iron can make it worse.

        = iron-tests
        title: How iron is tested
        lead: Two blood values tell how much iron you have in store, and each can mislead alone.
        group: causes
        sources: allen-2018
        rules: iron-treat
        treatments: iron-tablets iron-infusion
        questions: medicines
        drawing: iron-two-stores

        The brain needs iron to keep the legs calm. It can lack iron while the blood has enough.
        So the values that count here are not those on the lab’s own sheet.

        ## The two values

        - Ferritin shows how much iron is in store. It goes up when you are ill, so it can look
          too good.
        - Transferrin saturation shows how much iron is on its way in the blood. It goes up and
          down with each meal.

        Both should be taken in the morning, with no food since the night. Tell the doctor if you
        took iron in the last days or had a cold.

        ## What to ask

        Ask for both values, with the numbers. Write them in the list of results. Then read again
        [what the legs have to do with it](what-restless-legs-are).
        """
}
