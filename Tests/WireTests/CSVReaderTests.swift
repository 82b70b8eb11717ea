// SPDX-License-Identifier: Apache-2.0
import Testing
import Wire

struct CSVReaderTests {
    @Test(
        arguments: [
            ("", []),
            ("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
            ("aaa,bbb,ccc\r\nzzz,yyy,xxx", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
            ("\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz", [["aaa", "b\r\nbb", "ccc"], ["zzz"]]),
            ("\"aaa\",\"b\"\"bb\",\"\"\"\"", [["aaa", "b\"bb", "\""]]),
            ("a\rb\nc\r\nd", [["a"], ["b"], ["c"], ["d"]]),
            ("a,\n,b\n,", [["a", ""], ["", "b"], ["", ""]]),
            ("\"\"\n\"\"", [[""], [""]]),
            ("\n\r\na\n\n\nb\n\n", [["a"], ["b"]]),
            (" a , b ", [[" a ", " b "]]),
            ("\u{FEFF}a,\u{FEFF}b\n\u{FEFF}c", [["a", "\u{FEFF}b"], ["\u{FEFF}c"]]),
            ("\u{FEFF}\"a\"", [["a"]]),
            ("'a','b'", [["'a'", "'b'"]]),
        ] as [(String, [[String]])]
    )
    func `rows and fields are found`(text: String, expected: [[String]]) throws {
        let rows = try csvTexts(Array(text.utf8))
        #expect(
            rows.map { $0.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } }
        )
    }

    @Test func `a field knows where it stands`() throws {
        let text = "\u{FEFF}é,\"b\n腿\",c\r\n\r\n\u{1F9B5},\"x\"\"y\",z\n"
        let rows = try readCSV(Array(text.utf8)).map { try $0.get() }
        #expect(rows.map(\.line) == [1, 4])
        #expect(rows.first?.fields.map(\.line) == [1, 1, 2])
        #expect(rows.first?.fields.map(\.column) == [1, 3, 4])
        #expect(rows.last?.fields.map(\.line) == [4, 4, 4])
        #expect(rows.last?.fields.map(\.column) == [1, 3, 10])
        #expect(rows.last?.fields.map(\.wasQuoted) == [false, true, false])
    }

    @Test func `another separator leaves commas alone`() throws {
        let rows = readCSV(Array("1,5;2\n\"a;b\";c".utf8), separator: UInt8(ascii: ";"))
        #expect(try rows.map { try $0.get().fields.map(\.text) } == [["1,5", "2"], ["a;b", "c"]])
    }

    @Test func `empty lines are rows when they are asked for`() throws {
        let rows = readCSV(Array("a\n\n\"\"\n".utf8), keepsBlankLines: true)
        #expect(try rows.map { try $0.get().fields.map(\.text) } == [["a"], [""], [""]])
        #expect(try rows.map { try $0.get().isBlank } == [false, true, false])
        #expect(try rows.map { try $0.get().line } == [1, 2, 3])
    }
}
