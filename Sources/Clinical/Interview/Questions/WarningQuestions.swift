// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// The warning signs in five short lists, and since when.
enum WarningQuestions {
    static func all(_ file: Case) -> [Question] {
        let danger = mayBePregnant(file) ? dangerWhenPregnant : danger
        var questions = [nerves, danger, infection, bones, mind]
        if let since = since(file) { questions.append(since) }
        return questions
    }

    private static func list(
        _ name: String,
        title: String,
        why: String,
        fields: [Field]
    ) -> Question {
        Question(
            "warning." + name,
            .warning,
            key: "warning." + name,
            title: title,
            why: why,
            layout: .checklist,
            none: Question.noneOfTheLines,
            fields: fields
        )
    }

    private static let nerves = list(
        "nerves",
        title: "Do you have any of these?",
        why: "They can mean that nerves in the lower back are being squeezed. That needs help "
            + "fast. Restless legs alone do not count here.",
        fields: [
            .warning(.saddleNumbness, "Numb skin between the legs or around the bottom"),
            .warning(.bladderChange, "New bladder trouble: leaking, slow to start, no feeling"),
            .warning(.cannotPassUrine, "Can’t pee at all"),
            .warning(.bowelChange, "Lost control or feeling of the bowels"),
            .warning(.sexualFunctionChange, "Less feeling or function in sex, new"),
            .warning(.bothLegsWeak, "Both legs weak (not just restless)"),
            .warning(.weaknessGettingWorse, "A leg or foot getting weaker"),
            .warning(.suddenBothSided, "Sudden pain down both legs (not just restless)"),
            .warning(.unsteadyGait, "Unsteady when walking"),
        ]
    )

    private static let danger = danger([])
    private static let dangerWhenPregnant = danger([
        .warning(.pregnancyBleeding, "Bleeding or strong pain while pregnant")
    ])

    private static func danger(_ more: [Field]) -> Question {
        list(
            "danger",
            title: "Any of these now, or in the last days?",
            why: "They point to heart, lungs, blood vessels or bleeding, and need help at once.",
            fields: [
                .warning(.chestPain, "Chest pain"),
                .warning(.breathless, "Short of breath"),
                .warning(.slowBreathing, "Slow breathing, or hard to wake"),
                .warning(.collapse, "Fainted or collapsed"),
                .warning(.confusion, "Confused"),
                .warning(.coldPaleLeg, "One leg suddenly cold, pale or blue"),
                .warning(.oneLegSwollenPainful, "One leg newly swollen and sore"),
                .warning(.abdominalPulsation, "A strong pulse felt in the belly"),
                .warning(.bloodInVomitOrStool, "Blood in vomit, or black or bloody stool"),
            ] + more
        )
    }

    private static let infection = list(
        "illness",
        title: "Any of these, now or lately?",
        why: "Back pain with these can come from an infection, the kidneys or another illness.",
        fields: [
            .warning(.fever, "Fever or shaking chills"),
            .warning(.unwell, "Feeling very ill"),
            .warning(.recentInfectionOrProcedure, "An infection, operation or needle in the back"),
            .warning(.immuneSuppressed, "Weak defences, from illness or medicine"),
            .warning(.ivDrugUse, "Injecting drugs"),
            .warning(.burningUrineOrFlankPain, "Burning pee, or pain in the side"),
            .warning(.yellowSkin, "Yellow skin or eyes"),
            .warning(.weightLoss, "Losing weight without trying"),
            .warning(
                .unremittingNightPain,
                "Back pain (not the urge to move) that wakes you and no position eases"
            ),
        ]
    )

    private static let bones = list(
        "bones",
        title: "Has any of these ever been true for you?",
        why: "They make it more likely that a bone is broken or that cancer is behind the pain.",
        fields: [
            .warning(.cancerHistory, "Cancer, ever"),
            .warning(.cancerNow, "Cancer under treatment or check-ups now"),
            .warning(.majorTrauma, "A bad fall or accident before the pain"),
            .warning(.minorTraumaWithThinBones, "Thin bones, and pain after a small fall or lift"),
            .warning(.knownOsteoporosis, "Thin bones (osteoporosis)"),
            .warning(.steroidsLong, "Steroid tablets for three months or more"),
            .warning(.heightLoss, "Grown shorter"),
        ]
    )

    private static let mind = list(
        "mind",
        title: "Hard weeks happen. Any of these?",
        why: "Bad nights and pain can wear people down, and some medicines change sleep and "
            + "urges. There is help for each of these.",
        fields: [
            .warning(.wantsToDie, "Wishing to be dead, or not to wake up"),
            .warning(.planToHarm, "A plan to hurt yourself"),
            .warning(
                .lessThanFourHoursSleepThreeNights,
                "Under four hours of sleep, three nights running"
            ),
            .warning(.suddenSleepOnset, "Falling asleep with no warning by day"),
            .warning(.newGamblingOrSpending, "A new pull to gamble, spend, eat or have sex"),
        ]
    )

    /// When the signs that were answered yes began, and which are getting worse.
    private static func since(_ file: Case) -> Question? {
        let keys = WarningKey.allCases.filter {
            $0.canBegin && file.warning.answers.answer($0) == .yes
        }
        guard !keys.isEmpty else { return nil }
        let dates = keys.map { key in
            Field(
                "since." + key.rawValue,
                .since(key),
                .value(.pastDate),
                label: ClinicalWords.name(of: key)
            )
        }
        let worse = Field(
            "worse",
            .worse,
            .value(.anyOf(keys.map(\.rawValue))),
            label: Text("interview.warning.worse.label", "Worse in the last two weeks"),
            choices: keys.map { Choice($0.rawValue, ClinicalWords.name(of: $0)) }
        )
        return Question(
            "warning.since",
            .warning,
            key: "warning.since",
            title: "Since when?",
            why: "What is new, or getting worse, is more urgent than what has been there for "
                + "years. The month or the year is enough.",
            layout: .group,
            fields: dates + [worse]
        )
    }

    private static func mayBePregnant(_ file: Case) -> Bool {
        PersonQuestions.mayBePregnant(file) && file.person.answer(.pregnant) != .no
    }
}

extension WarningKey {
    /// Whether it is a sign that begins on a day and may pass, not something in a life story.
    ///
    /// Thoughts of death are not asked about by date: no date makes them less urgent.
    var canBegin: Bool {
        switch self {
        case .saddleNumbness, .bladderChange, .bowelChange, .sexualFunctionChange, .bothLegsWeak,
            .weaknessGettingWorse, .suddenBothSided, .fever, .unwell,
            .recentInfectionOrProcedure, .weightLoss, .unremittingNightPain, .majorTrauma,
            .minorTraumaWithThinBones, .abdominalPulsation, .chestPain, .coldPaleLeg,
            .oneLegSwollenPainful, .slowBreathing, .suddenSleepOnset, .newGamblingOrSpending,
            .lessThanFourHoursSleepThreeNights, .bloodInVomitOrStool, .collapse, .confusion,
            .breathless, .pregnancyBleeding, .unsteadyGait, .yellowSkin,
            .burningUrineOrFlankPain, .cannotPassUrine, .heightLoss:
            true
        case .immuneSuppressed, .ivDrugUse, .cancerHistory, .cancerNow, .steroidsLong,
            .knownOsteoporosis, .wantsToDie, .planToHarm:
            false
        }
    }
}
