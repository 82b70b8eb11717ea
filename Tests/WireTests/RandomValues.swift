// SPDX-License-Identifier: Apache-2.0
import Wire

extension SplitMix64 {
    /// A text of characters that are awkward for one format or another.
    mutating func text(atMost length: Int = 8) -> String {
        let characters: [String] = [
            "a", "Z", "0", " ", "\"", "\\", "/", ",", ";", "\t", "\n", "\r", "\r\n", "\0", "\u{1F}",
            "\u{7F}", "é", "e\u{301}", "\u{301}", "ß", "腿", "\u{2027}", "\u{2028}", "\u{2029}",
            "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}", "\u{1F9B5}\u{1F3FD}", "~", "~1", "=", "'",
        ]
        let count = Int.random(in: 0...length, using: &self)
        return (0..<count).map { _ in characters[index(below: characters.count)] }.joined()
    }

    /// A value with members, elements and numbers of every kind, nested at most so deep.
    mutating func value(depth: Int = 4) -> JSONValue {
        switch index(below: depth > 0 ? 8 : 6) {
        case 0: return .null
        case 1: return .boolean(.random(using: &self))
        case 2: return .number(JSONNumber(Int(truncatingIfNeeded: next()) >> index(below: 64)))
        case 3: return JSONNumber(Double(bitPattern: next())).map(JSONValue.number) ?? .null
        case 4: return JSONNumber(text: numberText()).map(JSONValue.number) ?? .null
        case 5: return .string(text())
        case 6: return .array((0..<index(below: 5)).map { _ in value(depth: depth - 1) })
        default:
            var object = JSONObject()
            for _ in 0..<index(below: 30) { object[text()] = value(depth: depth - 2) }
            return .object(object)
        }
    }

    /// The text of a number, in one of its many spellings.
    mutating func numberText() -> String {
        let whole = ["0", "7", "12", "9007199254740993", "123456789012345678901234567890"]
        let fraction = ["", ".0", ".50", ".000001", ".99999999999999999999"]
        let exponent = ["", "e0", "E+2", "e-07", "e400", "e99999999999999999999"]
        let sign = Bool.random(using: &self) ? "-" : ""
        return sign + whole[index(below: whole.count)] + fraction[index(below: fraction.count)]
            + exponent[index(below: exponent.count)]
    }

    mutating func index(below count: Int) -> Int {
        Int.random(in: 0..<count, using: &self)
    }
}
