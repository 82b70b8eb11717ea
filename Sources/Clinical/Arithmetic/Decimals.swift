// SPDX-License-Identifier: Apache-2.0

/// Decimals of a number, as people write them on paper.
enum Decimals {
    /// A value with so many decimals, halves away from zero.
    static func rounded(_ value: Double, digits: Int) -> Double {
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let scaled = value * scale
        guard scaled.magnitude < 1e15 else { return value }
        return Double(Int(scaled + (scaled < 0 ? -0.5 : 0.5))) / scale
    }

    /// A value with four digits that say something.
    static func significant(_ value: Double) -> Double {
        guard value.isFinite, value != 0 else { return value }
        var (digits, size) = (3, value.magnitude)
        while size >= 10, digits > 0 { (digits, size) = (digits - 1, size / 10) }
        while size < 1, digits < 9 { (digits, size) = (digits + 1, size * 10) }
        return rounded(value, digits: digits)
    }

    /// How many decimals a number has, as far as people write them.
    static func digits(of value: Double) -> Int {
        (0..<4).first { rounded(value, digits: $0) == value } ?? 4
    }
}
