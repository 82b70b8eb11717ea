// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary

/// A number as people type one, with a point or a comma before the decimals.
enum TypedNumber: Hashable {
    case number(Double)
    /// Three digits after the mark: 1,200 may be a thousand and more, or a little above one.
    case ambiguous
    case unreadable

    /// Reads what was typed.
    static func read(_ text: String) -> TypedNumber {
        if isAmbiguous(text) { return .ambiguous }
        guard case .number(let number)? = AnswerForm.number(0...0).read(text) else {
            return .unreadable
        }
        return .number(number)
    }

    /// A number as a field holds it, such that reading it gives the same number.
    static func written(_ number: Double) -> String {
        let text = FieldView.written(.number(number))
        return isAmbiguous(text) ? text + "0" : text
    }

    private static func isAmbiguous(_ text: String) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard parts.count == 2, parts[1].count == 3 else { return false }
        return (1...3).contains(parts[0].count) && parts[0].first != "0"
    }
}
