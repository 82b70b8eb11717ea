// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension DraftProblem {
    /// A value that its key does not accept, told by what the key does accept.
    static func form(_ key: DiaryKey) -> DraftProblem {
        DraftProblem(.key(key), says(key.form, of: .text(DiaryWords.label(key))))
    }

    /// A value that an own trackable does not accept.
    static func form(_ trackable: Trackable) -> DraftProblem {
        DraftProblem(.own(trackable.id), says(trackable.form.form, of: .verbatim(trackable.name)))
    }

    private static func says(_ form: AnswerForm, of name: Argument) -> Text {
        let words = says(form)
        return words.with(["name": name])
    }

    private static func says(_ form: AnswerForm) -> Text {
        switch form {
        case .answer:
            Text("diary.problem.form.answer", "{name}: answer yes, no or can’t say.")
        case .oneOf:
            Text("diary.problem.form.oneOf", "{name}: choose one of the words in the list.")
        case .anyOf:
            Text(
                "diary.problem.form.anyOf",
                "{name}: choose only words from the list, each once."
            )
        case .whole(let range):
            Text(
                "diary.problem.form.whole",
                "{name}: write a whole number from {low} to {high}.",
                ["low": .count(range.lowerBound), "high": .count(range.upperBound)]
            )
        case .number(let range):
            Text(
                "diary.problem.form.number",
                "{name}: write a number from {low} to {high}.",
                [
                    "low": .number(range.lowerBound, digits: 0),
                    "high": .number(range.upperBound, digits: 0),
                ]
            )
        case .pastDate:
            Text(
                "diary.problem.form.pastDate",
                "{name}: write a past date such as 2026-11-20, 2026-11 or 2026."
            )
        case .clock:
            Text(
                "diary.problem.form.clock",
                "{name}: write a time on the 24-hour clock, such as 22:15."
            )
        case .text(let limit):
            Text(
                "diary.problem.form.text",
                "{name}: shorten the words to about {limit} letters.",
                ["limit": .count(limit)]
            )
        }
    }
}
