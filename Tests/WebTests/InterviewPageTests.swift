// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Testing
import Vocabulary

@testable import Web

/// The interview through the pages, as a browser sends it.
struct InterviewPageTests {
    private func answer(
        _ visitor: Visitor,
        _ question: String,
        _ fields: [(String, String)]
    ) async throws -> Visitor.Reading {
        try await visitor.send("/interview", [("question", question), ("do", "next")] + fields)
    }

    @Test func `an answer is kept at once and the next question follows`() async throws {
        let visitor = try await Visitor()
        let first = try await visitor.open("/interview")
        #expect(first.text.contains("What brings you here?"))
        let kept = try await answer(visitor, "start", [("start", "both")])
        #expect(kept.status == 303)
        #expect(kept.location == "/interview")
        #expect(try await visitor.store.currentCase()?.legs?.isEmpty == false)
        #expect(try await visitor.store.interviewProgress()?.asked == ["start"])
    }

    @Test func `a screen sent without an answer comes back with 422 and keeps nothing`()
        async throws
    {
        let visitor = try await Visitor()
        let sent = try await answer(visitor, "start", [])
        #expect(sent.status == 422)
        #expect(sent.text.contains("role=\"alert\""))
        #expect(try await visitor.store.currentCase() == nil)
    }

    @Test func `an unticked line that was not confirmed stays not asked`() async throws {
        let visitor = try await Visitor()
        let kept = try await answer(
            visitor,
            "warning.nerves",
            [("warning.bladderChange", "no")]
        )
        #expect(kept.status == 303)
        let answers = try await visitor.store.currentCase()?.warning.answers
        #expect(answers?.answer(.bladderChange) == .no)
        #expect(answers?[.saddleNumbness] == nil)
    }

    @Test func `none of these records a no for every line`() async throws {
        let visitor = try await Visitor()
        let kept = try await answer(visitor, "warning.nerves", [("none", "yes")])
        #expect(kept.status == 303)
        let answers = try await visitor.store.currentCase()?.warning.answers
        #expect(answers?.answer(.saddleNumbness) == .no)
        #expect(answers?.answer(.bladderChange) == .no)
    }

    @Test func `an emergency interrupts with a card that can be answered`() async throws {
        let visitor = try await Visitor()
        _ = try await answer(visitor, "warning.nerves", [("warning.saddleNumbness", "yes")])
        let card = try await visitor.open("/interview")
        #expect(card.text.contains("Please get help now"))
        #expect(!card.text.contains("name=\"question\""))
        let since = try await visitor.send(
            "/interview/card",
            [("do", "notNew"), ("since.year", "2019")]
        )
        #expect(since.status == 303)
        let file = try await visitor.store.currentCase()
        #expect(file?.warning.since[.saddleNumbness] == .year(2019))
        #expect(file?.warning.answers.answer(.saddleNumbness) == .yes)
    }

    @Test func `a card answered without a year comes back and nothing is lost`() async throws {
        let visitor = try await Visitor()
        _ = try await answer(visitor, "warning.nerves", [("warning.saddleNumbness", "yes")])
        let sent = try await visitor.send("/interview/card", [("do", "notNew")])
        #expect(sent.status == 422)
        #expect(sent.text.contains("Please give the year"))
        let file = try await visitor.store.currentCase()
        #expect(file?.warning.answers.answer(.saddleNumbness) == .yes)
    }

    @Test func `a mis-tap takes the answer back`() async throws {
        let visitor = try await Visitor()
        _ = try await answer(visitor, "warning.nerves", [("warning.saddleNumbness", "yes")])
        let sent = try await visitor.send("/interview/card", [("do", "mistap")])
        #expect(sent.status == 303)
        let file = try await visitor.store.currentCase()
        #expect(file?.warning.answers[.saddleNumbness] == nil)
    }

    @Test(arguments: ["%00", "1e99", "2199", "<script>", "-5"])
    func `what cannot be read is said at its field`(_ text: String) async throws {
        let visitor = try await Visitor()
        let sent = try await answer(visitor, "person", [("person.birthYear", text)])
        #expect(sent.status == 422)
        #expect(!sent.text.contains("<script>"))
        #expect(try await visitor.store.currentCase()?.person[.birthYear] == nil)
    }

    @Test func `skip and back lose nothing`() async throws {
        let visitor = try await Visitor()
        _ = try await answer(visitor, "warning.nerves", [("none", "yes")])
        let skipped = try await visitor.send(
            "/interview",
            [("question", "start"), ("do", "skip")]
        )
        #expect(skipped.status == 303)
        let back = try await visitor.send("/interview", [("question", "x"), ("do", "back")])
        #expect(back.status == 303)
        let answers = try await visitor.store.currentCase()?.warning.answers
        #expect(answers?.answer(.saddleNumbness) == .no)
    }
}
