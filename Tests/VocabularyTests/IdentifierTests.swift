// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

struct IdentifierTests {
    @Test(arguments: [
        "a", "Z", "0", "-", "_", ".", "e-2026_11.20", String(repeating: "x", count: 64),
    ])
    func `letters, digits and three signs are allowed`(text: String) throws {
        let id = try #require(EntryID(text))
        #expect(id.text == text)
        #expect(id.description == text)
    }

    @Test(arguments: [
        "", " ", "a b", "a/b", "a\\b", "a:b", "a\n", "a\0", "é", "e\u{301}", "١", "a+b", "a%20",
        "<b>", "'", String(repeating: "x", count: 65), String(repeating: "é", count: 32),
    ])
    func `anything else is refused`(text: String) {
        #expect(EntryID(text) == nil)
    }

    @Test func `every byte that is not allowed is refused`() {
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")
        for byte in UInt8.min...UInt8.max {
            let character = Character(Unicode.Scalar(byte))
            let id = EntryID("a\(character)")
            #expect((id != nil) == allowed.contains(character), "byte \(byte)")
        }
    }

    @Test(arguments: [UInt64(19), 20])
    func `fresh ones are allowed, 26 long, unique and sorted by time`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var milliseconds = 0
        var made: [EntryID] = []
        for _ in 0..<2_000 {
            milliseconds += Int.random(in: 1...4_000_000_000, using: &generator)
            let id = EntryID(milliseconds: milliseconds, using: &generator)
            #expect(EntryID(id.text) == id)
            #expect(id.text.utf8.count == 26)
            made.append(id)
        }
        #expect(made == made.sorted())
        #expect(Set(made).count == made.count)
    }

    @Test func `many made in one millisecond differ`() {
        var generator = SplitMix64(seed: 21)
        let made = (0..<10_000).map { _ in
            EntryID(milliseconds: 1_795_205_645_000, using: &generator)
        }
        #expect(Set(made).count == made.count)
        #expect(Set(made.map { $0.text.prefix(10) }).count == 1)
    }

    @Test func `a time before 1970 counts as 1970`() {
        var generator = SplitMix64(seed: 22)
        let id = PersonID(milliseconds: -1, using: &generator)
        #expect(id.text.hasPrefix("0000000000"))
    }
}
