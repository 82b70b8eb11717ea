import Clinical
import Testing
import Vocabulary
import Wording

@testable import Report

/// What a person keeps to themselves stands nowhere, not even inside a sentence.
struct ShownFindingsTests {
    static func story(gambling: Answer?) throws -> Case {
        var story = try SampleCase.typical()
        story.medicines = [Medicine(name: "Pramipexole 0.5 mg")]
        story.warning.answers[.newGamblingOrSpending] = gambling.map(AnswerValue.answer)
        return story
    }

    @Test func `a sentence that names a hidden answer is not printed in any form`() throws {
        let story = try Self.story(gambling: .yes)
        let alert = try #require(
            Assessor.assess(story).findings.first { finding in
                finding.answers.contains(.warning(.newGamblingOrSpending))
            }
        )
        let says = Wording.english(alert.says)
        let name = Wording.english(ClinicalWords.name(of: .warning(.newGamblingOrSpending)))
        #expect(says.contains(name))
        for ticked in [false, true] {
            let report = try VisitReportTests.report(story, including: ticked ? [.gambling] : [])
            let html = report.page(wording: .english, paper: .a4).html
            let tree = "\(report.tree(wording: .english))"
            #expect(html.contains(Markup.text(says).html) == ticked)
            #expect(html.contains(name) == ticked)
            #expect(report.pageOne(.english).html.contains(name) == ticked)
            #expect(report.plainText(wording: .english).contains("You said:") == ticked)
            #expect(tree.contains(says) == ticked)
        }
    }

    @Test(arguments: [Answer.yes, .no, .unknown])
    func `with the topic hidden a report reads the same whatever was answered`(
        answer: Answer
    ) throws {
        let silent = try VisitReportTests.report(try Self.story(gambling: nil))
        let told = try VisitReportTests.report(try Self.story(gambling: answer))
        #expect(
            told.page(wording: .english, paper: .a4) == silent.page(wording: .english, paper: .a4)
        )
        #expect(told.plainText(wording: .german) == silent.plainText(wording: .german))
        #expect("\(told.tree(wording: .english))" == "\(silent.tree(wording: .english))")
    }

    @Test func `the open question about urges stays when the answer is hidden`() throws {
        let report = try VisitReportTests.report(try Self.story(gambling: .yes))
        #expect(report.findings.contains { $0.rule == "impulse-control-questions" })
        #expect(!report.findings.contains { $0.level == .alert })
    }
}
