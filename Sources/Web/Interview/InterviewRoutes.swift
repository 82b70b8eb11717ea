// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Vocabulary
import Wording

/// The interview, one screen at a time; saved at every step.
enum InterviewRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.interview, open)
        table.post(Paths.interview, reply)
        table.post(Paths.interviewCard, replyToCard)
        table.post(Paths.interviewOffer, replyToOffer)
    }

    private static func open(_ visit: Visit) async throws -> Reply {
        let interview = try await interview(visit)
        if let name = visit.query.filled("again"),
            let question = interview.questions.first(where: { $0.name == name })
        {
            let reply = interview.reply(to: question)
            return .page(
                try await questionPage(question, interview, reply, isAgain: true, visit)
            )
        }
        return .page(try await page(interview, visit))
    }

    /// Takes a screen: next, skip, back, none of these, or one more row.
    private static func reply(_ visit: Visit) async throws -> Reply {
        var interview = try await interview(visit)
        guard let name = visit.form.filled("question") else { throw Refusal.notFound }
        if visit.form["do"] == "back" {
            interview.back()
            return try await kept(interview, visit)
        }
        guard let question = interview.questions.first(where: { $0.name == name }) else {
            return .seeOther(Paths.interview())
        }
        let form = InterviewForm(question: question, fields: visit.form)
        if visit.form["do"] == "rows" {
            return .page(
                try await questionPage(
                    question,
                    interview,
                    form.reply,
                    rows: form.rowsWanted,
                    visit
                )
            )
        }
        do {
            if visit.form["do"] == "skip" {
                try interview.skip(name)
            } else if !form.problems.isEmpty {
                throw FormTrouble()
            } else {
                try interview.answer(form.reply, to: name)
            }
        } catch let refusal as ReplyRefusal {
            return .again(
                try await questionPage(
                    question,
                    interview,
                    form.reply,
                    problems: refusal.problems.map(FieldTrouble.init),
                    visit
                )
            )
        } catch is FormTrouble {
            return .again(
                try await questionPage(
                    question,
                    interview,
                    form.reply,
                    problems: form.problems,
                    visit
                )
            )
        }
        return try await kept(interview, visit)
    }

    private static func replyToCard(_ visit: Visit) async throws -> Reply {
        var interview = try await interview(visit)
        guard case .card(let reasons) = interview.step else {
            return .seeOther(Paths.interview())
        }
        do {
            switch visit.form["do"] {
            case "understood":
                let cards = reasons.map(\.rule)
                try await visit.world.store.noteShown(cards, at: visit.now)
                try interview.answerCard(.understood)
            case "mistap":
                try interview.answerCard(.misTap())
            default:
                let typed = InterviewForm.date("since", in: visit.form)
                guard let since = typed else { throw FormTrouble() }
                try interview.answerCard(.notNew(since: since))
            }
        } catch let refusal as ReplyRefusal {
            let says = refusal.problems.map { visit.wording($0.says) }.joined(separator: " ")
            return .again(InterviewCardPage(reasons, problem: says, visit: visit))
        } catch is FormTrouble {
            return .again(
                InterviewCardPage(
                    reasons,
                    problem: visit.wording(InterviewForm.dateNeeded),
                    visit: visit
                )
            )
        }
        return try await kept(interview, visit)
    }

    private static func replyToOffer(_ visit: Visit) async throws -> Reply {
        var interview = try await interview(visit)
        interview.answerOffer(again: visit.form["do"] == "again")
        return try await kept(interview, visit)
    }

    private static func page(_ interview: Interview, _ visit: Visit) async throws -> any Page {
        switch interview.step {
        case .ask(let question, _):
            return try await questionPage(question, interview, interview.reply(to: question), visit)
        case .card(let reasons):
            return InterviewCardPage(reasons, problem: "", visit: visit)
        case .offerSkipped(let questions):
            return InterviewOfferPage(questions, visit: visit)
        case .finished(let ending):
            return InterviewEndPage(interview, ending: ending, visit: visit)
        }
    }

    private static func questionPage(
        _ question: Question,
        _ interview: Interview,
        _ reply: QuestionReply,
        rows: Int = 0,
        isAgain: Bool = false,
        problems: [FieldTrouble] = [],
        _ visit: Visit
    ) async throws -> InterviewQuestionPage {
        var position: InterviewPosition?
        if !isAgain, case .ask(let open, let place) = interview.step, open == question {
            position = place
        }
        return InterviewQuestionPage(
            question,
            reply: reply,
            position: position,
            canGoBack: interview.canGoBack && !isAgain,
            rows: rows,
            problems: problems,
            visit: visit
        )
    }

    /// The interview as kept, judged as of today.
    private static func interview(_ visit: Visit) async throws -> Interview {
        let store = visit.world.store
        var file = try await store.currentCase() ?? Case(asOf: visit.now.day)
        file.asOf = visit.now.day
        let progress = try await store.interviewProgress() ?? InterviewProgress()
        return Interview(case: file, progress: progress, judge: RedFlags.judge)
    }

    private static func kept(_ interview: Interview, _ visit: Visit) async throws -> Reply {
        try await keep(interview, visit)
        return .seeOther(Paths.interview())
    }

    private static func keep(_ interview: Interview, _ visit: Visit) async throws {
        let store = visit.world.store
        _ = try await store.keep(
            interview.case,
            interview.progress,
            by: .person,
            at: visit.now
        )
        let sleep = interview.case.person.clock(.mainSleepStarts)
        guard let sleep, sleep != visit.settings.mainSleepStarts else { return }
        var settings = visit.settings
        settings.mainSleepStarts = sleep
        _ = try await store.keep(settings, by: .person, at: visit.now)
    }

    /// Something typed that could not be read; the page says where.
    private struct FormTrouble: Error {}
}
