import Diary
import Storage
import Testing
import Vocabulary

/// The shelf and the nights of the record show the same.
@Suite struct ShelfContract {
    @Test(arguments: Backend.allCases)
    func `the shelf follows every change`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            #expect(try await store.shelf().entries.isEmpty)
            #expect(try await store.shelf().span == nil)
            let now = try Samples.moment()
            for (number, entry) in try Samples.entries(60).shuffledBySeed(3).enumerated() {
                try await store.keep(entry, by: .person, at: now)
                if number.isMultiple(of: 7) { try await Self.compare(store, engine) }
            }
            var moved = try #require(try await store.entry(Samples.id("entry-8")))
            moved.day = moved.day.advanced(by: 5)
            try await store.keep(moved, by: .person, at: now)
            try await Self.compare(store, engine)
            #expect(try await store.shelf().entry(moved.id) == moved)
        }
    }

    /// Compares the shelf that was brought up to date with one filled at once.
    private static func compare(
        _ store: RecordStore,
        _ engine: any StorageEngine
    ) async throws {
        let shelf = try await store.shelf()
        let fresh = try await RecordStore(engine: engine).shelf()
        #expect(shelf.entries == fresh.entries)
        #expect(try await shelf.changeCount == store.changeCount())
        let order = shelf.entries.map { ($0.night, $0.recorded, $0.id) }
        #expect(zip(order, order.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test(arguments: Backend.allCases)
    func `nights are found whole, with both ends`(_ backend: Backend) async throws {
        try await backend.withStore { store, _ in
            let all = try Samples.entries(120)
            for entry in all { try await store.keep(entry, by: .person, at: try Samples.moment()) }
            let shelf = try await store.shelf()
            let eves = all.map(\.night.eve.number)
            let (first, last) = (try #require(eves.min()), try #require(eves.max()))
            for (low, high) in [(first, last), (first + 3, first + 3), (last, last + 9), (0, 5)] {
                let nights = Night(eve: Day(number: low))...Night(eve: Day(number: high))
                let expected = all.filter { nights.contains($0.night) }
                let found = try await store.entries(in: nights)
                #expect(Set(found) == Set(expected))
                #expect(Array(shelf.entries(in: nights)) == found)
            }
        }
    }
}

extension Array {
    fileprivate func shuffledBySeed(_ seed: UInt64) -> [Element] {
        var generator = SeededGenerator(seed: seed)
        return shuffled(using: &generator)
    }
}
