// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// What clinicians have named, what is taken, and what is not tolerated.
enum HealthQuestions {
    static func all(_ file: Case) -> [Question] {
        let isMale = file.person.word(.sex, as: Sex.self) == .male
        return [isMale ? conditionsOfMen : conditions, medicines, allergies]
    }

    private static let conditions = conditions(Condition.allCases)
    private static let conditionsOfMen = conditions(
        Condition.allCases.filter { $0 != .breastfeeding && $0 != .heavyPeriods }
    )

    private static func conditions(_ listed: [Condition]) -> Question {
        let words = listed.map(\.rawValue)
        return Question(
            "conditions",
            .health,
            key: "conditions",
            title: "Which of these have you had, or have now?",
            why: "Some bring on restless legs or back pain, and some make a medicine unsafe.",
            none: Question.noneOfThese,
            fields: [
                Field(
                    "conditions",
                    .key(.conditions),
                    .value(.anyOf(words)),
                    label: Text("interview.conditions.label", "Named by a doctor"),
                    choices: Choices.conditions.filter { words.contains($0.word) }
                )
            ]
        )
    }

    private static let medicines = Question(
        "medicines",
        .health,
        key: "medicines",
        title: "Which medicines do you take, or stopped in the last months?",
        why: "Some medicines start or worsen restless legs, also ones from the shop, and some do "
            + "not go together. Never stop one because of what you read here.",
        layout: .rows,
        none: Text("interview.medicines.none", "I take no medicines"),
        fields: [
            Field(
                "medicines",
                .medicines,
                .medicines,
                label: Text(
                    "interview.medicines.label",
                    "Name on the box, with strength; dates if known"
                )
            )
        ]
    )

    private static let allergies = Question(
        "allergies",
        .health,
        key: "allergies",
        title: "Did you ever react badly to a medicine?",
        why: "So that nothing is raised that you can’t take. Restlessness after a medicine counts.",
        layout: .rows,
        none: Text("interview.allergies.none", "No bad reactions"),
        fields: [
            Field(
                "allergies",
                .allergies,
                .allergies,
                label: Text("interview.allergies.label", "To what, and what happened")
            )
        ]
    )
}
