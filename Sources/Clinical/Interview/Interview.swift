// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The interview as a state machine that a page or the command line drives.
///
/// The case and the progress are all that is kept: an interview made from them again stands at
/// the same step. It knows no clock; the day is in the case.
public struct Interview: Sendable {
    /// What the person has said so far.
    public private(set) var `case`: Case {
        didSet {
            plan = InterviewPlan(for: self.case)
            urgency = judge(self.case)
        }
    }
    /// How far the interview has come.
    public private(set) var progress: InterviewProgress
    private var plan: InterviewPlan
    private var urgency: Urgency
    private let judge: @Sendable (Case) -> Urgency

    /// Begins an interview, or goes on with one.
    ///
    /// - Parameters:
    ///   - file: What is known; answers in it are shown and can be changed.
    ///   - progress: How far it has come.
    ///   - judge: How urgent a case is; the rules for warning signs.
    public init(
        case file: Case,
        progress: InterviewProgress = InterviewProgress(),
        judge: @escaping @Sendable (Case) -> Urgency = RedFlags.judge
    ) {
        self.case = file
        self.progress = progress
        self.judge = judge
        plan = InterviewPlan(for: file)
        urgency = judge(file)
    }

    /// What to do next.
    public var step: InterviewStep {
        let open = plan.open(in: progress)
        let due = dueReasons(open)
        if !due.isEmpty { return .card(due) }
        if let open { return .ask(open, position: position(of: open)) }
        let skipped = plan.skipped(in: progress, case: self.case)
        if !progress.isSecondRound, !skipped.isEmpty { return .offerSkipped(skipped) }
        return .finished(self.case.mayBeUnder18 ? .underEighteen : .complete)
    }

    /// Takes the answers to a screen, all of them as they then stand.
    ///
    /// - Parameters:
    ///   - reply: The values of the fields; a field without one is not asked.
    ///   - name: The question meant, so that a form sent twice changes nothing; nil for the
    ///     one that is open.
    /// - Throws: A refusal that lists every problem; nothing is kept then.
    public mutating func answer(
        _ reply: QuestionReply,
        to name: String? = nil
    ) throws(ReplyRefusal) {
        let question = try question(name)
        let check = ReplyCheck(question: question, asOf: self.case.asOf)
        var file = self.case
        for (field, value) in try check.values(of: reply) {
            field.target.keep(value, in: &file)
        }
        file.dropLooseFollowUps()
        self.case = file
        progress.skipped.removeAll { $0 == question.name }
        markAsked(question.name)
    }

    /// Leaves a question out; answers given to it before are removed, listed rows stay.
    ///
    /// - Parameter name: The question meant; nil for the one that is open.
    /// - Throws: A refusal when no such question is open.
    public mutating func skip(_ name: String? = nil) throws(ReplyRefusal) {
        let question = try question(name)
        var file = self.case
        for field in question.fields {
            field.target.keep(nil, in: &file)
        }
        self.case = file
        if !progress.skipped.contains(question.name) { progress.skipped.append(question.name) }
        markAsked(question.name)
    }

    /// Whether there is something to go back to.
    public var canGoBack: Bool {
        var earlier = self
        earlier.back()
        return earlier.progress != progress
    }

    /// Goes back one step; every answer stays and is shown there.
    public mutating func back() {
        if case .card(let reasons) = step {
            let holding = plan.questions.last { question in
                progress.asked.contains(question.name)
                    && reasons.contains { $0.answers.contains(where: question.holds) }
            }
            progress.asked.removeAll { $0 == holding?.name }
        } else if progress.isSecondRound {
            backInSecondRound()
        } else {
            let open = plan.open(in: progress)
            let before = plan.questions.prefix { $0.name != open?.name }
            progress.asked.removeAll { $0 == before.last?.name }
        }
    }

    /// Answers the offer to go over the skipped questions; it is made once.
    public mutating func answerOffer(again: Bool) {
        guard case .offerSkipped(let questions) = step else { return }
        if again {
            let names = Set(questions.map(\.name))
            progress.asked.removeAll { names.contains($0) }
        }
        progress.asked.append(InterviewProgress.secondRoundMark)
        progress.isSecondRound = true
    }

    /// Puts a question again, with its answers, and then goes on where the interview was.
    public mutating func revisit(_ name: String) {
        progress.asked.removeAll { $0 == name }
    }

    /// Answers an urgent card.
    ///
    /// - Throws: A refusal when there is no card, the day is still to come, or a mis-tap has
    ///   nothing to undo.
    public mutating func answerCard(_ reply: CardReply) throws(ReplyRefusal) {
        guard case .card(let reasons) = step else { throw ReplyRefusal(ReplyWords.noCard) }
        let paths = reasons.flatMap(\.answers)
        switch reply {
        case .understood:
            for reason in reasons { progress.acknowledge(reason) }
        case .notNew(let since, let only):
            guard since.earliest <= self.case.asOf else {
                throw ReplyRefusal(ReplyWords.notYet(self.case.asOf))
            }
            self.case = self.case.dating(paths, since, only: only)
        case .misTap(let only):
            try undo(only ?? [], among: paths)
        }
    }

    /// What the case holds for a question, to fill its screen with.
    public func reply(to question: Question) -> QuestionReply {
        var reply = QuestionReply()
        for field in question.fields {
            reply.values[field.name] = field.target.value(in: self.case)
        }
        return reply
    }

    /// Every question that applies now, in order, whether it was put or not.
    public var questions: [Question] { plan.questions }
}

extension Interview {
    private func question(_ name: String?) throws(ReplyRefusal) -> Question {
        if let name {
            guard let question = plan.questions.first(where: { $0.name == name }) else {
                throw ReplyRefusal(ReplyWords.noLongerAsked)
            }
            return question
        }
        guard case .ask(let question, _) = step else {
            throw ReplyRefusal(ReplyWords.noQuestionOpen)
        }
        return question
    }

    private mutating func markAsked(_ name: String) {
        if !progress.asked.contains(name) { progress.asked.append(name) }
    }

    private func position(of open: Question) -> InterviewPosition {
        let put = Set(progress.asked)
        let left = plan.questions.filter { !put.contains($0.name) }
        let asked = plan.questions.count - left.count
        let ahead = self.case.parts == nil ? InterviewPlan.typical(from: self.case) : left
        return InterviewPosition(
            number: asked + 1,
            estimatedTotal: asked + max(ahead.count, left.count),
            minutesLeft: InterviewPace.minutes(ahead)
        )
    }

    /// The reasons whose card is due: urgent ones at once, the others after the warning part.
    private func dueReasons(_ open: Question?) -> [UrgencyReason] {
        let reasons = urgency.because.filter { reason in
            !progress.hasAcknowledged(reason)
                && !(open.map { reason.answers.contains(where: $0.holds) } ?? false)
        }
        let urgent = reasons.filter { $0.tier >= .sameDay }
        if !urgent.isEmpty { return urgent }
        let last = plan.questions.first { $0.name == progress.asked.last }
        let isPause = open == nil || (last?.part == .warning && open?.part != .warning)
        return isPause ? reasons.filter { $0.tier == .soon } : []
    }

    private mutating func backInSecondRound() {
        let open = plan.open(in: progress)?.name
        while let last = progress.asked.popLast() {
            if last == InterviewProgress.secondRoundMark {
                progress.isSecondRound = false
                let put = Set(progress.asked + progress.skipped)
                progress.asked = plan.questions.map(\.name).filter(put.contains)
                return
            }
            // What is taken back here counts as skipped again; with an answer it is not offered.
            if !progress.skipped.contains(last) { progress.skipped.append(last) }
            if plan.open(in: progress)?.name != open { return }
        }
    }

    private mutating func undo(
        _ only: Set<AnswerPath>,
        among paths: [AnswerPath]
    ) throws(ReplyRefusal) {
        let last = plan.questions.first { $0.name == progress.asked.last }
        let ofLast = paths.filter { last?.holds($0) ?? false }
        let chosen =
            if !only.isEmpty { paths.filter(only.contains) } else {
                ofLast.isEmpty ? paths : ofLast
            }
        let holding = plan.questions.filter { chosen.contains(where: $0.holds) }
        guard !holding.isEmpty else { throw ReplyRefusal(ReplyWords.nothingToUndo) }
        var file = self.case
        for path in chosen where path != .conditions {
            file.setAnswer(nil, at: path)
        }
        self.case = file
        let names = Set(holding.map(\.name))
        progress.asked.removeAll { names.contains($0) }
    }
}
