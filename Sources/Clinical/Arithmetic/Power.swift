// SPDX-License-Identifier: Apache-2.0

/// Powers of positive numbers, which the standard library alone does not have.
enum Power {
    /// A positive number to a power, to about fourteen digits.
    static func of(_ base: Double, _ exponent: Double) -> Double {
        exponential(exponent * logarithm(base))
    }

    /// By `2 × artanh((m − 1) / (m + 1))` of the significand, which lies between 1 and 2.
    private static func logarithm(_ value: Double) -> Double {
        let part = (value.significand - 1) / (value.significand + 1)
        var (term, sum, odd) = (part, 0.0, 1.0)
        while term > 1e-17 {
            sum += term / odd
            (term, odd) = (term * part * part, odd + 2)
        }
        return 2 * sum + Double(value.exponent) * 0.693_147_180_559_945_3
    }

    /// By the power series after halving ten times, then squaring back.
    private static func exponential(_ value: Double) -> Double {
        let small = value / 1024
        var (term, sum) = (1.0, 1.0)
        for step in 1...12 {
            term *= small / Double(step)
            sum += term
        }
        for _ in 0..<10 { sum *= sum }
        return sum
    }
}
