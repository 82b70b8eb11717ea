// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// The questions about the back, in order.
enum BackQuestions {
    static func all(_ file: Case) -> [Question] {
        let answers = file.back ?? Sheet()
        var questions = [sites, qualities, began, situation]
        if let situation: BackSituation = answers.word(.situational), situation != .none {
            questions.append(healed)
        }
        questions += [postures, nerve, mornings, changes]
        if mayBeInflammatory(answers) { questions.append(inflammatory) }
        questions += [severity, told]
        return questions
    }

    /// Whether mornings, nights and exercise leave an inflamed spine open.
    ///
    /// It is out when the morning stiffness is under half an hour, exercise does not help and
    /// getting up at night does not ease it.
    private static func mayBeInflammatory(_ answers: Sheet<BackKey>) -> Bool {
        guard let stiffness = answers.whole(.morningStiffnessMinutes), stiffness < 30 else {
            return true
        }
        return answers.answer(.betterWithExercise) != .no
            || answers.answer(.nightWakingEasedByGettingUp) != .no
    }

    private static func question(
        _ name: String,
        title: String,
        why: String,
        layout: QuestionLayout = .single,
        none: Text? = nil,
        fields: [Field]
    ) -> Question {
        Question(
            "back." + name,
            .back,
            key: "back." + name,
            title: title,
            why: why,
            layout: layout,
            none: none,
            fields: fields
        )
    }

    private static let sites = question(
        "sites",
        title: "Where does it hurt?",
        why: "Pain that is stronger in the leg points to a nerve; pain in the back to muscle, "
            + "joint or disc.",
        layout: .body,
        fields: [
            .back(
                .sites,
                "Where it hurts",
                choices: Choices.sites
            ),
            .back(
                .dominant,
                "Which hurts more?",
                choices: Choices.backOrLeg
            ),
        ]
    )

    private static let qualities = question(
        "qualities",
        title: "How does the pain in your back feel?",
        why: "Burning, electric or tingling pain often comes from a nerve.",
        none: Question.noneOfThese,
        fields: [
            .back(
                .qualities,
                "How it feels",
                choices: Choices.qualities
            )
        ]
    )

    private static let began = question(
        "began",
        title: "When did it first start, and how often is it there?",
        why: "These two answers decide how long-lasting the pain is. The month or year is enough.",
        layout: .group,
        fields: [
            .back(.firstStarted, "First started"),
            .back(
                .daysWithPainInLast6Months,
                "Days with pain in the last six months",
                unit: Units.days
            ),
        ]
    )

    private static let situation = question(
        "situation",
        title: "What did it begin with?",
        why: "After an injury, a birth or an operation, other things are likely.",
        fields: [
            .back(
                .situational,
                "It began with",
                choices: Choices.situations
            )
        ]
    )

    private static let healed = question(
        "healed",
        title: "Has that healed, and the pain goes on?",
        why: "Pain that outlasts its cause is treated in another way.",
        fields: [.back(.originHealed, "Healed, but the pain goes on")]
    )

    private static let postures = question(
        "postures",
        title: "What does each of these do to your back pain?",
        why: "Better when sitting or bent forward points to a narrow spinal canal. No change "
            + "with any of them is a reason to look further.",
        layout: .table,
        fields: [
            .back(.sitting, "Sitting", choices: Choices.effects),
            .back(.standing, "Standing", choices: Choices.effects),
            .back(.walking, "Walking", choices: Choices.effects),
            .back(.bendingForward, "Bending forward", choices: Choices.effects),
            .back(.bendingBackward, "Bending backward", choices: Choices.effects),
            .back(.lying, "Lying down", choices: Choices.effects),
        ]
    )

    private static let nerve = question(
        "nerve",
        title: "Do any of these go with it?",
        why: "They show whether a nerve is pinched in the back, and how badly.",
        layout: .checklist,
        none: Question.noneOfTheLines,
        fields: [
            .back(.belowKnee, "Pain going below the knee"),
            .back(.dermatomal, "Pain in one line or strip down the leg"),
            .back(.bothLegs, "Pain in both legs"),
            .back(.cough, "Coughing or straining makes it worse"),
            .back(.numbPatch, "A patch of skin that feels numb"),
            .back(.weakness, "A weak leg or foot"),
        ]
    )

    private static let mornings = question(
        "mornings",
        title: "For how many minutes is your back stiff in the morning?",
        why: "Half an hour or more can point to an inflamed spine. Not stiff at all is 0.",
        fields: [.back(.morningStiffnessMinutes, "Stiff for", unit: Units.minutes)]
    )

    private static let changes = question(
        "changes",
        title: "Is any of this true of your back pain?",
        why: "What helps and how it began tell a strained muscle from an inflamed spine.",
        layout: .checklist,
        none: Question.noneOfTheLines,
        fields: [
            .back(.betterWithExercise, "Better with exercise"),
            .back(.betterWithRest, "Better with rest"),
            .back(.nightWakingEasedByGettingUp, "Wakes you, and getting up eases it"),
            .back(.insidious, "Crept in slowly"),
            .back(.afterLiftingOrStrain, "Began after lifting or strain"),
            .back(.muscleTender, "A muscle is sore to the touch"),
        ]
    )

    private static let inflammatory = question(
        "inflammatory",
        title: "And any of these?",
        why: "They make an inflamed spine more likely. It can be treated well.",
        layout: .checklist,
        none: Question.noneOfTheLines,
        fields: [
            .back(.startedBefore45, "Began before the age of 45"),
            .back(
                .psoriasisUveitisOrBowelDisease,
                "Psoriasis, an inflamed eye or bowel disease"
            ),
            .back(.familySpondyloarthritis, "An inflamed spine in the family"),
        ]
    )

    private static let severity = question(
        "severity",
        title: "How bad was it in the past week, from 0 to 10?",
        why: "The same three numbers later show whether something helped.",
        layout: .group,
        fields: [
            .back(.worst, "Worst pain"),
            .back(.average, "Pain most of the time"),
            .back(.interference, "How much it got in your way"),
        ]
    )

    private static let told = question(
        "told",
        title: "What has a doctor said it is, and is an injection planned?",
        why: "A name from an earlier visit is useful, but is not taken for granted. Some "
            + "medicines must be talked over before an injection.",
        layout: .group,
        none: Text("interview.back.told.none", "No cause was named and no injection is planned"),
        fields: [
            .back(
                .toldByClinician,
                "A doctor said",
                choices: Choices.causes
            ),
            Field(
                "plannedInjection",
                .key(.plannedInjection),
                .comingDay,
                label: Text("interview.plannedInjection.label", "Day of the injection, if any")
            ),
        ]
    )
}
