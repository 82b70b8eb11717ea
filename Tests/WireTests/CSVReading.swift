// SPDX-License-Identifier: Apache-2.0
import Wire

/// Everything a reader says about a text, rows and errors in order.
func readCSV(
    _ bytes: [UInt8],
    separator: UInt8 = UInt8(ascii: ","),
    keepsBlankLines: Bool = false,
    maximumFieldBytes: Int = 1 << 20
) -> [Result<CSVRow, CSVError>] {
    var reader = CSVReader(
        bytes: bytes,
        separator: separator,
        keepsBlankLines: keepsBlankLines,
        maximumFieldBytes: maximumFieldBytes
    )
    var found: [Result<CSVRow, CSVError>] = []
    while true {
        do throws(CSVError) {
            guard let row = try reader.next() else { return found }
            found.append(.success(row))
        } catch {
            found.append(.failure(error))
        }
    }
}

/// The fields of every row; throws where a row cannot be read.
func csvTexts(_ bytes: [UInt8], keepsBlankLines: Bool = false) throws -> [[String]] {
    try readCSV(bytes, keepsBlankLines: keepsBlankLines).map { try $0.get().fields.map(\.text) }
}
