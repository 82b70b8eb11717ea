// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

/// Reads the fields of one line and notes what is wrong with each.
struct RowReader {
    /// What was sent.
    let form: FormFields
    /// What is wrong, by the name of the field.
    private(set) var problems: [String: Text] = [:]

    init(_ form: FormFields) {
        self.form = form
    }

    /// Notes a problem; the first about a field stands.
    mutating func complain(about name: String, _ says: Text) {
        if problems[name] == nil { problems[name] = says }
    }

    /// What was written in a line; nil when nothing was.
    mutating func words(_ name: String, most: Int = RowCheck.longestName) -> String? {
        guard let words = form.filled(name) else { return nil }
        guard words.utf8.count <= most, !words.utf8.contains(where: { $0 < 32 || $0 == 127 })
        else {
            complain(about: name, RowReader.tooLong)
            return nil
        }
        return words
    }

    /// What has to be written in a line.
    mutating func needed(_ name: String, else says: Text) -> String? {
        let words = words(name)
        if words == nil { complain(about: name, says) }
        return words
    }

    /// One of the words of a list.
    func word<Word: AnswerWord>(_ name: String) -> Word? {
        form.filled(name).flatMap(Word.init(rawValue:))
    }

    /// A plain answer.
    func answer(_ name: String) -> Answer? {
        form.filled(name).flatMap(Answer.init).flatMap { $0 == .onlyBefore ? nil : $0 }
    }

    /// A date, as precisely as it is known.
    mutating func date(_ name: String) -> PartialDate? {
        guard let text = form.filled(name) else { return nil }
        let date = TypedDate.read(text)
        if date == nil { complain(about: name, RowReader.noDate) }
        return date
    }

    /// A day.
    mutating func day(_ name: String) -> Day? {
        guard let text = form.filled(name) else { return nil }
        guard case .day(let day)? = TypedDate.read(text) else {
            complain(about: name, RowReader.noDay)
            return nil
        }
        return day
    }

    /// A number, not negative.
    mutating func number(_ name: String) -> Double? {
        guard let text = form.filled(name) else { return nil }
        switch TypedNumber.read(text) {
        case .number(let number): return number
        case .ambiguous: complain(about: name, RowReader.ambiguous)
        case .unreadable: complain(about: name, RowReader.noNumber)
        }
        return nil
    }

    /// A time of the day.
    mutating func clock(_ name: String) -> ClockTime? {
        guard let text = form.filled(name) else { return nil }
        let time = ClockTime(text) ?? ClockTime("0" + text)
        if time == nil { complain(about: name, RowReader.noTime) }
        return time
    }

    /// Several times of the day, with spaces or commas between them; nil when none is given.
    mutating func clocks(_ name: String) -> [ClockTime]? {
        guard let text = form.filled(name) else { return nil }
        let parts = text.split { $0 == "," || $0 == ";" || $0.isWhitespace }
        let times = parts.compactMap { ClockTime(String($0)) ?? ClockTime("0" + $0) }
        guard times.count == parts.count else {
            complain(about: name, RowReader.noTimes)
            return nil
        }
        guard Set(times).count == times.count else {
            complain(about: name, RowReader.sameTime)
            return nil
        }
        return times.isEmpty ? nil : times
    }

    private static let tooLong = Text(
        "rowReader.tooLong",
        "Use at most 400 letters, on one line."
    )
    private static let noDate = Text(
        "rowReader.noDate",
        "This is no date that can be read in only one way. Write 2024, 2024-05, 2024-05-17 or "
            + "17.5.2024."
    )
    private static let noDay = Text(
        "rowReader.noDay",
        "This is no day. Write it as 2027-01-15 or 15.1.2027."
    )
    private static let noNumber = Text(
        "rowReader.noNumber",
        "This is no number. Write digits alone, with a point or a comma before decimals."
    )
    private static let ambiguous = Text(
        "rowReader.ambiguous",
        "This can be read in two ways, as thousands or as decimals. Write 1200 for thousands, or "
            + "1.20 for decimals."
    )
    private static let noTime = Text("rowReader.noTime", "Write a time such as 08:00.")
    private static let noTimes = Text(
        "rowReader.noTimes",
        "Write times such as 08:00 20:00, with a space between them."
    )
    private static let sameTime = Text(
        "rowReader.sameTime",
        "One time stands here twice. Keep it once, and write the whole amount of that time."
    )
}
