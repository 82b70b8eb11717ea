// SPDX-License-Identifier: Apache-2.0

/// Why a document is not the JSON it should be, and where.
public struct JSONParseError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// There is nothing in the document.
        case empty
        /// The document begins with a byte order mark.
        case byteOrderMark
        /// A byte does not belong to UTF-8 text.
        case invalidUTF8
        /// The document ends in the middle of a value.
        case unexpectedEnd
        /// No value can begin with this character.
        case expectedValue
        /// A key in double quotes should stand here.
        case expectedKey
        /// A colon should stand here.
        case expectedColon
        /// A comma or the end of the array or object should stand here.
        case expectedCommaOrEnd
        /// A comma stands before the end of an array or object.
        case trailingComma
        /// A number begins with a zero before other digits.
        case leadingZero
        /// A number lacks digits after its sign, point or exponent mark.
        case malformedNumber
        /// A line end, tab or other control character stands inside a string.
        case controlCharacter
        /// A backslash is followed by something JSON does not know.
        case invalidEscape
        /// Half of a surrogate pair stands alone.
        case loneSurrogate
        /// An object has this key twice.
        case duplicateKey(String)
        /// Something follows the end of the document.
        case trailingContent
        /// Arrays and objects are nested deeper than this.
        case tooDeep(limit: Int)
        /// The document has more bytes than this.
        case tooLarge(limit: Int)
    }

    /// What is wrong.
    public let reason: Reason
    /// The line, counted from 1.
    public let line: Int
    /// The place in the line in Unicode characters (scalars), counted from 1.
    public let column: Int
    /// The innermost value that holds the problem; it may name keys of the document.
    public let pointer: JSONPointer

    /// Makes an error at a place.
    public init(reason: Reason, line: Int, column: Int, pointer: JSONPointer) {
        self.reason = reason
        self.line = line
        self.column = column
        self.pointer = pointer
    }
}

extension JSONParseError: CustomStringConvertible {
    /// What happened, where, and what to do next; holds nothing of the document itself.
    public var description: String {
        "Line \(line), column \(column): \(reason.explanation)"
    }
}

extension JSONParseError.Reason {
    /// The problem and the way out of it, in plain words.
    fileprivate var explanation: String {
        switch self {
        case .empty:
            "there is nothing to read. Give a JSON document."
        case .byteOrderMark:
            "the document begins with a byte order mark. Save it as UTF-8 without one."
        case .invalidUTF8:
            "this byte is not UTF-8 text. Save the document as UTF-8."
        case .unexpectedEnd:
            "the document ends too early. Check that all of it arrived."
        case .expectedValue:
            "a value should stand here. Check for a missing value or missing double quotes."
        case .expectedKey:
            "a key should stand here. Write it in double quotes."
        case .expectedColon:
            "a colon should stand here, between a key and its value. Add it."
        case .expectedCommaOrEnd:
            "a comma or a closing bracket should stand here. Add it."
        case .trailingComma:
            "nothing follows this comma. Remove the comma."
        case .leadingZero:
            "a number begins with a needless zero. Remove the zero."
        case .malformedNumber:
            "a number lacks digits. Complete it."
        case .controlCharacter:
            "a control character stands inside a string. Write it as an escape, such as \\n."
        case .invalidEscape:
            "this escape is unknown. Write a backslash as two backslashes."
        case .loneSurrogate:
            "this escape is only half a character. Write both halves of the pair."
        case .duplicateKey:
            "this object has the same key twice. Keep one of them."
        case .trailingContent:
            "something follows the end of the document. Remove it."
        case .tooDeep(let limit):
            "values are nested more than \(limit) deep. Make the document flatter."
        case .tooLarge(let limit):
            "the document has more than \(limit) bytes. Divide it into smaller ones."
        }
    }
}
