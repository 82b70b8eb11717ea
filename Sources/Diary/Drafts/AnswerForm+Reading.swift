// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

extension AnswerForm {
    /// Reads what was written in a field of a form or a column of a file.
    ///
    /// Answers are `yes`, `no`, `unknown` or `onlyBefore`; a list is words with spaces, commas
    /// or semicolons between them, or `none` for an empty one; clock times are `HH:mm` or
    /// `H:mm`; numbers may have a decimal point or comma.
    ///
    /// - Returns: nil for nothing and for anything that cannot be read. Whether a value lies
    ///   within its bounds is for ``accepts(_:)`` to say.
    public func read(_ words: String) -> AnswerValue? {
        let trimmed = AnswerForm.trimmed(words)
        guard !trimmed.isEmpty else { return nil }
        switch self {
        case .answer: return Answer(rawValue: trimmed).map(AnswerValue.answer)
        case .oneOf: return .word(trimmed)
        case .anyOf: return AnswerForm.list(trimmed)
        case .whole: return AnswerForm.whole(trimmed).map(AnswerValue.whole)
        case .number: return AnswerForm.number(trimmed).map(AnswerValue.number)
        case .pastDate: return PartialDate(trimmed).map(AnswerValue.date)
        case .clock: return AnswerForm.clock(trimmed).map(AnswerValue.clock)
        case .text: return .text(AnswerForm.withPlainLineEnds(trimmed))
        }
    }

    /// Whether nothing but white space was written.
    static func isBlank(_ words: String) -> Bool {
        words.utf8.allSatisfy(isSpace)
    }

    private static func trimmed(_ words: String) -> String {
        let bytes = words.utf8
        let start = bytes.firstIndex { !isSpace($0) } ?? bytes.endIndex
        let end = bytes.lastIndex { !isSpace($0) }.map(bytes.index(after:)) ?? start
        return String(words[start..<end])
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (9...13).contains(byte)
    }

    private static func list(_ words: String) -> AnswerValue {
        if words == "none" { return .words([]) }
        let parts = words.utf8.split { byte in
            isSpace(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
        }
        return .words(parts.map { String($0) ?? "" })
    }

    private static func whole(_ words: String) -> Int? {
        guard words.utf8.count <= 9, words.utf8.allSatisfy(isDigit) else { return nil }
        return Int(words)
    }

    private static func number(_ words: String) -> Double? {
        let marks = words.utf8.filter { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        let digits = words.utf8.filter(isDigit)
        guard marks.count <= 1, marks.count + digits.count == words.utf8.count,
            words.utf8.first.map(isDigit) == true, words.utf8.last.map(isDigit) == true,
            words.utf8.count <= 12
        else { return nil }
        return Double(words.split(separator: ",").joined(separator: "."))
    }

    private static func clock(_ words: String) -> ClockTime? {
        ClockTime(words) ?? ClockTime("0" + words)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func withPlainLineEnds(_ words: String) -> String {
        guard words.utf8.contains(13) else { return words }
        var result = ""
        for character in words {
            result.append(character == "\r\n" || character == "\r" ? "\n" : character)
        }
        return result
    }
}
