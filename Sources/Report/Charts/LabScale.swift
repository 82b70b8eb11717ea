// SPDX-License-Identifier: Apache-2.0

/// A vertical axis for laboratory results, with three to five round numbers beside it.
struct LabScale {
    /// The numbers written beside the axis, from low to high; the ends are among them.
    let ticks: [Double]
    /// How many decimals the numbers need.
    let digits: Int
    let top: Double
    let bottom: Double

    /// Chooses an axis that holds some numbers; it begins at zero when they lie near zero.
    ///
    /// - Parameters:
    ///   - numbers: What has to be seen, none below zero.
    ///   - top: Where the highest number is drawn.
    ///   - bottom: Where the lowest number is drawn.
    init(holding numbers: [Double], top: Double, bottom: Double) {
        let highest = max(numbers.max() ?? 0, LabScale.leastHeight)
        let low = numbers.min() ?? 0
        let start = low < highest * LabScale.nearZero || low == highest ? 0 : low
        let high = highest + (highest - start) * LabScale.headroom
        let (step, digits) = LabScale.step(for: high - start)
        let first = (start / step).rounded(.down)
        let last = max((high / step).rounded(.up), first + 1)
        ticks = stride(from: first, through: last, by: 1).map { $0 * step }
        self.digits = digits
        self.top = top
        self.bottom = bottom
    }

    /// What is seen.
    var range: ClosedRange<Double> { (ticks.first ?? 0)...(ticks.last ?? 1) }

    /// Where a number is drawn; one that is not seen is drawn at the end it lies beyond.
    func y(_ number: Double) -> Double {
        let inside = min(max(number, range.lowerBound), range.upperBound)
        let share = (inside - range.lowerBound) / (range.upperBound - range.lowerBound)
        return bottom - share * (bottom - top)
    }

    /// An axis on which everything is nought still has a height.
    private static let leastHeight: Double = 0.001
    /// How much is seen above the highest number, as a share of what is seen below it.
    private static let headroom: Double = 0.06
    /// Below this share of the highest number the axis begins at zero.
    private static let nearZero: Double = 0.6

    /// One, two or five times a power of ten, which parts a span into at most four steps.
    private static func step(for span: Double) -> (size: Double, digits: Int) {
        var (power, digits) = (0.0001, 4)
        while power * 10 * 4 < span { (power, digits) = (power * 10, digits - 1) }
        let size = [1.0, 2, 5, 10].first { power * $0 * 4 >= span } ?? 10
        let places = max(0, size == 10 ? digits - 1 : digits)
        // From whole numbers, so that a tenth is the nearest number to a tenth.
        guard places > 0 else { return ((power * size).rounded(), 0) }
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        return ((power * size * scale).rounded() / scale, places)
    }
}
