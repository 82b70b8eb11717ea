// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wire

/// Reads the named members of one object and gathers every problem with its pointer.
struct MemberReader {
    let object: JSONObject
    let place: JSONPointer
    private(set) var issues: [Issue] = []

    /// Takes an object whose members are all among the known ones.
    init(_ object: JSONObject, at place: JSONPointer, known: [String]) {
        self.object = object
        self.place = place
        for (name, _) in object.members where !known.contains(name) {
            issues.append(.unknownKey(name, at: place, known: known))
        }
    }

    /// Adds a problem of a member.
    mutating func complain(about name: String, _ says: String) {
        issues.append(Issue(at: place.appending(name), says: says))
    }

    /// Reads a member; nil when it is absent or does not fit.
    mutating func optional<Value>(
        _ name: String,
        _ read: (JSONValue) throws(Misfit) -> Value
    ) -> Value? {
        object[name].flatMap { fitting($0, name, read) }
    }

    private mutating func fitting<Value>(
        _ value: JSONValue,
        _ name: String,
        _ read: (JSONValue) throws(Misfit) -> Value
    ) -> Value? {
        do throws(Misfit) {
            return try read(value)
        } catch {
            issues += error.issues(at: place.appending(name))
            return nil
        }
    }

    /// Reads a member that must be there; nil when it is absent or does not fit.
    mutating func required<Value>(
        _ name: String,
        else says: @autoclosure () -> String,
        _ read: (JSONValue) throws(Misfit) -> Value
    ) -> Value? {
        guard let value = object[name] else {
            complain(about: name, says())
            return nil
        }
        return fitting(value, name, read)
    }

    /// Reads each element of a list that is an object; nil when there is no list.
    mutating func objects<Value>(
        _ name: String,
        _ read: (JSONObject, JSONPointer, inout [Issue]) -> Value?
    ) -> [Value]? {
        guard let elements = optional(name, MemberReader.list) else { return nil }
        let place = place.appending(name)
        var values: [Value] = []
        values.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            let place = place.appending(index)
            guard case .object(let object) = element else {
                let misfit = Misfit.wrongType(element, wanted: "an object in braces")
                issues += misfit.issues(at: place)
                continue
            }
            if let value = read(object, place, &issues) { values.append(value) }
        }
        return values
    }

    /// Reads a member that is an object; nil when it is absent or something else.
    mutating func object<Value>(
        _ name: String,
        _ read: (JSONObject, JSONPointer, inout [Issue]) -> Value
    ) -> Value? {
        guard let object = optional(name, MemberReader.object) else { return nil }
        return read(object, place.appending(name), &issues)
    }

    static func list(_ value: JSONValue) throws(Misfit) -> [JSONValue] {
        guard case .array(let elements) = value else {
            throw .wrongType(value, wanted: "a list in square brackets")
        }
        return elements
    }

    static func object(_ value: JSONValue) throws(Misfit) -> JSONObject {
        guard case .object(let object) = value else {
            throw .wrongType(value, wanted: "an object in braces")
        }
        return object
    }

    /// Reads a text that says something.
    static func words(_ value: JSONValue) throws(Misfit) -> String {
        let text = try SheetCodec.text(value, limit: .max)
        guard text.utf8.contains(where: { $0 > UInt8(ascii: " ") }) else {
            throw Misfit("The text is empty. Write something, or leave the key out.")
        }
        return text
    }

    /// Reads any text.
    static func text(_ value: JSONValue) throws(Misfit) -> String {
        try SheetCodec.text(value, limit: .max)
    }

    /// Reads a word of a closed list.
    static func word<Word: AnswerWord>(_ value: JSONValue) throws(Misfit) -> Word {
        guard case .string(let text) = value, let word = Word(rawValue: text) else {
            let list = Word.allWords
            let text = try SheetCodec.word(value, of: list)
            throw .notListed(text, in: list)
        }
        return word
    }

    /// Reads words of a closed list, each at most once.
    static func distinctWords<Word: AnswerWord>(_ value: JSONValue) throws(Misfit) -> [Word] {
        try SheetCodec.distinct(value, quoted: { $0.rawValue }, word)
    }

    /// Reads how often something is: a whole number from 0.
    static func count(_ value: JSONValue) throws(Misfit) -> Int {
        guard case .number = value, let count = value.int, count >= 0 else {
            throw .wrongType(value, wanted: "a whole number from 0")
        }
        return count
    }

    /// Reads any number that can be held.
    static func number(_ value: JSONValue) throws(Misfit) -> Double {
        guard case .number(let number) = value else {
            throw .wrongType(value, wanted: "a number")
        }
        guard number.double.isFinite else {
            throw Misfit("\(Misfit.shown(value)) is too large for a number here.")
        }
        return number.double
    }

    /// Reads a date that is known to the day.
    static func day(_ value: JSONValue) throws(Misfit) -> Day {
        guard case .string(let text) = value else {
            throw .wrongType(value, wanted: "a day in quotes, such as \"2026-11-20\"")
        }
        guard let day = Day(text) else {
            throw Misfit(
                "\(Misfit.quoted(text)) is not a day. Write YYYY-MM-DD, such as 2026-11-20."
            )
        }
        return day
    }

    /// Reads a plain yes, no or unknown.
    static func answer(_ value: JSONValue) throws(Misfit) -> Answer {
        try SheetCodec.plainAnswer(value, orBefore: false)
    }
}
