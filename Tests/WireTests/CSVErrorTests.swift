// SPDX-License-Identifier: Apache-2.0
import Testing
import Wire

/// A text with errors: what is wrong where, and which rows are still read.
private struct Broken: CustomTestStringConvertible, Sendable {
    let bytes: [UInt8]
    let errors: [CSVError]
    let rows: [[String]]

    init(_ text: String, _ errors: [CSVError], rows: [[String]]) {
        self.init(Array(text.utf8), errors, rows: rows)
    }

    init(_ bytes: [UInt8], _ errors: [CSVError], rows: [[String]]) {
        self.bytes = bytes
        self.errors = errors
        self.rows = rows
    }

    var testDescription: String { String(decoding: bytes, as: UTF8.self) }
}

struct CSVErrorTests {
    @Test(arguments: [
        Broken(
            "a\nb,\"c\nd\n",
            [CSVError(reason: .unterminatedQuote, line: 2, column: 3)],
            rows: [["a"], ["d"]]
        ),
        Broken("\"", [CSVError(reason: .unterminatedQuote, line: 1, column: 1)], rows: []),
        Broken("x,\"a\"\"", [CSVError(reason: .unterminatedQuote, line: 1, column: 3)], rows: []),
        Broken(
            "é,\"b\"x,y\r\nc,d",
            [CSVError(reason: .textAfterQuote, line: 1, column: 6)],
            rows: [["c", "d"]]
        ),
        Broken(
            "\"a\nb\" ,y\rc",
            [CSVError(reason: .textAfterQuote, line: 2, column: 3)],
            rows: [["c"]]
        ),
        Broken(
            "a,5\" pipe,\"x\ny\nb",
            [CSVError(reason: .quoteInsidePlainField, line: 1, column: 4)],
            rows: [["y"], ["b"]]
        ),
        Broken(
            "a,b\"\nc\"\nd",
            [
                CSVError(reason: .quoteInsidePlainField, line: 1, column: 4),
                CSVError(reason: .quoteInsidePlainField, line: 2, column: 2),
            ],
            rows: [["d"]]
        ),
        Broken(
            Array("é".utf8) + [0xFF, 0x0A, 0x61],
            [CSVError(reason: .invalidUTF8, line: 1, column: 2)],
            rows: [["a"]]
        ),
        // The row's shape is known, so the quoted line end does not begin a new row.
        Broken(
            Array("\"x\n".utf8) + [0xC3] + Array("\n1,2\",y\nb".utf8),
            [CSVError(reason: .invalidUTF8, line: 2, column: 1)],
            rows: [["b"]]
        ),
        Broken(
            [0xFF, 0x2C, 0x22, 0x61, 0x22, 0x62, 0x0A, 0x63],
            [CSVError(reason: .invalidUTF8, line: 1, column: 1)],
            rows: [["c"]]
        ),
    ])
    fileprivate func `a bad row is named and the rows behind it are read`(broken: Broken) {
        let found = readCSV(broken.bytes)
        let errors = found.compactMap { result -> CSVError? in
            if case .failure(let error) = result { error } else { nil }
        }
        let rows = found.compactMap { try? $0.get().fields.map(\.text) }
        #expect(errors == broken.errors)
        #expect(rows == broken.rows)
    }

    @Test func `a field may have as many bytes as the limit and no more`() throws {
        let text = "1234,\"1\"\"\n3\"\nab,12345,\"x\ny\"\n\"12\n45\",z\nok"
        let found = readCSV(Array(text.utf8), maximumFieldBytes: 4)
        #expect(try found.first?.get().fields.map(\.text) == ["1234", "1\"\n3"])
        #expect(
            found.dropFirst().first
                == .failure(
                    CSVError(reason: .fieldTooLong(limit: 4), line: 3, column: 4)
                )
        )
        #expect(
            found.dropFirst(2).first
                == .failure(
                    CSVError(reason: .fieldTooLong(limit: 4), line: 5, column: 1)
                )
        )
        #expect(try found.last?.get().fields.map(\.text) == ["ok"])
        #expect(found.count == 4)
    }

    @Test func `an error tells nothing of what the text says`() {
        let found = readCSV(Array("secret,\"secret\"secret\n".utf8))
        let expected = """
            Line 1, column 16: something follows a closing quote. \
            Write a quote in a text as two quotes.
            """
        guard case .failure(let error) = found.first else {
            Issue.record("the row was read")
            return
        }
        #expect(error.description == expected)
    }
}
