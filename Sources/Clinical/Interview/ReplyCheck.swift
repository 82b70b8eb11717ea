// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Turns the reply to a screen into the values of all its fields, or says what is wrong.
struct ReplyCheck {
    let question: Question
    let asOf: Day

    /// The value of each field, nil where it stays not asked.
    ///
    /// - Throws: A refusal that lists every problem, when there is one or nothing was given.
    func values(of reply: QuestionReply) throws(ReplyRefusal) -> [(Field, FieldValue?)] {
        var problems: [ReplyProblem] = []
        let known = Set(question.fields.map(\.name))
        for name in reply.values.keys.sorted() where !known.contains(name) {
            problems.append(ReplyProblem(name, ReplyWords.notOnThisScreen))
        }
        var values: [(Field, FieldValue?)] = []
        for field in question.fields {
            let given = reply.values[field.name].flatMap(meaningful)
            if let given, let says = problem(with: given, for: field) {
                problems.append(ReplyProblem(field.name, says))
            }
            values.append((field, given))
        }
        if reply.noneOfThese {
            if question.none == nil {
                problems.append(ReplyProblem(nil, ReplyWords.noneIsNoAnswer))
            } else if question.layout != .checklist, values.contains(where: { $0.1 != nil }) {
                problems.append(ReplyProblem(nil, ReplyWords.noneAndSome))
            }
            values = values.map { ($0.0, $0.1 ?? none(for: $0.0)) }
        } else if values.allSatisfy({ $0.1 == nil }) {
            problems.append(ReplyProblem(nil, ReplyWords.nothingGiven))
        }
        guard problems.isEmpty else { throw ReplyRefusal(problems) }
        return values
    }

    /// What *none of these* makes of a field that was left open; nil where it says nothing.
    private func none(for field: Field) -> FieldValue? {
        switch field.kind {
        case .value(.answer): field.isLine ? .value(.answer(.no)) : nil
        case .value(.anyOf(let words)): .value(.words(words.contains("none") ? ["none"] : []))
        case .medicines: .medicines([])
        case .allergies: .allergies([])
        case .value, .comingDay: nil
        }
    }

    /// An empty list without *none of these* is no answer.
    private func meaningful(_ value: FieldValue) -> FieldValue? {
        switch value {
        case .value(.words([])), .medicines([]), .allergies([]): nil
        case .value, .medicines, .allergies: value
        }
    }

    private func problem(with value: FieldValue, for field: Field) -> Text? {
        switch (field.kind, value) {
        case (.value(let form), .value(let answer)): problem(with: answer, form: form)
        case (.comingDay, .value(.date(let date))):
            date.exactDay.map { $0 < asOf ? ReplyWords.dayHasPassed : nil }
                ?? ReplyWords.dayNeeded
        case (.medicines, .medicines(let rows)):
            rows.count > RowCheck.mostRows
                ? ReplyWords.tooManyRows
                : rows.lazy.compactMap { RowCheck.problem(with: $0, on: asOf)?.says }.first
        case (.allergies, .allergies(let rows)):
            rows.count > RowCheck.mostRows
                ? ReplyWords.tooManyRows
                : rows.lazy.compactMap { RowCheck.problem(with: $0)?.says }.first
        default: ReplyWords.wrongForm
        }
    }

    private func problem(with answer: AnswerValue, form: AnswerForm) -> Text? {
        guard form.accepts(answer) else {
            switch form {
            case .whole(let range):
                return ReplyWords.outside(Double(range.lowerBound), Double(range.upperBound))
            case .number(let range):
                return ReplyWords.outside(range.lowerBound, range.upperBound)
            default: return ReplyWords.wrongForm
            }
        }
        switch answer {
        case .date(let date):
            return date.earliest > asOf ? ReplyWords.notYet(asOf) : nil
        case .words(let words) where words.contains("none") && words.count > 1:
            return ReplyWords.noneAndSome
        default: return nil
        }
    }
}
