// SPDX-License-Identifier: Apache-2.0
import Testing
import Wire

struct CSVWriterTests {
    @Test func `fields are quoted only when they must be`() {
        let rows = [
            ["plain", "with space ", "a,b", "a\"b", "a\nb", "a\rb", "a;b", "", "'x'"], [""], [],
            ["\u{FEFF}x", "=1+1", "-5", "@x", "\tx"],
        ]
        let text = """
            plain,with space ,"a,b","a""b","a\nb","a\rb",a;b,,'x'
            ""
            "\u{FEFF}x",=1+1,-5,@x,\tx

            """
        #expect(Array(CSVWriter().text(rows).utf8) == Array(text.utf8))
    }

    @Test func `lines end and fields part as asked`() {
        let writer = CSVWriter(separator: UInt8(ascii: ";"), lineEnd: .crlf)
        #expect(Array(writer.line(["a;b", "c,d"]).utf8) == Array("\"a;b\";c,d\r\n".utf8))
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `what is written is read back as it was`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<50 {
            let rows = (0..<generator.index(below: 8)).map { _ in
                (0..<(1 + generator.index(below: 5))).map { _ in generator.text() }
            }
            for lineEnd in [CSVWriter.LineEnd.lf, .crlf] {
                let bytes = CSVWriter(lineEnd: lineEnd).bytes(rows)
                let expected = rows.map { $0.map { Array($0.utf8) } }
                for keepsBlankLines in [false, true] {
                    let back = try csvTexts(bytes, keepsBlankLines: keepsBlankLines)
                    #expect(back.map { $0.map { Array($0.utf8) } } == expected)
                }
            }
        }
    }
}
