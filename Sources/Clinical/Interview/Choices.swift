// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// The choices that many screens share, made once.
enum Choices {
    static let answers: [Choice] = [Answer.yes, .no, .unknown].map(choice)
    static let answersOrBefore: [Choice] = [Answer.yes, .onlyBefore, .no, .unknown].map(choice)
    static let yesOrNo: [Choice] = [Answer.yes, .no].map(choice)

    static let sexes: [Choice] = all { ClinicalWords.label($0 as Sex) }
    static let effects: [Choice] = all { ClinicalWords.label($0 as PostureEffect) }

    /// The feelings without *none*, which has words of its own below the list.
    static let sensations: [Choice] = all { ClinicalWords.label($0 as Sensation) }
        .filter { $0.word != Sensation.none.rawValue }
    static let sides: [Choice] = all { ClinicalWords.label($0 as LegSide) }
    static let paths: [Choice] = all { ClinicalWords.label($0 as LegPath) }
    static let otherParts: [Choice] = all { ClinicalWords.label($0 as OtherPart) }
    static let distress: [Choice] = all { ClinicalWords.label($0 as Distress) }

    static let sites: [Choice] = all { ClinicalWords.label($0 as BackSite) }
    static let backOrLeg: [Choice] = all { ClinicalWords.label($0 as BackOrLeg) }
    static let qualities: [Choice] = all { ClinicalWords.label($0 as BackQuality) }
    static let situations: [Choice] = all { ClinicalWords.label($0 as BackSituation) }
    static let causes: [Choice] = all { ClinicalWords.label($0 as NamedCause) }
    static let conditions: [Choice] = all { ClinicalWords.label($0 as Condition) }

    private static func all<Word: AnswerWord>(_ label: (Word) -> Text) -> [Choice] {
        Word.allCases.map { Choice($0.rawValue, label($0)) }
    }

    private static func choice(_ answer: Answer) -> Choice {
        Choice(answer.rawValue, ClinicalWords.label(answer))
    }
}
