// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wire

/// Why a value does not fit its form, seen from the value itself.
///
/// Pointers cost memory, so they are made only when there is something to point at.
struct Misfit: Error {
    /// The problems; the index is that of an element when the value is a list.
    let problems: [(index: Int?, says: String)]

    init(_ says: String) {
        problems = [(nil, says)]
    }

    init(_ problems: [(index: Int?, says: String)]) {
        self.problems = problems
    }

    /// The problems as seen from the whole document.
    func issues(at place: JSONPointer) -> [Issue] {
        problems.map { problem in
            Issue(at: problem.index.map(place.appending) ?? place, says: problem.says)
        }
    }
}

extension Misfit {
    static func wrongType(_ value: JSONValue, wanted: String) -> Misfit {
        if value.isNull {
            return Misfit("null is no answer. Leave the key out, or give \(wanted).")
        }
        return Misfit("\(shown(value)) is not \(wanted).")
    }

    static func notListed(_ word: String, in list: [String]) -> Misfit {
        Misfit("\(quoted(word)) is not one of \(list.joined(separator: ", ")).")
    }

    static func outside(_ number: String, _ low: String, _ high: String) -> Misfit {
        Misfit("\(number) is outside \(low)–\(high).")
    }

    static func later(_ date: PartialDate, than today: Day) -> Misfit {
        Misfit("\(date) lies after the day of the case, \(today). Give a day up to then.")
    }

    static func notADate(_ text: String) -> Misfit {
        Misfit("\(quoted(text)) is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.")
    }

    /// A value as a person would recognise it, short and on one line.
    static func shown(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let number): shortened(number.text)
        case .string(let text): quoted(text)
        case .array: "A list"
        case .object: "An object"
        }
    }

    /// A text in quotes, short and on one line.
    static func quoted(_ text: String) -> String {
        JSONValue.string(shortened(text)).serialized()
    }

    private static func shortened(_ text: String) -> String {
        let limit = 60
        guard text.utf8.count > limit else { return text }
        return String(text.unicodeScalars.prefix(limit)) + "…"
    }
}
