// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// What brings a person here, and who they are.
enum PersonQuestions {
    static func all(_ file: Case) -> [Question] {
        var questions = [start, person(file)]
        if mayBePregnant(file) {
            questions.append(pregnant)
            if file.person.answer(.pregnant) == .yes { questions.append(weeks) }
        }
        return questions
    }

    private static let start = Question(
        "start",
        .person,
        key: "start",
        title: "What brings you here?",
        why: "Bad legs and a bad back are often mixed up. We ask about each on its own.",
        fields: [
            Field(
                "start",
                .parts,
                .value(.oneOf(ComplaintParts.allWords)),
                label: Text("interview.start.label", "What brings you here?"),
                choices: [
                    Choice(ComplaintParts.legs.rawValue, Text("interview.start.legs", "My legs")),
                    Choice(ComplaintParts.back.rawValue, Text("interview.start.back", "My back")),
                    Choice(
                        ComplaintParts.both.rawValue,
                        Text("interview.start.both", "Both legs and back")
                    ),
                    Choice(
                        ComplaintParts.neither.rawValue,
                        Text("interview.start.neither", "Neither of them")
                    ),
                ]
            )
        ]
    )

    private static func person(_ file: Case) -> Question {
        let latest = max(1900, file.asOf.year)
        return Question(
            "person",
            .person,
            key: "person",
            title: "Who are you?",
            why: "Some causes are more common at some ages. These rules are for adults only. "
                + "Some medicine doses depend on weight.",
            layout: .group,
            fields: [
                .person(.birthYear, "Year of birth", form: .whole(1900...latest)),
                .person(.sex, "Sex", choices: Choices.sexes),
                .person(.weightKg, "Weight", unit: Units.kilograms),
            ]
        )
    }

    private static let pregnant = Question(
        "person.pregnant",
        .person,
        key: "person.pregnant",
        title: "Are you pregnant?",
        why: "Being pregnant can bring on restless legs and back pain, and it changes which "
            + "medicines are safe.",
        fields: [.person(.pregnant, "Are you pregnant?")]
    )

    private static let weeks = Question(
        "person.weeks",
        .person,
        key: "person.weeks",
        title: "How many weeks are you pregnant?",
        why: "Restless legs are most common in the last three months.",
        fields: [.person(.weeksPregnant, "Weeks of pregnancy", unit: Units.weeks)]
    )

    /// Whether pregnancy is not ruled out by sex or age.
    static func mayBePregnant(_ file: Case) -> Bool {
        if file.person.word(.sex, as: Sex.self) == .male { return false }
        guard let birthYear = file.person.whole(.birthYear) else { return true }
        return file.asOf.year - birthYear <= 56
    }
}
