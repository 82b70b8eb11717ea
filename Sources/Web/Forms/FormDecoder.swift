// SPDX-License-Identifier: Apache-2.0
import Wording

/// Reads `application/x-www-form-urlencoded`, byte by byte, and refuses what no form sends.
enum FormDecoder {
    /// How many bytes a form may have.
    static let byteLimit = 64 * 1024
    /// How many fields a form may have.
    static let fieldLimit = 500
    /// How many bytes the name of a field may have.
    static let nameLimit = 100

    /// Reads the fields of a form or a query.
    ///
    /// Line ends come out as a single line feed, however the browser wrote them.
    static func fields(_ bytes: some Collection<UInt8>) throws(Refusal) -> FormFields {
        var fields: [FormFields.Field] = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            guard fields.count < fieldLimit else { throw .unreadable(tooMany) }
            let parts = pair.split(
                separator: UInt8(ascii: "="),
                maxSplits: 1,
                omittingEmptySubsequences: false
            )
            let name = try text(parts[0])
            guard name.utf8.count <= nameLimit else { throw .unreadable(longName) }
            fields.append(.init(name: name, value: parts.count > 1 ? try text(parts[1]) : ""))
        }
        return FormFields(fields: fields)
    }

    private static func text(_ bytes: some Collection<UInt8>) throws(Refusal) -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var rest = bytes.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "+"):
                plain.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit)
                else { throw .unreadable(badPercent) }
                plain.append(high << 4 | low)
            default:
                plain.append(byte)
            }
        }
        guard !plain.contains(0) else { throw .unreadable(control) }
        guard let text = String(validating: lineFeeds(plain), as: UTF8.self) else {
            throw .unreadable(notText)
        }
        return text
    }

    /// Carriage return with line feed, and carriage return alone, as one line feed.
    private static func lineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        let carriageReturn: UInt8 = 13
        let lineFeed: UInt8 = 10
        guard bytes.contains(carriageReturn) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == lineFeed, index > 0, bytes[index - 1] == carriageReturn { continue }
            result.append(byte == carriageReturn ? lineFeed : byte)
        }
        return result
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private static let tooMany = Text("form.tooMany", "It has more fields than any of our forms.")
    private static let longName = Text("form.longName", "The name of a field is too long.")
    private static let badPercent = Text("form.badPercent", "A percent sign stands alone in it.")
    private static let control = Text("form.control", "It holds a character that is no text.")
    private static let notText = Text("form.notText", "It holds bytes that are no text (UTF-8).")
}
