// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// The horizontal axis: one slot of equal width for each night, week or month.
struct NightAxis {
    let stretches: [Stretch]
    let left: Double
    let right: Double

    /// The width of one slot.
    var slot: Double { (right - left) / Double(max(stretches.count, 1)) }

    /// The middle of a slot.
    func x(_ index: Int) -> Double { left + (Double(index) + 0.5) * slot }

    /// Where a day begins, at the left edge of its slot; nil when it lies outside.
    func edge(of day: Day) -> Double? {
        guard let index = stretches.firstIndex(where: { $0.last >= day }),
            let first = stretches.first, day >= first.first
        else { return nil }
        return left + Double(index) * slot
    }

    /// Writes dates below the axis, the first and the last among them.
    func drawDates(_ drawing: inout Drawing, _ wording: Wording, y: Double) {
        guard !stretches.isEmpty else { return }
        let width = stretches[0].grain == .night ? 84.0 : 110.0
        let most = max(2, Int((right - left) / width))
        let count = min(most, stretches.count)
        var written: Set<String> = []
        for step in 0..<count {
            let index = count == 1 ? 0 : step * (stretches.count - 1) / (count - 1)
            let words = stretches[index].tick(wording)
            guard written.insert(words).inserted else { continue }
            let isFirst = step == 0 && count > 1
            let isLast = step == count - 1 && count > 1
            drawing.text(
                .tick,
                words,
                x: isFirst ? left : isLast ? right : x(index),
                y: y,
                anchor: isFirst ? .start : isLast ? .end : .middle
            )
        }
    }
}
