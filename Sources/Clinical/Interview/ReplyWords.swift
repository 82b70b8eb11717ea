// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// What is said when a reply cannot be taken.
enum ReplyWords {
    static let nothingGiven = Text(
        "interview.problem.nothingGiven",
        "Nothing is chosen yet. Choose an answer, or skip the question."
    )
    static let notOnThisScreen = Text(
        "interview.problem.notOnThisScreen",
        "This is not part of the question on the screen. Load the page again."
    )
    static let noneIsNoAnswer = Text(
        "interview.problem.noneIsNoAnswer",
        "“None of these” is no answer here. Choose an answer, or skip the question."
    )
    static let noneAndSome = Text(
        "interview.problem.noneAndSome",
        "“None” and something else are both chosen. Keep one of the two."
    )
    static let wrongForm = Text(
        "interview.problem.wrongForm",
        "This answer does not fit the question. Choose one of the answers shown."
    )
    static let dayNeeded = Text(
        "interview.problem.dayNeeded",
        "Give the whole date: year, month and day."
    )
    static let dayHasPassed = Text(
        "interview.problem.dayHasPassed",
        "This day has passed. Give a day still to come."
    )
    static let tooManyRows = Text(
        "interview.problem.tooManyRows",
        "The list is too long. Keep at most 100 lines."
    )
    static let nameMissing = Text(
        "interview.problem.nameMissing",
        "A line has no name, or one that is too long. Write what is on the box, or remove the "
            + "line."
    )
    static let stoppedBeforeStart = Text(
        "interview.problem.stoppedBeforeStart",
        "{name} would have stopped before it started. Change one of the two dates."
    )
    static let noQuestionOpen = Text(
        "interview.problem.noQuestionOpen",
        "No question is open now. Load the page again."
    )
    static let noLongerAsked = Text(
        "interview.problem.noLongerAsked",
        "This question is not asked any more. Load the page again."
    )
    static let noCard = Text(
        "interview.problem.noCard",
        "No urgent card is open now. Load the page again."
    )
    static let nothingToUndo = Text(
        "interview.problem.nothingToUndo",
        "There is no tapped line to undo here. Go back to the question to change it."
    )

    static func notYet(_ asOf: Day) -> Text {
        Text(
            "interview.problem.notYet",
            "This date is after {day}. Give a date that has already been.",
            ["day": .day(asOf)]
        )
    }

    static func outside(_ low: Double, _ high: Double) -> Text {
        Text(
            "interview.problem.outside",
            "Give a number from {low} to {high}.",
            ["low": .verbatim(plain(low)), "high": .verbatim(plain(high))]
        )
    }

    private static func plain(_ number: Double) -> String {
        Double(Int(number)) == number ? String(Int(number)) : "\(number)"
    }
}
