import Clinical
import Testing
import Vocabulary
import Wording

/// The interview as a person meets it: answering, leaving out, going back, coming again.
struct InterviewTests {
    private func yes(_ name: String) -> QuestionReply {
        QuestionReply(answers: [name: .answer(.yes)])
    }

    @Test func `it begins with what brings the person here`() {
        #expect(Interview.fresh().open?.name == "start")
        #expect(!Interview.fresh().canGoBack)
    }

    @Test(arguments: [
        (ComplaintParts.legs, 1, false), (.back, 0, true), (.both, 1, true), (.neither, 0, false),
    ])
    func `what was not named is kept as asked, none`(
        _ parts: ComplaintParts,
        _ legs: Int,
        _ back: Bool
    ) throws {
        var interview = Interview.fresh()
        try interview.answer(QuestionReply(answers: ["start": .word(parts.rawValue)]))
        #expect(interview.case.legs?.count == legs)
        #expect((interview.case.back?[.sites] == .words([])) == !back)
    }

    @Test(arguments: [TypicalPerson.legsOnly, .backOnly, .both, .twoAndBack])
    func `made again from case and progress it stands at the same step`(
        _ person: TypicalPerson
    ) throws {
        var interview = Interview.fresh()
        while let question = interview.open {
            #expect(interview.resumed.step == interview.step)
            try interview.answer(person.reply(to: question))
        }
        #expect(interview.isFinished)
        #expect(interview.resumed.step == interview.step)
    }

    @Test func `going back keeps every answer and shows it`() throws {
        var interview = Interview.fresh()
        try interview.goOn(to: "legs.0.relief")
        let told = interview.case
        interview.back()
        let question = try #require(interview.open)
        #expect(question.name == "legs.0.postures")
        #expect(interview.case == told)
        #expect(interview.reply(to: question).values["legs.0.walking"] == .value(.word("relieves")))
    }

    @Test func `going back reaches the first question from anywhere`() throws {
        var interview = Interview.fresh()
        while let question = interview.open {
            try interview.answer(TypicalPerson.both.reply(to: question))
        }
        for _ in 0..<38 { interview.back() }
        #expect(interview.open?.name == "start")
        #expect(interview.progress.asked.isEmpty)
    }

    @Test func `a skipped question is a missing key`() throws {
        var interview = Interview.fresh()
        try interview.goOn(to: "legs.0.urge")
        try interview.skip()
        #expect(interview.case.legs?[0].answers[.urge] == nil)
        #expect(interview.open?.name == "legs.0.sensations")
        #expect(interview.progress.skipped == ["legs.0.urge"])
    }

    @Test func `skipping takes an earlier answer back`() throws {
        var interview = Interview.fresh()
        try interview.goOn(to: "legs.0.sensations")
        interview.back()
        try interview.skip()
        #expect(interview.case.legs?[0].answers[.urge] == nil)
    }

    @Test func `an unticked line that was not confirmed stays not asked`() throws {
        var interview = Interview.fresh()
        try interview.goOn(to: "legs.0.looks")
        try interview.answer(
            QuestionReply(answers: [
                "legs.0.knot": .answer(.yes), "legs.0.cough": .answer(.no),
            ])
        )
        let answers = try #require(interview.case.legs?[0].answers)
        #expect(answers.answer(.knot) == .yes)
        #expect(answers.answer(.cough) == .no)
        #expect(answers[.swelling] == nil)
        #expect(answers[.numbSoles] == nil)
    }

    @Test func `none of these is a no to each line`() throws {
        var interview = Interview.fresh()
        try interview.goOn(to: "warning.illness")
        let question = try #require(interview.open)
        try interview.answer(QuestionReply(noneOfThese: true))
        for field in question.fields {
            guard case .key(.warning(let key)) = field.target else { continue }
            #expect(interview.case.warning.answers.answer(key) == .no)
        }
        #expect(question.fields.count == 9)
    }

    @Test func `none of the others is a no to the lines left open only`() throws {
        var interview = Interview.fresh()
        try interview.goOn(to: "warning.bones")
        try interview.answer(
            QuestionReply(
                answers: [
                    "warning.cancerHistory": .answer(.yes),
                    "warning.heightLoss": .answer(.unknown),
                ],
                noneOfThese: true
            )
        )
        #expect(interview.case.warning.answers.answer(.cancerHistory) == .yes)
        #expect(interview.case.warning.answers.answer(.heightLoss) == .unknown)
        #expect(interview.case.warning.answers.answer(.cancerNow) == .no)
    }

    @Test func `a line unticked later is not asked again, not a no`() throws {
        var interview = Interview.fresh()
        try interview.goOn(to: "legs.0.looks")
        try interview.answer(yes("legs.0.knot"))
        interview.back()
        try interview.answer(yes("legs.0.cough"))
        #expect(interview.case.legs?[0].answers[.knot] == nil)
    }

    @Test func `none makes an empty list of conditions, medicines and allergies`() throws {
        var interview = Interview.fresh()
        for name in ["conditions", "medicines", "allergies"] {
            try interview.goOn(to: name)
            try interview.answer(QuestionReply(noneOfThese: true))
        }
        #expect(interview.case.conditions == [])
        #expect(interview.case.medicines == [])
        #expect(interview.case.allergies == [])
    }

    @Test func `skipped questions are offered once more, and only once`() throws {
        var interview = Interview.fresh()
        try interview.goOn(to: "legs.0.urge")
        try interview.skip()
        try interview.goOn(to: "conditions")
        try interview.skip()
        try interview.goOn(to: "no such question")
        guard case .offerSkipped(let offered) = interview.step else {
            Issue.record("no offer: \(interview.step)")
            return
        }
        #expect(offered.map(\.name) == ["legs.0.urge", "conditions"])
        interview.answerOffer(again: true)
        #expect(interview.open?.name == "legs.0.urge")
        #expect(interview.resumed.step == interview.step)
        try interview.answer(yes("legs.0.urge"))
        #expect(interview.open?.name == "conditions")
        interview.back()
        #expect(interview.open?.name == "legs.0.urge")
        interview.back()
        guard case .offerSkipped = interview.step else {
            Issue.record("back does not reach the offer: \(interview.step)")
            return
        }
        interview.answerOffer(again: true)
        try interview.goOn(to: "conditions")
        try interview.skip()
        #expect(interview.isFinished)
        #expect(interview.case.conditions == nil)
    }

    @Test func `the offer can be turned down`() throws {
        var interview = Interview.fresh()
        try interview.goOn(to: "legs.0.urge")
        try interview.skip()
        try interview.goOn(to: "no such question")
        interview.answerOffer(again: false)
        #expect(interview.isFinished)
        #expect(interview.resumed.isFinished)
    }

    @Test func `a second leg problem is a record of its own`() throws {
        var interview = Interview.fresh()
        try interview.goOn(to: "legs.0.another")
        try interview.answer(yes("legs.0.another"))
        #expect(interview.case.legs?.map(\.id) == ["a", "b"])
        #expect(interview.open?.name == "legs.1.urge")
        #expect(interview.open?.about?.key == "interview.legs.about.second")
    }

    @Test(arguments: [2008, 2020])
    func `under 18, or perhaps so, only person and warning signs are asked`(_ year: Int) throws {
        var interview = Interview.fresh()
        try interview.goOn(to: "person")
        try interview.answer(QuestionReply(answers: ["person.birthYear": .whole(year)]))
        try interview.goOn(to: "no such question")
        #expect(interview.step == .finished(.underEighteen))
        #expect(interview.questions.allSatisfy { $0.part == .person || $0.part == .warning })
        #expect(interview.questions.count { $0.part == .warning } == 5)
    }

    @Test func `a form sent twice changes nothing`() throws {
        var interview = Interview.fresh()
        try interview.goOn(to: "legs.0.urge")
        try interview.answer(yes("legs.0.urge"), to: "legs.0.urge")
        let once = interview
        try interview.answer(yes("legs.0.urge"), to: "legs.0.urge")
        #expect(interview.case == once.case)
        #expect(interview.progress == once.progress)
    }

    @Test func `a question put again from a list goes on where the interview was`() throws {
        var interview = Interview.fresh()
        try interview.goOn(to: "medicines")
        interview.revisit("legs.0.evening")
        #expect(interview.open?.name == "legs.0.evening")
        try interview.answer(QuestionReply(answers: ["legs.0.evening": .answer(.onlyBefore)]))
        #expect(interview.open?.name == "medicines")
    }

    @Test func `doses from elsewhere stay with their medicine`() throws {
        var file = Case.unasked
        var medicine = Medicine(name: "Duloxetine 60 mg")
        medicine.doses = [Dose(from: .year(2026), amount: 60, unit: .milligrams, at: nil)]
        file.medicines = [medicine]
        var interview = Interview.fresh(file)
        try interview.goOn(to: "medicines")
        try interview.answer(
            QuestionReply(["medicines": .medicines([Medicine(name: "Duloxetine 60 mg")])])
        )
        #expect(interview.case.medicines?[0].doses == medicine.doses)
        interview.back()
        try interview.skip()
        #expect(interview.case.medicines?.count == 1)
    }
}
