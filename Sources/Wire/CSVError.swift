// SPDX-License-Identifier: Apache-2.0

/// Why a row of a CSV text cannot be read, and where.
public struct CSVError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// A quoted field has no closing quote; the place is its opening quote.
        case unterminatedQuote
        /// Something other than a separator or a line end follows a closing quote.
        case textAfterQuote
        /// A quote stands in a field that does not begin with one.
        case quoteInsidePlainField
        /// A byte does not belong to UTF-8 text.
        case invalidUTF8
        /// A field has more bytes than this; the place is its beginning.
        case fieldTooLong(limit: Int)
    }

    /// What is wrong.
    public let reason: Reason
    /// The line, counted from 1.
    public let line: Int
    /// The place in the line in Unicode characters (scalars), counted from 1.
    public let column: Int

    /// Makes an error at a place.
    public init(reason: Reason, line: Int, column: Int) {
        self.reason = reason
        self.line = line
        self.column = column
    }

    init(_ reason: Reason, at place: TextPlace) {
        self.init(reason: reason, line: place.line, column: place.column)
    }
}

extension CSVError: CustomStringConvertible {
    /// What happened, where, and what to do next; holds nothing of the text itself.
    public var description: String {
        "Line \(line), column \(column): \(reason.explanation)"
    }
}

extension CSVError.Reason {
    /// The problem and the way out of it, in plain words.
    fileprivate var explanation: String {
        switch self {
        case .unterminatedQuote:
            "this quote is never closed. Close it, or write a quote in a text as two quotes."
        case .textAfterQuote:
            "something follows a closing quote. Write a quote in a text as two quotes."
        case .quoteInsidePlainField:
            "a quote stands in an unquoted field. Put the field in quotes and double this one."
        case .invalidUTF8:
            "this byte is not UTF-8 text. Save the file as UTF-8."
        case .fieldTooLong(let limit):
            "this field has more than \(limit) bytes. Shorten it, or look for a missing quote."
        }
    }
}
