// SPDX-License-Identifier: Apache-2.0

/// The middle of some whole numbers.
enum Middle {
    /// The middle value; the mean of the middle two when their number is even; nil for none.
    static func of(_ values: [Int]) -> Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let upper = sorted[sorted.count / 2]
        guard sorted.count.isMultiple(of: 2) else { return Double(upper) }
        return Double(sorted[sorted.count / 2 - 1] + upper) / 2
    }
}
