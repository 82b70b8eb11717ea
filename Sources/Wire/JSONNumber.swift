// SPDX-License-Identifier: Apache-2.0

/// A JSON number that keeps the text it was written with.
///
/// `1`, `1.0` and `1e0` are three different numbers here; compare ``int`` or ``double`` to compare
/// what they are worth.
public struct JSONNumber: Hashable, Sendable {
    /// The number as it stands in a document, always well formed.
    public let text: String

    /// Makes a number from a whole number.
    public init(_ int: Int) {
        text = String(int)
    }

    /// Makes a number from a floating-point value, in the fewest digits that bring it back.
    ///
    /// Nil for infinities and for what is not a number, which JSON cannot write. Whole values are
    /// written without `.0`.
    public init?(_ double: Double) {
        guard double.isFinite else { return nil }
        let description = double.description
        text = description.hasSuffix(".0") ? String(description.dropLast(2)) : description
    }

    /// Makes a number from text; nil when the text is not a JSON number.
    public init?(text: String) {
        let bytes = Array(text.utf8)
        guard case .number(let end) = JSONNumberScan(bytes, from: 0), end == bytes.count else {
            return nil
        }
        self.text = text
    }

    /// Takes text that has been found well formed.
    init(wellFormed text: String) {
        self.text = text
    }

    /// The value as an integer; nil when it is not whole or does not fit.
    ///
    /// `5`, `5.0`, `5e0` and `0.5e1` are all 5, without a detour over floating point.
    public var int: Int? {
        Int(text) ?? wholeValue
    }

    /// The nearest floating-point value; infinite when the number is beyond its range.
    public var double: Double {
        Double(text) ?? .nan
    }

    /// The value of a number that has a fraction or an exponent, when it is whole.
    private var wholeValue: Int? {
        let parts = DecimalParts(text)
        guard !parts.digits.isEmpty else { return 0 }
        guard let shift = parts.exponent, (0..<20).contains(shift) else { return nil }
        // Counting downwards reaches the least integer too, which has no positive twin.
        var value = 0
        for digit in parts.digits + [Int](repeating: 0, count: shift) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (difference, underflow) = product.subtractingReportingOverflow(digit)
            guard !overflow, !underflow else { return nil }
            value = difference
        }
        if parts.isNegative { return value }
        return value == .min ? nil : -value
    }
}

/// The digits of a well-formed number without leading or trailing zeros, and their power of ten.
private struct DecimalParts {
    var isNegative = false
    /// The digits; empty when the number is zero.
    var digits: [Int] = []
    /// The power of ten of the last digit; nil when it is beyond counting.
    var exponent: Int?

    init(_ text: String) {
        var fractionDigits = 0
        var isFraction = false
        var written = ""
        var isExponent = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "e"), UInt8(ascii: "E"): isExponent = true
            case _ where isExponent: written.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "."): isFraction = true
            default:
                fractionDigits += isFraction ? 1 : 0
                let digit = Int(byte) - 48
                if digit != 0 || !digits.isEmpty { digits.append(digit) }
            }
        }
        var dropped = 0
        while digits.last == 0 {
            digits.removeLast()
            dropped += 1
        }
        guard let power = isExponent ? Int(written) : 0 else { return }
        let (sum, overflow) = power.addingReportingOverflow(dropped - fractionDigits)
        exponent = overflow ? nil : sum
    }
}
