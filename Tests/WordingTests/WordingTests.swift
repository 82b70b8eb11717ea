// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

struct WordingTests {
    private let wording = Wording.english

    @Test(
        arguments: [
            (0, "0 nights were kept"), (1, "1 night was kept"), (2, "2 nights were kept"),
            (-1, "−1 nights were kept"), (12_345, "12,345 nights were kept"),
        ] as [(Int, String)]
    )
    func `a word follows the count`(count: Int, expected: String) {
        let text = Text(
            "t",
            "{n} {n|night|nights} {n|was|were} kept",
            ["n": .count(count)]
        )
        #expect(wording(text) == expected)
    }

    @Test(
        arguments: [
            (.number(1, digits: 0), "1 one"), (.number(0.7, digits: 0), "1 one"),
            (.number(1.4, digits: 0), "1 one"), (.number(1.5, digits: 0), "2 other"),
            (.number(1, digits: 1), "1.0 other"), (.number(0, digits: 0), "0 other"),
            (.list([Text("a", "legs")]), "legs one"),
            (.list([Text("a", "legs"), Text("b", "back")]), "legs and back other"),
            (.list([]), " other"), (.minutes(1), "1 min other"), (.verbatim("1"), "1 other"),
        ] as [(Argument, String)]
    )
    func `the plural follows the number that is shown`(argument: Argument, expected: String) {
        #expect(wording(Text("t", "{n} {n|one|other}", ["n": argument])) == expected)
    }

    @Test(
        arguments: [
            ("Hello {name}", "Hello {name}"), ("{n|night|nights}", "{n|night|nights}"),
            ("{}", "{}"), ("{a}{b}", "A{b}"), ("a {b", "a {b"), ("a {a} b {c d", "a A b {c d"),
            ("b} {a}", "b} A"), ("{ a }", "{ a }"), ("", ""), ("{", "{"), ("plain", "plain"),
        ] as [(String, String)]
    )
    func `what has no argument stays visible`(pattern: String, expected: String) {
        #expect(wording(Text("t", pattern, ["a": .verbatim("A")])) == expected)
    }

    @Test func `what a person wrote is never read as a pattern`() {
        let text = Text(
            "t",
            "You wrote “{note}” {n|once|often}.",
            ["note": .verbatim("{n} {note} {secret}"), "n": .count(1)]
        )
        #expect(wording(text) == "You wrote “{n} {note} {secret}” once.")
    }

    @Test func `each argument reads in its own way`() throws {
        let day = try #require(Day("2026-11-20"))
        let inner = Text("i", "{n} {n|leg|legs}", ["n": .count(2)])
        let rows: [(Argument, String)] = [
            (.verbatim("as it is"), "as it is"), (.text(inner), "2 legs"),
            (.list([inner, Text("b", "back")]), "2 legs and back"), (.count(-3), "−3"),
            (.number(2.25, digits: 1), "2.3"), (.day(day), "20 November 2026"),
            (.date(.month(year: 2026, month: 11)), "November 2026"), (.clock(.noon), "12:00"),
            (.minutes(130), "2 h 10 min"),
        ]
        for (argument, expected) in rows {
            #expect(wording.words(argument) == expected)
            #expect(wording(Text("t", "<{x}>", ["x": argument])) == "<\(expected)>")
        }
    }

    @Test(
        arguments: [
            ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
            (["a", "b", "c", "d"], "a, b, c and d"),
        ] as [([String], String)]
    )
    func `a list ends with and`(words: [String], expected: String) {
        #expect(wording.joined(words) == expected)
        #expect(wording.list(words.map { Text($0, $0) }) == expected)
    }

    @Test func `another table speaks by key, and English fills its gaps`() {
        let other = Wording(.german, table: Translation(["greeting": "{who}: good evening"]))
        let greeting = Text("greeting", "Good evening, {who}", ["who": .verbatim("Ada")])
        #expect(other(greeting) == "Ada: good evening")
        #expect(wording(greeting) == "Good evening, Ada")
        #expect(other(Text("parting", "Good night")) == "Good night")
        #expect(
            other(Text("t", "“{x}”", ["x": .text(greeting)])) == "“Ada: good evening”"
        )
    }

    @Test func `new arguments replace old ones and keep the rest`() {
        let text = Text("t", "{a} {b}", ["a": .count(1), "b": .count(2)])
        let changed = text.with(["b": .count(3)])
        #expect(wording(changed) == "1 3")
        #expect(wording(text) == "1 2")
        #expect(changed.key == "t")
    }
}
