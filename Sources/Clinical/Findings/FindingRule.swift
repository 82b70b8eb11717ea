// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// One rule on medicines, results or habits: what it looks for, what it says, and why.
struct FindingRule: Sendable {
    /// The rule's name in the assessment, such as `opioid-gabapentinoid`.
    let name: String
    /// What it is about.
    let about: Finding.Subject
    /// The rule in plain words, for the method page.
    let statement: Text
    /// What it rests on.
    let basis: Basis
    /// Reads the case; empty when the rule does not hold.
    let read: @Sendable (ReviewStory) -> [Reading]

    /// What a rule that holds says.
    struct Reading: Sendable {
        let topic: Finding.Topic
        let level: Finding.Level
        /// What is said to the person.
        let says: Text
        /// The answers it rests on; never empty.
        let answers: [AnswerPath]
        /// The nights of the diary it rests on beside them.
        var nights: LegNights.Change?
        /// Answers that could explain the same change in another way.
        var rivals: [AnswerPath] = []
        /// A computed figure with its unit.
        var value: Measured?
        /// What this reading rests on, where one rule reads a table whose rows differ.
        var basis: Basis?
    }

    init(
        _ name: String,
        about: Finding.Subject,
        _ statement: Text,
        basis: Basis,
        read: @escaping @Sendable (ReviewStory) -> [Reading]
    ) {
        self.name = name
        self.about = about
        self.statement = statement
        self.basis = basis
        self.read = read
    }
}

extension FindingRule.Reading {
    /// A reading that rests on a claim; nil when the claim is not known to hold.
    ///
    /// `{signs}` in the sentence stands for the names of the answers the claim rests on.
    init?(
        _ topic: Finding.Topic,
        _ level: Finding.Level,
        _ claim: Claim,
        in story: ReviewStory,
        value: Measured? = nil,
        _ says: @autoclosure () -> Text
    ) {
        guard claim.isYes else { return nil }
        let answers = claim.answers
        self.init(
            topic: topic,
            level: level,
            says: says().with(["signs": .list(answers.map(story.name(of:)))]),
            answers: answers,
            value: value
        )
    }
}
