// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// What a page or the command line does next.
public enum InterviewStep: Hashable, Sendable {
    /// Put a question.
    case ask(Question, position: InterviewPosition)
    /// Show an urgent card before anything else; the most urgent reason comes first.
    case card([UrgencyReason])
    /// Offer the questions that were skipped once more.
    case offerSkipped([Question])
    /// There is nothing left to ask.
    case finished(InterviewEnding)
}

/// Where in the interview a question stands.
public struct InterviewPosition: Hashable, Sendable {
    /// Counted from one; a list counts as one question.
    public let number: Int
    /// How many there will be, as far as the answers tell by now.
    public let estimatedTotal: Int
    /// Minutes left by ``InterviewPace``, rounded up.
    public let minutesLeft: Int
}

/// How an interview ended.
public enum InterviewEnding: String, Hashable, Sendable, CaseIterable {
    /// Everything that can change something was put.
    case complete
    /// The person is, or may be, under 18, which the rules were not made for.
    case underEighteen

    /// What is said to the person.
    public var says: Text {
        switch self {
        case .complete:
            Text("interview.ending.complete", "That is all. Thank you. Your answers are kept.")
        case .underEighteen:
            Text(
                "interview.ending.underEighteen",
                "These questions were made for adults. Legs and backs of young people need other "
                    + "questions, so please talk to a doctor. Your answers are kept."
            )
        }
    }
}

/// What a person says to an urgent card.
public enum CardReply: Hashable, Sendable {
    /// Read and understood; the card comes again only when it rests on more.
    case understood
    /// The signs began on a day: all signs that the card rests on, or only some.
    case notNew(since: PartialDate, only: Set<WarningKey>? = nil)
    /// A line was tapped by mistake: the answer is removed and its question put again.
    ///
    /// Without a choice, those of the last question that the card rests on are meant.
    case misTap(only: Set<AnswerPath>? = nil)
}
