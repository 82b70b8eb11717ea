// SPDX-License-Identifier: Apache-2.0

/// An identifier that cannot be mistaken for one of another kind.
///
/// The text is 1 to 64 characters of letters, digits, `-`, `_` and `.`; it is made where the
/// thing is made (in a browser too), so that sending twice changes nothing.
public struct Identifier<Kind>: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The identifier as written.
    public let text: String

    /// Makes an identifier.
    ///
    /// - Returns: nil when the text is empty, longer than 64, or has other characters.
    public init?(_ text: String) {
        let bytes = text.utf8
        guard (1...64).contains(bytes.count), bytes.allSatisfy(Self.isAllowed) else { return nil }
        self.text = text
    }

    /// Makes a fresh identifier: 26 characters that sort by the time they were made.
    ///
    /// - Parameters:
    ///   - milliseconds: Time since 1970 in milliseconds; the first ten characters.
    ///   - generator: Where the sixteen random characters come from.
    public init(milliseconds: Int, using generator: inout some RandomNumberGenerator) {
        let alphabet: [UInt8] = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        var characters: [UInt8] = []
        var rest = UInt64(max(0, milliseconds))
        for _ in 0..<10 {
            characters.append(alphabet[Int(rest % 32)])
            rest /= 32
        }
        characters.reverse()
        for _ in 0..<16 {
            characters.append(alphabet[Int(UInt8.random(in: 0..<32, using: &generator))])
        }
        text = String(decoding: characters, as: UTF8.self)
    }

    /// The identifier as written.
    public var description: String { text }

    /// Orders identifiers by their text, which for fresh ones is the time they were made.
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }
}

/// Names the identifiers of people.
public enum PersonKind {}
/// Names the identifiers of diary entries.
public enum EntryKind {}
/// Names the identifiers of a person's own trackables.
public enum TrackableKind {}

/// Which person a record is about.
public typealias PersonID = Identifier<PersonKind>
/// Which diary entry is meant.
public typealias EntryID = Identifier<EntryKind>
/// Which of a person's own trackables is meant.
public typealias TrackableID = Identifier<TrackableKind>
