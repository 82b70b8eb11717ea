import Storage
import Testing

@testable import Web

/// A passphrase, and what is kept of it.
struct PassphraseTests {
    @Test func `it opens its own lock and no other`() async throws {
        let lock = try await Passphrase("kettle river button").lock(at: 7, cost: Household.cheap)
        #expect(try await Passphrase("kettle river button").opens(lock))
        #expect(try await !Passphrase("kettle river buttom").opens(lock))
        #expect(lock.cost == Household.cheap)
        #expect(lock.key.count == 32)
        #expect(lock.setAt == 7)
    }

    @Test func `the same words make another lock each time`() async throws {
        let words = Passphrase("kettle river button")
        let first = try await words.lock(at: 0, cost: Household.cheap)
        let second = try await words.lock(at: 0, cost: Household.cheap)
        #expect(first.salt != second.salt)
        #expect(first.key != second.key)
    }

    @Test(arguments: [
        ("", false), ("elevenbytes", false), ("twelve bytes", true), ("aaaaaaaaaaaaaaaa", false),
        ("abababababababab", false), (String(repeating: "word ", count: 300), false),
    ])
    func `length decides what can be set`(typed: String, isGood: Bool) {
        #expect((Passphrase(typed).problem == nil) == isGood)
    }

    @Test func `a guess costs 64 MiB`() {
        let cost = Scrypt.ofTheDoor
        #expect(128 * cost.rounds * cost.blockSize == 64 << 20)
    }

    @Test func `what is kept comes back as it was`() async throws {
        let visitor = try await Visitor()
        #expect(try await visitor.store.access.lock() == nil)
        let lock = try await Passphrase("kettle river button").lock(at: 7, cost: Household.cheap)
        try await visitor.store.access.keep(lock)
        #expect(try await visitor.store.access.lock() == lock)
        try await visitor.store.access.removeLock()
        #expect(try await visitor.store.access.lock() == nil)
    }
}
