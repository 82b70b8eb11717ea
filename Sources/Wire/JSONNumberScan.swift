// SPDX-License-Identifier: Apache-2.0

/// What stands at a place where a JSON number should begin.
///
/// The grammar of RFC 8259: an optional minus, digits without a leading zero, then optionally a
/// fraction and an exponent, each with at least one digit.
enum JSONNumberScan: Equatable {
    /// A well-formed number that ends before the given offset.
    case number(end: Int)
    /// A zero before further digits.
    case leadingZero
    /// A sign, point or exponent mark without the digits that belong to it.
    case malformed

    init(_ bytes: [UInt8], from start: Int) {
        let span = bytes.span
        var index = start
        if index < span.count, span[index] == UInt8(ascii: "-") { index += 1 }

        let whole = index
        while index < span.count, span[index].isDigit { index += 1 }
        guard index > whole else {
            self = .malformed
            return
        }
        guard span[whole] != UInt8(ascii: "0") || index == whole + 1 else {
            self = .leadingZero
            return
        }
        if index < span.count, span[index] == UInt8(ascii: ".") {
            index += 1
            let fraction = index
            while index < span.count, span[index].isDigit { index += 1 }
            guard index > fraction else {
                self = .malformed
                return
            }
        }
        if index < span.count, span[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < span.count, span[index].isSign {
                index += 1
            }
            let exponent = index
            while index < span.count, span[index].isDigit { index += 1 }
            guard index > exponent else {
                self = .malformed
                return
            }
        }
        self = .number(end: index)
    }
}

extension UInt8 {
    /// Whether this is a plus or a minus.
    fileprivate var isSign: Bool { self == UInt8(ascii: "+") || self == UInt8(ascii: "-") }

    /// Whether this is one of the ASCII digits.
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
