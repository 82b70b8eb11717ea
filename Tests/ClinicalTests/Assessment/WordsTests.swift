// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

/// The words never name a disease as the person’s own, nor tell anyone to stop a medicine.
struct WordsTests {
    static let folders = [
        "Assessment", "Back", "Criteria", "Evidence", "LookAlikes", "RedFlags", "Watch", "Words",
    ]

    static let forbidden = [
        "you have", "you’ve got", "you suffer", "your diagnosis", "you are diagnosed",
        "stop taking", "stop your", "start taking", "do not take", "come off",
    ]

    @Test(arguments: folders)
    func `no sentence of the rules says so`(_ folder: String) throws {
        let words = try RuleFolder(folder).literals.joined(separator: " ").lowercased()
        #expect(!words.isEmpty)
        for phrase in Self.forbidden { #expect(!words.contains(phrase), "\(phrase)") }
    }

    @Test func `no sentence that reaches a person says so`() {
        for assessment in AssessorTests.judged {
            let texts =
                assessment.urgency.because.map(\.says) + assessment.findings.map(\.says)
                + assessment.legs.flatMap { $0.restlessLegs.criteria.values.map(\.says) }
            for words in texts.map({ Wording.english($0).lowercased() }) {
                for phrase in Self.forbidden { #expect(!words.contains(phrase)) }
            }
        }
    }

    @Test func `one key always stands for one sentence`() {
        var english: [String: String] = [:]
        for text in AssessorTests.judged.flatMap({
            $0.urgency.because.map(\.says)
        })
            + Assessor.rules.map(\.statement)
        {
            #expect(english[text.key, default: text.english] == text.english)
            english[text.key] = text.english
        }
    }

    @Test func `every key of a case has a short name`() {
        let paths: [AnswerPath] =
            LegKey.allCases.map { .leg(0, $0) } + BackKey.allCases.map { .back($0) }
            + WarningKey.allCases.map { .warning($0) } + PersonKey.allCases.map { .person($0) }
            + HabitKey.allCases.map { .habit($0) }
        for path in paths {
            let name = Wording.english(ClinicalWords.name(of: path))
            #expect(!name.isEmpty && name.count < 60 && !name.hasSuffix("."), "\(path)")
        }
    }
}
