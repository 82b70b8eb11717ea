// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

/// What is wrong with one field of a screen.
struct FieldTrouble: Sendable {
    /// The name of the field; nil when it is about the whole screen.
    let field: String?
    /// What is wrong and what to do.
    let says: Text

    init(_ problem: ReplyProblem) {
        field = problem.field
        says = problem.says
    }

    init(_ field: String, _ says: Text) {
        self.field = field
        self.says = says
    }
}

/// Reads the form of one screen into a reply.
struct InterviewForm: Sendable {
    /// What was given.
    private(set) var reply = QuestionReply()
    /// What could not be read.
    private(set) var problems: [FieldTrouble] = []
    /// How many rows the screen shall show.
    private(set) var rowsWanted = 0

    init(question: Question, fields: FormFields) {
        reply.noneOfThese = fields["do"] == "none" || fields["none"] != nil
        for field in question.fields { read(field, fields) }
        rowsWanted = (Int(fields["rows"] ?? "") ?? 0) + InterviewForm.moreRows
        rowsWanted = min(max(rowsWanted, 0), InterviewForm.mostRows)
    }

    /// How many empty rows one press adds.
    static let moreRows = 2
    /// The most rows a screen shows.
    static let mostRows = 100

    private mutating func read(_ field: Field, _ fields: FormFields) {
        switch field.style {
        case .medicines: reply.values[field.name] = .medicines(medicines(field, fields))
        case .allergies: reply.values[field.name] = .allergies(allergies(field, fields))
        case .choices:
            let words = fields.all(field.name)
            if !words.isEmpty { reply.values[field.name] = .value(.words(words)) }
        case .date: readDate(field, fields)
        default:
            guard let text = fields.filled(field.name) else { return }
            guard let value = InterviewForm.value(text, for: field) else {
                problems.append(FieldTrouble(field.name, InterviewForm.unreadable))
                return
            }
            reply.values[field.name] = .value(value)
        }
    }

    private static func value(_ text: String, for field: Field) -> AnswerValue? {
        if field.kind == .comingDay { return PartialDate(text).map(AnswerValue.date) }
        guard case .value(let form) = field.kind else { return nil }
        switch form {
        case .answer: return Answer(rawValue: text).map(AnswerValue.answer)
        case .oneOf: return .word(text)
        case .anyOf: return .words([text])
        case .whole: return Int(text).map(AnswerValue.whole)
        case .number:
            let plain = String(text.map { $0 == "," ? "." : $0 })
            guard let number = Double(plain), number.isFinite else { return nil }
            return .number(number)
        case .pastDate: return PartialDate(text).map(AnswerValue.date)
        case .clock: return ClockTime(text).map(AnswerValue.clock)
        case .text: return .text(text)
        }
    }

    private mutating func readDate(_ field: Field, _ fields: FormFields) {
        let parts = ["year", "month", "day"].map { fields.filled(field.name + "." + $0) }
        guard parts.contains(where: { $0 != nil }) else { return }
        guard let date = InterviewForm.date(field.name, in: fields) else {
            problems.append(FieldTrouble(field.name, InterviewForm.dateNeeded))
            return
        }
        reply.values[field.name] = .value(.date(date))
    }

    /// A date given as a year, perhaps with a month, perhaps with a day.
    static func date(_ name: String, in fields: FormFields) -> PartialDate? {
        guard let year = fields.filled(name + ".year") else { return nil }
        let month = fields.filled(name + ".month")
        let day = fields.filled(name + ".day")
        if month == nil && day != nil { return nil }
        let text = [year, month.map(twoDigits), day.map(twoDigits)].compactMap { $0 }
        return PartialDate(text.joined(separator: "-"))
    }

    private static func twoDigits(_ text: String) -> String {
        text.utf8.count == 1 ? "0" + text : text
    }

    private mutating func medicines(_ field: Field, _ fields: FormFields) -> [Medicine] {
        InterviewForm.rowNumbers(fields).compactMap { row in
            let prefix = field.name + ".\(row)."
            guard let name = fields.filled(prefix + "name") else { return nil }
            var medicine = Medicine(name: name)
            medicine.started = date(prefix + "started", fields)
            medicine.stopped = date(prefix + "stopped", fields)
            medicine.indication = fields.filled(prefix + "for").flatMap(Indication.init)
            medicine.asNeeded = fields.filled(prefix + "asNeeded").flatMap(Answer.init)
            medicine.form = fields.filled(prefix + "form").flatMap(MedicineForm.init)
            return medicine
        }
    }

    /// A typed date such as 2024, 2024-05 or 2024-05-17.
    private mutating func date(_ name: String, _ fields: FormFields) -> PartialDate? {
        guard let text = fields.filled(name) else { return nil }
        if let date = TypedDate.read(text) { return date }
        problems.append(FieldTrouble(name, InterviewForm.typedDateNeeded))
        return nil
    }

    private func allergies(_ field: Field, _ fields: FormFields) -> [Allergy] {
        InterviewForm.rowNumbers(fields).compactMap { row in
            let prefix = field.name + ".\(row)."
            guard let to = fields.filled(prefix + "to") else { return nil }
            return Allergy(to: to, reaction: fields.filled(prefix + "reaction"))
        }
    }

    private static func rowNumbers(_ fields: FormFields) -> Range<Int> {
        0..<min(max(Int(fields["rows"] ?? "") ?? 0, 0), mostRows)
    }

    static let unreadable = Text(
        "interviewForm.unreadable",
        "This could not be read. Please choose or write it again."
    )
    static let dateNeeded = Text(
        "interviewForm.dateNeeded",
        "Please give the year, and the month and day if you know them, such as 2024 or May 2024."
    )
    static let typedDateNeeded = Text(
        "interviewForm.typedDateNeeded",
        "Please write a year, a month or a day, such as 2024, 2024-05 or 2024-05-17."
    )
}
