// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wire

/// Turns sheets of answers into JSON objects and back, by the table of their keys.
public enum SheetCodec {
    /// The answers as members of an object, in the order of the table.
    public static func object<Key: AnswerKey>(_ sheet: Sheet<Key>) -> JSONObject {
        var object = JSONObject()
        for key in Key.allCases {
            if let answer = sheet[key] { object.append(key.rawValue, value(answer)) }
        }
        return object
    }

    /// Reads the members of an object as answers, and tells every problem.
    ///
    /// - Parameters:
    ///   - object: The members; one that is not a key is a problem.
    ///   - place: Where the object stands in its document.
    ///   - extra: Members that belong to the object but are read elsewhere.
    ///   - today: The day that past dates may not lie after; nil when that cannot be told.
    ///   - issues: Gets every problem, in the order of the members.
    ///   - type: The table of keys.
    /// - Returns: The answers that could be read.
    public static func read<Key: AnswerKey>(
        _ object: JSONObject,
        at place: JSONPointer,
        ignoring extra: Set<String> = [],
        today: Day?,
        issues: inout [Issue],
        as type: Key.Type = Key.self
    ) -> Sheet<Key> {
        read(object, at: place, ignoring: extra, today: today, issues: &issues) { name in
            Key(rawValue: name).map { KeyTable.Entry(key: $0, form: $0.form) }
        }
    }

    /// An answer as JSON.
    public static func value(_ value: AnswerValue) -> JSONValue {
        switch value {
        case .answer(let answer): .string(answer.rawValue)
        case .word(let word): .string(word)
        case .words(let words): .array(words.map { .string($0) })
        case .whole(let number): .number(JSONNumber(number))
        case .number(let number): JSONNumber(number).map { .number($0) } ?? .null
        case .date(let date): .string(date.description)
        case .clock(let time): .string(time.description)
        case .text(let text): .string(text)
        }
    }

    /// Reads one answer of a form, and tells every problem.
    ///
    /// - Returns: nil when the value does not have the form.
    public static func read(
        _ value: JSONValue,
        form: AnswerForm,
        at place: JSONPointer,
        today: Day?,
        issues: inout [Issue]
    ) -> AnswerValue? {
        do throws(Misfit) {
            return try answer(value, form: form, today: today)
        } catch {
            issues += error.issues(at: place)
            return nil
        }
    }
}

extension SheetCodec {
    /// Reads the members of an object as answers to the keys that their names find.
    static func read<Key: AnswerKey>(
        _ object: JSONObject,
        at place: JSONPointer,
        ignoring extra: Set<String> = [],
        today: Day?,
        issues: inout [Issue],
        find: (String) -> KeyTable<Key>.Entry?
    ) -> Sheet<Key> {
        var sheet = Sheet<Key>()
        for (name, value) in object.members {
            if let entry = find(name) {
                do throws(Misfit) {
                    sheet[entry.key] = try answer(value, form: entry.form, today: today)
                } catch {
                    issues += error.issues(at: place.appending(name))
                }
            } else if !extra.contains(name) {
                let known = Key.allCases.map(\.rawValue) + extra.sorted()
                issues.append(.unknownKey(name, at: place, known: known))
            }
        }
        return sheet
    }

    /// Reads one answer of a form.
    static func answer(
        _ value: JSONValue,
        form: AnswerForm,
        today: Day?
    ) throws(Misfit) -> AnswerValue {
        switch form {
        case .answer(let orBefore): .answer(try plainAnswer(value, orBefore: orBefore))
        case .oneOf(let list): .word(try word(value, of: list))
        case .anyOf(let list): .words(try words(value, of: list))
        case .whole(let range): .whole(try whole(value, in: range))
        case .number(let range): .number(try number(value, in: range))
        case .pastDate: .date(try pastDate(value, today: today))
        case .clock: .clock(try clock(value))
        case .text(let limit): .text(try text(value, limit: limit))
        }
    }

    static func plainAnswer(_ value: JSONValue, orBefore: Bool) throws(Misfit) -> Answer {
        guard case .string(let word) = value else {
            throw .wrongType(
                value,
                wanted: orBefore ? "yes, no, unknown or onlyBefore" : "yes, no or unknown"
            )
        }
        guard let answer = Answer(rawValue: word), orBefore || answer != .onlyBefore else {
            let words = Answer.allCases.filter { orBefore || $0 != .onlyBefore }
            throw .notListed(word, in: words.map(\.rawValue))
        }
        return answer
    }

    static func word(_ value: JSONValue, of list: [String]) throws(Misfit) -> String {
        guard case .string(let word) = value else {
            throw .wrongType(value, wanted: "one of " + list.joined(separator: ", "))
        }
        guard list.contains(word) else { throw .notListed(word, in: list) }
        return word
    }

    static func words(_ value: JSONValue, of list: [String]) throws(Misfit) -> [String] {
        try distinct(value, quoted: { $0 }) { element throws(Misfit) in
            try word(element, of: list)
        }
    }

    /// Reads a list in which nothing stands twice.
    static func distinct<Word: Equatable>(
        _ value: JSONValue,
        quoted: (Word) -> String,
        _ read: (JSONValue) throws(Misfit) -> Word
    ) throws(Misfit) -> [Word] {
        guard case .array(let elements) = value else {
            throw .wrongType(value, wanted: "a list of words in square brackets")
        }
        var words: [Word] = []
        var problems: [(index: Int?, says: String)] = []
        words.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            do throws(Misfit) {
                let next = try read(element)
                guard !words.contains(next) else {
                    throw Misfit(
                        "\(Misfit.quoted(quoted(next))) stands in the list twice. Keep one."
                    )
                }
                words.append(next)
            } catch {
                problems += error.problems.map { (index, $0.says) }
            }
        }
        guard problems.isEmpty else { throw Misfit(problems) }
        return words
    }

    static func whole(_ value: JSONValue, in range: ClosedRange<Int>) throws(Misfit) -> Int {
        if case .number(let number) = value, let whole = number.int, range.contains(whole) {
            return whole
        }
        let bounds = (String(range.lowerBound), String(range.upperBound))
        guard case .number(let number) = value else {
            throw .wrongType(value, wanted: "a whole number from \(bounds.0) to \(bounds.1)")
        }
        if let whole = number.int { throw .outside(String(whole), bounds.0, bounds.1) }
        let double = number.double
        guard double >= Double(range.lowerBound), double <= Double(range.upperBound) else {
            throw .outside(Misfit.shown(value), bounds.0, bounds.1)
        }
        throw .wrongType(value, wanted: "a whole number from \(bounds.0) to \(bounds.1)")
    }

    static func number(
        _ value: JSONValue,
        in range: ClosedRange<Double>
    ) throws(Misfit) -> Double {
        guard case .number(let number) = value else {
            let (low, high) = (plain(range.lowerBound), plain(range.upperBound))
            throw .wrongType(value, wanted: "a number from \(low) to \(high)")
        }
        let double = number.double
        guard range.contains(double) else {
            throw .outside(Misfit.shown(value), plain(range.lowerBound), plain(range.upperBound))
        }
        return double
    }

    static func date(_ value: JSONValue) throws(Misfit) -> PartialDate {
        guard case .string(let text) = value else {
            throw .wrongType(value, wanted: "a date in quotes, such as \"2026-11\"")
        }
        guard let date = PartialDate(text) else { throw .notADate(text) }
        return date
    }

    static func pastDate(_ value: JSONValue, today: Day?) throws(Misfit) -> PartialDate {
        let date = try date(value)
        if let today, date.earliest > today { throw .later(date, than: today) }
        return date
    }

    static func clock(_ value: JSONValue) throws(Misfit) -> ClockTime {
        guard case .string(let text) = value else {
            throw .wrongType(value, wanted: "a clock time in quotes, such as \"21:30\"")
        }
        guard let time = ClockTime(text) else {
            throw Misfit("\(Misfit.quoted(text)) is not a clock time. Write HH:mm, such as 21:30.")
        }
        return time
    }

    static func text(_ value: JSONValue, limit: Int) throws(Misfit) -> String {
        guard case .string(let text) = value else {
            throw .wrongType(value, wanted: "a text in double quotes")
        }
        guard text.utf8.count <= limit else {
            throw Misfit("The text has \(text.utf8.count) bytes. Keep it to \(limit).")
        }
        return text
    }

    private static func plain(_ number: Double) -> String {
        JSONNumber(number)?.text ?? number.description
    }
}
