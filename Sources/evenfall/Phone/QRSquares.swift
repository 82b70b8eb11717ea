// SPDX-License-Identifier: Apache-2.0
import CQRencode

/// The squares of a QR code, row by row; true is dark.
enum QRSquares {
    /// The squares of a text; empty when it is too long for one code.
    static func of(_ text: String) -> [[Bool]] {
        guard let code = unsafe QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else {
            return []
        }
        defer { unsafe QRcode_free(code) }
        let width = Int(unsafe code.pointee.width)
        guard let data = unsafe code.pointee.data else { return [] }
        return (0..<width).map { row in
            (0..<width).map { column in unsafe data[row * width + column] & 1 == 1 }
        }
    }

    /// Lines for a terminal, two rows of squares in each, dark on light whatever its colours.
    static func lines(_ squares: [[Bool]]) -> [String] {
        let border = 2
        let width = squares.count + 2 * border
        let isDark: (Int, Int) -> Bool = { row, column in
            let inside = squares.indices
            guard inside.contains(row), inside.contains(column) else { return false }
            return squares[row][column]
        }
        return stride(from: -border, to: width - border, by: 2).map { row in
            let line = (-border..<width - border).map { column -> String in
                switch (isDark(row, column), isDark(row + 1, column)) {
                case (true, true): "█"
                case (true, false): "▀"
                case (false, true): "▄"
                case (false, false): " "
                }
            }
            return "\u{1B}[30;107m" + line.joined() + "\u{1B}[0m"
        }
    }
}
