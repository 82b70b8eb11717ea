// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Where the months of a calendar stand: three beside each other, or one on a phone.
struct CalendarGrid {
    let columns: Int
    /// From one square to the next.
    let step: Double
    private let pitch: Double

    init(size: ChartSize, blocks: Int) {
        columns = size == .narrow ? 1 : 3
        step = size == .narrow ? 46 : 32
        pitch = size.width / Double(columns)
    }

    func left(of block: Int) -> Double {
        let inset = (pitch - 7 * step) / 2
        let column = Double(block % columns)
        return columns == 1 ? inset : column * (pitch + inset)
    }

    /// Where each row of months begins, and how tall all of them are.
    func tops(rows: [Int]) -> (top: [Double], height: Double) {
        var top: [Double] = []
        var y = 2.0
        for start in stride(from: 0, to: rows.count, by: columns) {
            top.append(y)
            let tallest = rows[start..<min(start + columns, rows.count)].max() ?? 0
            y += 37 + step * Double(tallest) + 16
        }
        return (top, y - 12)
    }
}

extension Stretch {
    /// How many weeks, Monday to Sunday, the stretch touches.
    var weekRows: Int {
        ((last.number - last.weekday) - (first.number - first.weekday)) / 7 + 1
    }
}

extension Drawing {
    /// A square with a rating, or a dashed empty one.
    mutating func cell(
        _ rating: Double?,
        _ wording: Wording,
        x: Double,
        y: Double,
        side: Double
    ) {
        guard let rating else {
            rectangle(.cellGap, x: x, y: y, width: side, height: side, corner: side / 4)
            return
        }
        let whole = Int(rating.rounded())
        rectangle(
            .cell,
            x: x,
            y: y,
            width: side,
            height: side,
            corner: side / 4,
            rating: whole
        )
        let digits = rating == rating.rounded() || side < 26 ? 0 : 1
        text(
            RatingFill.isDark(whole) ? .cellTextOn : .cellText,
            wording.number(rating, digits: digits),
            x: x + side / 2,
            y: y + side / 2 + 4.3,
            anchor: .middle
        )
    }
}
