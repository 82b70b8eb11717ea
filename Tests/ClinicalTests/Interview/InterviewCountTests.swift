import Clinical
import Testing
import Vocabulary

/// How long the interview is; every screen counts as one question, also a list or a table.
struct InterviewCountTests {
    private struct Length {
        var questions = 0
        var seconds: Double = 0
    }

    private func length(of person: TypicalPerson) throws -> Length {
        var interview = Interview.fresh()
        var length = Length()
        while let question = interview.open {
            length.questions += 1
            length.seconds += question.seconds
            try interview.answer(person.reply(to: question))
        }
        #expect(interview.isFinished)
        return length
    }

    @Test(arguments: [
        (TypicalPerson.neither, 13), (.backOnly, 23), (.legsOnly, 28), (.both, 38),
        (.twoLegProblems, 39),
    ])
    func `a typical person is done in 45 questions and 7 minutes`(
        _ person: TypicalPerson,
        _ questions: Int
    ) throws {
        let length = try length(of: person)
        #expect(length.questions == questions)
        #expect(length.questions <= 45)
        #expect(length.seconds <= 7 * 60, "\(person): \(length.seconds) s")
    }

    @Test func `two leg problems and a back together take a little more`() throws {
        let length = try length(of: .twoAndBack)
        #expect(length.questions == 49)
        #expect(length.seconds <= 9 * 60, "\(length.seconds) s")
    }

    @Test func `the warning signs are five lists of at most ten lines`() throws {
        var interview = Interview.fresh()
        try interview.goOn(to: "warning.nerves")
        let lists = interview.questions.filter { $0.part == .warning }
        #expect(lists.count == 5)
        #expect(lists.allSatisfy { $0.layout == .checklist && $0.fields.count <= 10 })
        let lines = lists.flatMap(\.fields).map(\.target)
        #expect(
            Set(lines)
                == Set(
                    WarningKey.allCases.filter { $0 != .pregnancyBleeding }
                        .map { FieldTarget.key(.warning($0)) }
                )
        )
    }

    @Test func `the estimate counts down to the last question`() throws {
        var interview = Interview.fresh()
        var last = 0
        while case .ask(let question, let position) = interview.step {
            #expect(position.number == last + 1)
            #expect(position.estimatedTotal >= position.number)
            #expect(position.minutesLeft >= 1)
            last = position.number
            try interview.answer(TypicalPerson.both.reply(to: question))
            if interview.open == nil { #expect(position.estimatedTotal == position.number) }
        }
        #expect(last == 38)
    }
}
