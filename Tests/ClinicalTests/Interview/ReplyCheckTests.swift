import Clinical
import Testing
import Vocabulary
import Wording

/// What a reply may hold; a refusal keeps nothing and says what to do.
struct ReplyCheckTests {
    private func refusal(
        at name: String,
        _ reply: QuestionReply
    ) throws -> [String] {
        var interview = Interview.fresh()
        try interview.goOn(to: name)
        let before = interview
        do {
            try interview.answer(reply)
            return []
        } catch {
            #expect(interview.case == before.case)
            #expect(interview.progress == before.progress)
            return error.problems.map(\.says.key)
        }
    }

    @Test(arguments: [
        ("legs.0.urge", "legs.0.urge", AnswerValue.word("left"), "wrongForm"),
        ("legs.0.urge", "legs.0.urge", .answer(.onlyBefore), "wrongForm"),
        ("legs.0.urge", "legs.0.relief", .answer(.yes), "notOnThisScreen"),
        ("person", "person.birthYear", .whole(2027), "outside"),
        ("person", "person.weightKg", .number(4), "outside"),
        ("legs.0.rest", "legs.0.minutesToOnset", .whole(601), "outside"),
        ("legs.0.began", "legs.0.began", .date(.year(2027)), "notYet"),
        ("back.severity", "back.worst", .whole(11), "outside"),
        ("back.told", "back.toldByClinician", .words(["none", "fracture"]), "noneAndSome"),
        ("back.told", "plannedInjection", .date(.year(2027)), "dayNeeded"),
        ("back.told", "plannedInjection", .date(.day(Day(number: 20_000))), "dayHasPassed"),
        ("conditions", "conditions", .words(["plague"]), "wrongForm"),
        ("conditions", "conditions", .words([]), "nothingGiven"),
    ])
    func `what does not fit is refused with its reason`(
        _ question: String,
        _ field: String,
        _ value: AnswerValue,
        _ reason: String
    ) throws {
        let reasons = try refusal(at: question, QuestionReply(answers: [field: value]))
        #expect(reasons.contains("interview.problem." + reason), "\(reasons)")
    }

    @Test func `nothing chosen is not taken for an answer`() throws {
        #expect(
            try refusal(at: "legs.0.looks", QuestionReply())
                == ["interview.problem.nothingGiven"]
        )
    }

    @Test func `none of these together with a choice is refused outside of lists of lines`() throws
    {
        let reply = QuestionReply(
            answers: ["conditions": .words(["diabetes"])],
            noneOfThese: true
        )
        #expect(try refusal(at: "conditions", reply) == ["interview.problem.noneAndSome"])
    }

    @Test func `none of these is refused where it is no answer`() throws {
        let reply = QuestionReply(noneOfThese: true)
        #expect(try refusal(at: "legs.0.urge", reply) == ["interview.problem.noneIsNoAnswer"])
    }

    @Test func `a medicine needs a name and stops after it started`() throws {
        var turned = Medicine(name: "Gabapentin")
        turned.started = .year(2025)
        turned.stopped = .month(year: 2024, month: 3)
        var late = Medicine(name: "Gabapentin")
        late.started = .year(2027)
        for (row, reason) in [
            (Medicine(name: "  "), "nameMissing"), (turned, "stoppedBeforeStart"),
            (late, "notYet"),
        ] {
            let reasons = try refusal(
                at: "medicines",
                QuestionReply(["medicines": .medicines([row])])
            )
            #expect(reasons == ["interview.problem." + reason])
        }
    }

    @Test func `every problem of a screen is listed`() throws {
        let reasons = try refusal(
            at: "back.severity",
            QuestionReply(answers: ["back.worst": .whole(14), "back.average": .whole(-1)])
        )
        #expect(reasons.count == 2)
    }

    @Test func `a question that is not asked any more is refused by name`() throws {
        var interview = Interview.fresh()
        #expect(throws: ReplyRefusal.self) {
            try interview.answer(QuestionReply(noneOfThese: true), to: "legs.3.urge")
        }
    }
}
