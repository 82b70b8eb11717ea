import Clinical
import Testing
import Vocabulary

/// Urgent cards: they interrupt, can be answered, and lose nothing.
struct InterviewCardTests {
    /// Stands at the card that numbness between the legs has raised.
    private func interrupted() throws -> Interview {
        var interview = Interview.fresh()
        try interview.goOn(to: "warning.nerves")
        try interview.answer(
            QuestionReply(
                answers: ["warning.saddleNumbness": .answer(.yes)],
                noneOfThese: true
            )
        )
        return interview
    }

    @Test func `an emergency interrupts at once and then goes on`() throws {
        var interview = try interrupted()
        #expect(interview.cardRules == ["cauda-equina"])
        #expect(interview.resumed.step == interview.step)
        try interview.answerCard(.understood)
        #expect(interview.open?.name == "warning.danger")
        #expect(interview.case.warning.answers.answer(.saddleNumbness) == .yes)
    }

    @Test func `no answer and no skip gets past a card`() throws {
        var interview = try interrupted()
        #expect(throws: ReplyRefusal.self) {
            try interview.answer(QuestionReply(noneOfThese: true))
        }
        #expect(throws: ReplyRefusal.self) { try interview.skip() }
        #expect(interview.cardRules == ["cauda-equina"])
    }

    @Test func `a mis-tap removes the answer and puts the question again`() throws {
        var interview = try interrupted()
        try interview.answerCard(.misTap())
        #expect(interview.case.warning.answers[.saddleNumbness] == nil)
        #expect(interview.case.warning.answers.answer(.bowelChange) == .no)
        #expect(interview.open?.name == "warning.nerves")
        #expect(interview.progress.acknowledged.isEmpty)
    }

    @Test func `a mis-tap undoes the last list, not what stood before`() throws {
        var interview = try interrupted()
        try interview.answerCard(.understood)
        interview.revisit("warning.nerves")
        try interview.answer(
            QuestionReply(answers: [
                "warning.saddleNumbness": .answer(.yes), "warning.bladderChange": .answer(.yes),
            ])
        )
        #expect(interview.cardRules == ["cauda-equina"])
        try interview.answerCard(.misTap(only: [.warning(.bladderChange)]))
        #expect(interview.case.warning.answers.answer(.saddleNumbness) == .yes)
        #expect(interview.case.warning.answers[.bladderChange] == nil)
    }

    @Test func `not new stores since when`() throws {
        var interview = try interrupted()
        try interview.answerCard(.notNew(since: .year(2024)))
        #expect(interview.case.warning.since == [.saddleNumbness: .year(2024)])
        #expect(interview.open?.name == "warning.danger")
    }

    @Test func `not new but still within days stays urgent`() throws {
        var interview = try interrupted()
        let recent = interview.case.asOf.advanced(by: -3)
        try interview.answerCard(.notNew(since: .day(recent)))
        #expect(interview.case.warning.since == [.saddleNumbness: .day(recent)])
        #expect(interview.cardRules == ["cauda-equina"])
    }

    @Test func `a beginning in the future is refused`() throws {
        var interview = try interrupted()
        let before = interview.case
        #expect(throws: ReplyRefusal.self) {
            try interview.answerCard(.notNew(since: .year(2027)))
        }
        #expect(interview.case == before)
    }

    @Test func `a card comes again only when it rests on more`() throws {
        var interview = try interrupted()
        try interview.answerCard(.understood)
        interview.revisit("warning.nerves")
        let one = ["warning.saddleNumbness": AnswerValue.answer(.yes)]
        try interview.answer(QuestionReply(answers: one))
        #expect(interview.open?.name == "warning.danger")
        interview.revisit("warning.nerves")
        try interview.answer(
            QuestionReply(answers: one.merging(["warning.bladderChange": .answer(.yes)]) { $1 })
        )
        #expect(interview.cardRules == ["cauda-equina"])
    }

    @Test func `back from a card reaches its question with the answer kept`() throws {
        var interview = try interrupted()
        interview.back()
        #expect(interview.open?.name == "warning.nerves")
        #expect(interview.case.warning.answers.answer(.saddleNumbness) == .yes)
        try interview.answer(QuestionReply(noneOfThese: true))
        #expect(interview.open?.name == "warning.danger")
    }

    @Test func `what can wait some days is shown after the warning signs`() throws {
        var interview = Interview.fresh()
        try interview.goOn(to: "warning.illness")
        try interview.answer(QuestionReply(answers: ["warning.weightLoss": .answer(.yes)]))
        #expect(interview.open?.name == "warning.bones")
        try interview.goOn(to: "warning.since")
        #expect(interview.open?.fields.map(\.name) == ["since.weightLoss", "worse"])
        try interview.answer(QuestionReply(answers: ["worse": .words(["weightLoss"])]))
        #expect(interview.case.warning.worse == [.weightLoss])
        #expect(interview.cardRules == ["weight"])
        try interview.answerCard(.understood)
        #expect(interview.open?.name == "legs.0.urge")
    }

    @Test func `signs known from before raise their card first of all`() {
        var file = Case.unasked
        file.warning.answers[.coldPaleLeg] = .answer(.yes)
        #expect(Interview.fresh(file).cardRules == ["cold-leg"])
    }

    @Test func `a sign that is no longer there loses its day`() throws {
        var interview = try interrupted()
        try interview.answerCard(.notNew(since: .year(2024)))
        interview.revisit("warning.nerves")
        try interview.answer(QuestionReply(noneOfThese: true))
        #expect(interview.case.warning.since.isEmpty)
    }

    @Test func `the rules of the program stand behind the cards`() throws {
        var interview = Interview(case: .unasked)
        try interview.goOn(to: "warning.nerves")
        try interview.answer(QuestionReply(answers: ["warning.bladderChange": .answer(.yes)]))
        #expect(interview.cardRules == ["cauda-equina"])
    }
}
