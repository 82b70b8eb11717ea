// SPDX-License-Identifier: Apache-2.0
import Testing
import Wire

struct NDJSONLinesTests {
    /// The lines of a text that arrives in chunks of a size; a line too long is marked by a bang.
    private func lines(_ text: String, chunk: Int, limit: Int = 100) -> [String] {
        var lines = NDJSONLines(maximumLineBytes: limit)
        var found: [String] = []
        func take() {
            while let line = lines.next() {
                let content = line.isTooLong ? "!" : String(decoding: line.bytes, as: UTF8.self)
                found.append("\(line.number):\(content)")
            }
        }
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            lines.append(bytes[start..<min(start + chunk, bytes.count)])
            take()
        }
        lines.finish()
        take()
        return found
    }

    @Test(
        arguments: [
            ("", []),
            ("{}\n[]\n", ["1:{}", "2:[]"]),
            ("{}\n[]", ["1:{}", "2:[]"]),
            ("{}\r\n[]\r\n", ["1:{}", "2:[]"]),
            ("{}\n\n\r\n[]\n\n", ["1:{}", "4:[]"]),
            ("\n\n1\r", ["3:1"]),
            ("a\rb\n", ["1:a\rb"]),
            ("12345\n123456\n1\n", ["1:12345", "2:!", "3:1"]),
            ("12345\r\n123456\r\n1", ["1:12345", "2:!", "3:1"]),
            ("1234567890123\n\n1", ["1:!", "3:1"]),
            ("1\n1234567890123", ["1:1", "2:!"]),
            ("12345\r", ["1:12345"]),
            ("123456\r", ["1:!"]),
        ] as [(String, [String])],
        1...8
    )
    func `lines come out whole whatever the chunks`(
        row: (text: String, expected: [String]),
        chunk: Int
    ) {
        #expect(lines(row.text, chunk: chunk, limit: 5) == row.expected)
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func `any chunks give the same lines`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let text = (0..<40).map { _ in
            generator.text(atMost: 12) + ["\n", "\r\n", "\n\n"][generator.index(below: 3)]
        }.joined()
        let whole = lines(text, chunk: text.utf8.count + 1, limit: 20)
        for chunk in [1, 2, 3, 7, 16, 64] {
            #expect(lines(text, chunk: chunk, limit: 20) == whole)
        }
    }

    @Test func `an endless line is reported once and not kept`() {
        var lines = NDJSONLines(maximumLineBytes: 1_000)
        let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        var found: [NDJSONLine] = []
        for _ in 0..<20 {
            lines.append(chunk)
            while let line = lines.next() { found.append(line) }
        }
        lines.append(Array("\n{}\n".utf8))
        while let line = lines.next() { found.append(line) }
        #expect(found.map(\.number) == [1, 2])
        #expect(found.map(\.isTooLong) == [true, false])
        #expect(found.first?.bytes == [])
    }

    @Test func `nothing is taken after the end`() {
        var lines = NDJSONLines()
        lines.append(Array("1".utf8))
        #expect(lines.next() == nil)
        lines.finish()
        lines.append(Array("2\n3\n".utf8))
        #expect(lines.next()?.bytes == Array("1".utf8))
        #expect(lines.next() == nil)
    }
}
